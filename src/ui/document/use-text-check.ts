import { useState } from 'react';
import { formatFailure, type Failure } from '../../app/messages/format-failure.ts';
import type { Texts } from '../../locales/texts.ts';
import { readWorkbook } from '../../transactions/read-workbook.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { checkTextInWorker } from '../worker/check-in-worker.ts';
import type { ExistingText, TextCheckReport } from '../worker/report-text-check.ts';

/** What 核对已有的文稿 shows. */
export type TextCheckState =
  { readonly kind: 'idle' | 'working' } | { readonly kind: 'failed'; readonly failure: Failure } | TextCheckReport;

/** The check of a text that exists against the workbook as it stands. */
export function useTextCheck(port: WorkbookPort, texts: Texts) {
  const [state, setState] = useState<TextCheckState>({ kind: 'idle' });
  const check = async (read: () => Promise<ExistingText>) => {
    setState({ kind: 'working' });
    try {
      const source = await read();
      setState(await checkTextInWorker(source, await readWorkbook(port), texts));
    } catch (error) {
      setState({ kind: 'failed', failure: formatFailure(error, texts) });
    }
  };
  return {
    state,
    checkFile: (file: File) =>
      void check(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    checkPasted: (text: string) => void check(async () => text),
  };
}
