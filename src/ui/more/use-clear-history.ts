import { useState } from 'react';
import { type Failure, formatFailure } from '../../app/messages/format-failure.ts';
import type { Texts } from '../../locales/texts.ts';
import { clearHistory } from '../../transactions/clear-history.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';

type ClearHistoryState =
  | { readonly kind: 'idle' | 'asking' | 'working' }
  /** `count`: actions that could have been taken back. */
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The state of 清除撤销记录 and what its buttons do. */
export function useClearHistory(port: WorkbookPort, texts: Texts) {
  const [state, setState] = useState<ClearHistoryState>({ kind: 'idle' });
  const clear = async () => {
    setState({ kind: 'working' });
    try {
      setState({ kind: 'done', count: await clearHistory(port) });
    } catch (error) {
      setState({ kind: 'failed', failure: formatFailure(error, texts) });
    }
  };
  return {
    state,
    ask: () => setState({ kind: 'asking' }),
    clear: () => void clear(),
    keep: () => setState({ kind: 'idle' }),
  };
}
