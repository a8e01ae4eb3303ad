import type { Texts } from '../../locales/texts.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { openWorker } from './open-worker.ts';
import { type ExistingText, reportTextCheck, type TextCheckReport } from './report-text-check.ts';

/** A text checked against a workbook, in the thread beside the pane's own; here where the web view has none. */
export async function checkTextInWorker(
  source: ExistingText,
  snapshot: WorkbookSnapshot,
  texts: Texts,
): Promise<TextCheckReport> {
  const opened = await openWorker();
  return opened ? opened.aside.checkText(source, snapshot, texts) : reportTextCheck(source, snapshot, texts);
}
