import type { WorkbookPort } from '../workbook/port.ts';
import { apply } from './apply.ts';
import { mark, unmark } from './cell-marks.ts';
import { documentBytes, openAsNew } from './document-file.ts';
import { keep, kept } from './notes.ts';
import { read } from './read.ts';
import { record } from './record.ts';
import { restore } from './restore.ts';
import { reveal } from './reveal.ts';
import { watch } from './watch.ts';

/** The open workbook of the Excel that we run in (ExcelApi 1.14). All methods throw ExcelProblem. */
export function excelPort(): WorkbookPort {
  return {
    ...{ read, apply, reveal, watch },
    history: { record, restore, keep, kept },
    marks: { mark, unmark },
    file: { bytes: documentBytes, openAsNew },
  };
}
