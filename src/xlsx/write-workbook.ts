import type { Workbook, Worksheet } from 'exceljs';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import { Cancelled } from '../workbook/port.ts';
import type { Progress } from '../workbook/progress.ts';
import { bookBytes, emptyBook, type FileBook } from './file-book.ts';
import { fillSheet } from './fill-sheet.ts';
import { lookbook } from './look.ts';
import { plannedNames } from './names.ts';

const MAX_NAME = 31;

/** A fresh .xlsx from a plan, sheets in its order; equal plans give equal bytes. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  return bookBytes(changedBook(emptyBook(), plan));
}

/** The book after the plan; new sheets stand behind those that are there, in the plan's order. Throws Cancelled. */
export function changedBook(file: FileBook, plan: WorkbookPlan, progress?: Progress, signal?: AbortSignal): FileBook {
  const lookOf = lookbook();
  let { names } = file;
  plan.sheets.forEach((sheetPlan, index) => {
    if (signal?.aborted) throw new Cancelled();
    fillSheet(sheetFor(file.book, sheetPlan), sheetPlan, lookOf);
    names = plannedNames(names, sheetPlan);
    progress?.(index + 1, plan.sheets.length, plan.sheets[index + 1]?.name ?? '');
  });
  return { ...file, names };
}

/** The sheet to write on: the one that is there, or, to replace it, an empty one in its place. */
function sheetFor(book: Workbook, { name, mode }: SheetPlan): Worksheet {
  // exceljs would cut it, and formulas would point to nowhere
  if (name.length > MAX_NAME) throw new RangeError(`a sheet name has ${MAX_NAME} characters at most: ${name}`);
  const existing = book.getWorksheet(name);
  if (!existing) return book.addWorksheet(name);
  if (mode === 'patch') return existing;
  const { orderNo, state } = existing as Worksheet & { orderNo: number };
  book.removeWorksheet(existing.id);
  return Object.assign(book.addWorksheet(name, { state }), { orderNo });
}
