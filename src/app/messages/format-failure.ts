import { ExcelProblem } from '../../excel/requests/errors.ts';
import { type Texts, fill } from '../../locales/texts.ts';
import { ChangedMeanwhile } from '../../workbook/port/history.ts';
import { ActionRunning, ActionUnfinished } from '../../transactions/lock.ts';
import { UnreadableWorkbook } from '../../xlsx/package/errors.ts';
import { formatSheetNames } from './format-sheet-names.ts';

/** Something that could not be done, in words: what happened and where, and what to do next. */
export interface Failure {
  readonly what: string;
  readonly next: string;
}

/** Any error in words; never its code or its own message. */
export function formatFailure(error: unknown, texts: Texts): Failure {
  const { what, next } = texts.pane.failures[codeOf(error)];
  return { what: fill(what, { where: whereOf(error, texts) }), next };
}

function codeOf(error: unknown): keyof Texts['pane']['failures'] {
  if (error instanceof ExcelProblem) return error.code;
  if (error instanceof ChangedMeanwhile) return 'changed';
  if (error instanceof ActionRunning) return 'running';
  if (error instanceof ActionUnfinished) return 'unfinished';
  if (error instanceof UnreadableWorkbook) return error.code === 'legacy' ? 'readOnlyFile' : 'unreadableFile';
  // That is how webpack calls a part of the program that did not arrive.
  return error instanceof Error && error.name === 'ChunkLoadError' ? 'notLoaded' : 'unknown';
}

function whereOf(error: unknown, texts: Texts): string {
  const { pane } = texts;
  if (error instanceof ChangedMeanwhile && error.sheets.length > 0) return formatSheetNames(error.sheets, texts);
  const { sheet, cell } = error instanceof ExcelProblem ? error.place : {};
  if (sheet === undefined) return pane.workbook;
  return cell === undefined ? fill(pane.sheet, { name: sheet }) : fill(pane.cell, { sheet, address: cell });
}
