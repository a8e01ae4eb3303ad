import { Cancelled, type WorkbookPort } from '../workbook/port.ts';
import { mark, unmark } from './cell-marks.ts';
import { documentBytes, openAsNew } from './document-file.ts';
import { keep, kept } from './notes.ts';
import { read } from './read.ts';
import { record } from './record.ts';
import { restore } from './restore.ts';
import { reveal } from './reveal.ts';
import { watch } from './watch.ts';
import { write } from './write.ts';

/** The open workbook of the Excel that we run in (ExcelApi 1.14). All methods throw ExcelProblem. */
export function excelPort(): WorkbookPort {
  return {
    ...{ read, reveal, watch },
    apply: async (plan, progress, signal) => {
      if (signal?.aborted) throw new Cancelled();
      await write(plan, await record(plan), { progress, signal });
    },
    history: { record, write, restore, keep, kept },
    marks: { mark, unmark },
    file: { bytes: documentBytes, openAsNew },
  };
}
