import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';

/** A sheet as text: one line a row, cells parted by |; figures are numbers, codes with a mark before them are not: '019. */
export function sheetOf(name: string, lines: string): SheetSnapshot {
  const rows = lines
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((cell) => valueOf(cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { name, values, formulas: values.map((row) => row.map(() => null)) };
}

function valueOf(cell: string): CellValue {
  if (cell === '') return null;
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell.replace(/^'/, '');
}

/** The workbook with one sheet changed. */
export function withSheet(
  { sheets }: WorkbookSnapshot,
  name: string,
  change: (values: CellValue[][]) => readonly CellValue[][],
): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const values = change(sheet.values.map((row) => [...row]));
      return { name, values, formulas: values.map((row) => row.map(() => null)) };
    }),
  };
}
