/** What parts the cells of a line. */
export type Delimiter = '\t' | ',' | ';' | '|';

/**
 * Splits a text into rows of cells: what the clipboard holds (tabs) or a .csv (commas). A quoted cell may hold delimiters, line
 * breaks and doubled quotes; a quote inside of an unquoted cell is itself. Every cell stays text. Never throws.
 */
export function splitDelimited(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : undefined;
    const { value, end } = cell ?? plainCell(text, at, delimiter);
    row.push(value);
    at = end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      row.push('');
    } else {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { value: text.slice(start, end), end };
}

/** Nothing where the quote does not close before the next delimiter or line end: then it is an ordinary character. */
function quotedCell(text: string, start: number, delimiter: string): Cell | undefined {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    const next = text[quote + 1];
    if (next === '"') {
      value += '"';
      from = quote + 2;
    } else {
      const closes = next === undefined || next === delimiter || next === '\n' || next === '\r';
      return closes ? { value, end: quote + 1 } : undefined;
    }
  }
}
