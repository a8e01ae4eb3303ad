import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { parseArea } from '../../src/workbook/model/address.ts';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../src/workbook/model/plan.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';

/** The cells of sheets, to be typed over. */
export type Book = Map<string, CellValue[][]>;

/** The input sheets of a ledger that is in order. */
export function inputBook(raw: unknown): Book {
  const ledger = checked(raw);
  return bookOf(composeInputSheets(ledger, ledger));
}

/** The ledger of a JSON value that is one. */
export function checked(raw: unknown): Ledger {
  const reading = parseLedger(raw);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
}

/** What a plan leaves in an empty workbook; formulas show their result. */
function bookOf(plan: WorkbookPlan): Book {
  const book: Book = new Map();
  write(book, plan);
  return book;
}

/** Writes a plan over what is there, as a workbook does. */
export function write(book: Book, plan: WorkbookPlan): void {
  for (const sheet of plan.sheets) {
    const rows = (sheet.mode === 'patch' && book.get(sheet.name)) || [];
    book.set(sheet.name, rows);
    writeSheet(rows, sheet);
  }
}

/** Types a value into a cell that is named by its address (B7). */
export function type(book: Book, sheet: string, address: string, value: CellValue): void {
  const { row, column } = parseArea(address);
  const rows = book.get(sheet)!;
  while (rows.length <= row) rows.push([]);
  rows[row]![column] = value;
}

/** The book as a port reads it. */
export function snapshotOf(book: Book): WorkbookSnapshot {
  return {
    sheets: [...book].map(([name, rows]) => {
      const width = Math.max(0, ...rows.map((row) => row.length));
      const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
      return { name, values, formulas: values.map((row) => row.map(() => null)) };
    }),
  };
}

function writeSheet(rows: CellValue[][], { cells }: SheetPlan): void {
  cells.forEach((line, row) => {
    while (rows.length <= row) rows.push([]);
    line.forEach((cell, column) => {
      if (cell) rows[row]![column] = cell.content ? valueOf(cell.content) : null;
    });
  });
}

function valueOf(content: CellContent): CellValue {
  if ('text' in content) return content.text;
  return 'number' in content ? content.number : content.result === '' ? null : content.result;
}
