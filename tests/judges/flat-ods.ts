import { SaxesParser } from 'saxes';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';

/** What LibreOffice shows of one sheet, from A1 to its last cell with content; rows may end early. */
export interface JudgedSheet {
  readonly name: string;
  /** Numbers as numbers, dates as serial numbers, errors as their text; truth is 1 or 0, LibreOffice knows no other. */
  readonly values: readonly (readonly CellValue[])[];
  /** What is printed in the cell: "" for a zero whose format blanks it. */
  readonly texts: readonly (readonly string[])[];
}

type Attributes = Readonly<Record<string, string>>;

interface Row {
  values: CellValue[];
  texts: string[];
}

/** The sheets of a flat OpenDocument spreadsheet (.fods). */
export function readFlatOds(xml: string): JudgedSheet[] {
  const sheets: { name: string; rows: Row[]; skipped: number }[] = [];
  const path: string[] = [];
  let row: Row = { values: [], texts: [] };
  let emptyCells = 0;
  let rowRepeat = 1;
  let cell: Attributes = {};
  let paragraphs: string[] = [];

  const endCell = (): void => {
    const repeat = Number(cell['table:number-columns-repeated'] ?? 1);
    const text = paragraphs.join('\n');
    const value = valueOf(cell, text);
    if (value === null) {
      emptyCells += repeat;
      return;
    }
    for (; emptyCells > 0; emptyCells--) push(row, null, '');
    for (let count = 0; count < repeat; count++) push(row, value, text);
  };
  const endRow = (): void => {
    const sheet = sheets.at(-1)!;
    if (row.values.length === 0) {
      sheet.skipped += rowRepeat;
      return;
    }
    for (; sheet.skipped > 0; sheet.skipped--) sheet.rows.push({ values: [], texts: [] });
    for (let count = 0; count < rowRepeat; count++) sheet.rows.push(row);
  };
  /** Inside of a cell's own paragraph, not inside of a note or a drawing in the cell. */
  const inParagraph = (): boolean => {
    const start = path.lastIndexOf('text:p');
    return start > 0 && /^table:(?:covered-)?table-cell$/.test(path[start - 1]!);
  };
  const add = (text: string): void => {
    if (inParagraph()) paragraphs[paragraphs.length - 1] += text;
  };

  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes: all }) => {
    const attributes = all as Attributes;
    path.push(name);
    if (name === 'table:table') sheets.push({ name: attributes['table:name'] ?? '', rows: [], skipped: 0 });
    else if (name === 'table:table-row') {
      row = { values: [], texts: [] };
      emptyCells = 0;
      rowRepeat = Number(attributes['table:number-rows-repeated'] ?? 1);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      cell = attributes;
      paragraphs = [];
    } else if (name === 'text:p' && inParagraph()) paragraphs.push('');
    else if (name === 'text:s') add(' '.repeat(Number(attributes['text:c'] ?? 1)));
    else if (name === 'text:tab') add('\t');
    else if (name === 'text:line-break') add('\n');
  });
  parser.on('text', add);
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') endCell();
    else if (name === 'table:table-row') endRow();
  });
  parser.write(xml).close();
  return sheets.map(({ name, rows }) => ({
    name,
    values: rows.map((each) => each.values),
    texts: rows.map((each) => each.texts),
  }));
}

function push(row: Row, value: CellValue, text: string): void {
  row.values.push(value);
  row.texts.push(text);
}

function valueOf(cell: Attributes, text: string): CellValue {
  if (cell['calcext:value-type'] === 'error') return text;
  switch (cell['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return Number(cell['office:value']);
    case 'boolean':
      return cell['office:boolean-value'] === 'true';
    case 'date':
      return Date.parse(`${cell['office:date-value']!.padEnd(19, 'T00:00:00').slice(0, 19)}Z`) / 86_400_000 + 25_569;
    case 'string':
      return cell['office:string-value'] ?? text;
    default:
      // a formula that gives "" has no type
      return cell['table:formula'] === undefined ? null : text;
  }
}
