import type { Dispatch } from 'react';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { formatImportFailure } from './import-failures.ts';
import type { ImportEvent, ImportState } from './import-state.ts';
import type { importWork } from './import-work.ts';

export type ImportWork = typeof importWork;
export const loadImportWork = async (): Promise<ImportWork> => (await import('./import-work.ts')).importWork;

/** What a step of 导入 works with. */
export interface ImportStep {
  readonly port: WorkbookPort;
  readonly texts: Texts;
  readonly state: ImportState;
  readonly dispatch: Dispatch<ImportEvent>;
}

/** Does it; what goes wrong is shown. */
export async function attempt({ texts, dispatch }: ImportStep, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    dispatch({ kind: 'fail', failure: formatImportFailure(error, texts) });
  }
}
