import { scan } from '../package/scan.ts';

/** What of a document is no text of its own: deleted, moved away, or there a second time for older programs. */
const PASSED_OVER = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'pPr', 'rPr', 'sectPr']);
/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' };

/** A table row that is being read: its finished cells, and the lines of the open one. */
interface OpenRow {
  readonly cells: string[];
  lines: string[];
}

/** The text of the main part of a .docx: a line for each paragraph, a row of a table as one line with tabs. */
export function documentText(markup: string): string {
  const lines: string[] = [];
  const rows: OpenRow[] = [];
  const paragraphs: string[] = [];
  let passedOver = 0;
  let isText = false;
  const add = (line: string) => (rows.at(-1)?.lines ?? lines).push(line);
  scan(markup, {
    open: (name) => {
      if (PASSED_OVER.has(name)) passedOver++;
      if (passedOver > 0) return;
      if (name === 'p') paragraphs.push('');
      else if (name === 'tr') rows.push({ cells: [], lines: [] });
      else if (name === 't') isText = true;
      else if (name in CHARACTERS && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += CHARACTERS[name]!;
    },
    text: (piece) => {
      if (isText && passedOver === 0 && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += piece;
    },
    close: (name) => {
      if (PASSED_OVER.has(name)) passedOver--;
      else if (passedOver === 0) {
        if (name === 'p') add(paragraphs.pop() ?? '');
        else if (name === 't') isText = false;
        else if (name === 'tc') {
          const row = rows.at(-1);
          row?.cells.push(row.lines.join('').replace(/[\t\n]+/g, ''));
          if (row) row.lines = [];
        } else if (name === 'tr') add(rows.pop()!.cells.join('\t'));
      }
    },
  });
  return lines.join('\n');
}
