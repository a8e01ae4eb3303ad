import { gridOf } from '../../workbook/model/grid.ts';
import type { Area } from '../../workbook/model/address.ts';
import type { ForeignSheet } from './foreign-sheet.ts';
import { cleanCell } from './clean-cell.ts';

/** What is between these is not shown, whatever it looks like. */
const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<!\[[\s\S]*?\]>|<(script|style|title|xml)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?([a-z][a-z0-9:]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  yen: '¥',
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  times: '×',
};
/** No table of a department spreads a cell wider. */
const MOST_SPAN = 1_000;

/** Whether a text is a web page, whatever stands before its first table. */
export function isWebPage(text: string): boolean {
  return (
    /^\s*</.test(text) && /<(?:!doctype\s+html|html|table|head|body|meta|script|style|div|form|tr)[\s>]/i.test(text)
  );
}

/**
 * The tables of a web page that a system calls a workbook, one below the other; undefined where there is none. Ends of rows
 * and cells need not be written. Every cell is text.
 */
export function readHtmlTables(page: string): ForeignSheet | undefined {
  const html = page.replace(HIDDEN, ' ');
  const values: string[][] = [];
  const merged: Area[] = [];
  const taken = new Set<string>();
  let cell: { text: string; column: number } | undefined;
  let depth = 0;
  let last = 0;
  const endCell = (): void => {
    if (cell) values.at(-1)![cell.column] = decodeEntities(cell.text).trim();
    cell = undefined;
  };
  const beginCell = (attributes: string): void => {
    if (values.length === 0) values.push([]);
    const row = values.length - 1;
    let column = values[row]!.length;
    while (taken.has(`${row} ${column}`)) values[row]![column++] = '';
    const [rows, columns] = [spanIn(attributes, 'rowspan'), spanIn(attributes, 'colspan')];
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) if (down > 0) taken.add(`${row + down} ${column + right}`);
    }
    for (let right = 0; right < columns; right++) values[row]![column + right] = '';
    if (rows * columns > 1) merged.push({ row, column, rows, columns });
    cell = { text: '', column };
  };
  for (const { 0: tag, 1: name = '', 2: attributes = '', index } of html.matchAll(TAG)) {
    if (cell) cell.text += html.slice(last, index).replace(/\s+/g, ' ');
    last = index + tag.length;
    const isEnd = tag.startsWith('</');
    switch (name.toLowerCase()) {
      case 'table':
        depth = Math.max(0, depth + (isEnd ? -1 : 1));
        if (depth === 0) endCell();
        break;
      case 'tr':
        endCell();
        if (!isEnd) values.push([]);
        break;
      case 'td':
      case 'th':
        endCell();
        if (!isEnd) beginCell(attributes);
        break;
      case 'br':
        if (cell) cell.text += '\n';
    }
  }
  endCell();
  return values.length > 0
    ? { name: '', ...gridOf(values.map((line) => line.map((text) => cleanCell(text) ?? ''))), merged }
    : undefined;
}

function spanIn(attributes: string, name: string): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), MOST_SPAN);
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (entity, hex, decimal, name: string) => {
    const code = hex ? parseInt(hex as string, 16) : Number(decimal);
    if (hex || decimal) return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    return NAMED[name.toLowerCase()] ?? entity;
  });
}
