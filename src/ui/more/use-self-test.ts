import { useState } from 'react';
import { type Failure, formatFailure } from '../../app/messages/format-failure.ts';
import type { Texts } from '../../locales/texts.ts';
import type { SelfTestTexts } from '../../locales/zh-CN/self-test.ts';
import { loadWork } from '../shell/load-work.ts';
import type { Written } from '../shell/written.ts';
import type { SelfTestReport } from './self-test-report.ts';

export type SelfTestState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly written: Written | undefined }
  | { readonly kind: 'done'; readonly report: SelfTestReport }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The state of 自检 and what its button does. */
export function useSelfTest(texts: Texts, words: SelfTestTexts) {
  const [state, setState] = useState<SelfTestState>({ kind: 'idle' });
  const start = async () => {
    setState({ kind: 'working', written: undefined });
    try {
      const { reportSelfTest } = await loadWork(() => import('./self-test-report.ts'));
      const report = await reportSelfTest(texts.pane.name, words, (written) => setState({ kind: 'working', written }));
      setState({ kind: 'done', report });
    } catch (error) {
      setState({ kind: 'failed', failure: formatFailure(error, texts) });
    }
  };
  return { state, start: () => void start() };
}
