import { Cancelled, type WorkbookFile, type WorkbookPort } from '../workbook/port/port.ts';
import { mark, unmark } from './cell-marks.ts';
import { documentBytes, openAsNew } from './document-file.ts';
import { saveXmlPart } from './settings/xml-parts.ts';
import { saveSettings, settingSize, readSetting } from './settings/settings.ts';
import { read } from './read/read.ts';
import { record } from './record/record.ts';
import { canRestore } from './restore/can-restore.ts';
import { restore } from './restore/restore.ts';
import { reveal } from './reveal.ts';
import { watchEdits } from './watch.ts';
import { write } from './write/write.ts';

/**
 * The open workbook of the Excel that we run in (ExcelApi 1.14). All methods throw ExcelProblem. `handOver`: how its web view
 * saves a file, where it can be expected to.
 */
export function excelPort(handOver?: WorkbookFile['handOver']): WorkbookPort {
  return {
    ...{ read, reveal, watch: watchEdits },
    apply: async (plan, progress, signal) => {
      if (signal?.aborted) throw new Cancelled();
      await write(plan, await record(plan), { progress, signal });
    },
    history: { record, write, restore, canRestore, saveSettings, readSetting, settingSize },
    xmlParts: { save: saveXmlPart },
    marks: { mark, unmark },
    file: { bytes: documentBytes, openAsNew, ...(handOver && { handOver }) },
  };
}
