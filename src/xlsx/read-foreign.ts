import { read } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { splitDelimited } from '../intake/delimited.ts';
import type { Grid } from '../intake/grid.ts';
import { gridOf } from '../intake/grid.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { UnreadableWorkbook } from './errors.ts';

/** A sheet of a foreign file: values only. A text file is one sheet without a name. */
export interface ForeignSheet extends Grid {
  readonly name: string;
}

/** More cells than this are no list that somebody typed or exported. */
const MOST_CELLS = 5_000_000;

/**
 * Reads what systems export and people keep: .xlsx, .xls (also those that are a web page or XML inside), .csv and text with tabs,
 * in UTF-8, UTF-16 or GB18030. Hidden sheets are left out; merged areas and hidden rows are told. Throws UnreadableWorkbook.
 */
export function readForeign(bytes: Uint8Array): ForeignSheet[] {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (isZip(bytes)) return sheetsOf(() => read(bytes, { type: 'array', ...OPTIONS }));
  if (isOle(bytes)) {
    if (isEncrypted(bytes)) throw new UnreadableWorkbook('encrypted');
    return sheetsOf(() => read(bytes, { type: 'array', ...OPTIONS }));
  }
  const text = decode(bytes);
  if (/^\s*<(!doctype|\?xml|html|table|head|body|meta|style|div)[\s>]/i.test(text)) {
    return sheetsOf(() => read(text, { type: 'string', raw: true, ...OPTIONS }));
  }
  const delimiter = text.slice(0, 10_000).includes('\t') ? '\t' : ',';
  return [{ name: '', ...gridOf(splitDelimited(text, delimiter)) }];
}

/** Without cellStyles hidden rows are not told; formats are wanted because 000000 makes a code of a number. */
const OPTIONS = { dense: true, cellStyles: true, cellNF: true, cellFormula: false, cellHTML: false } as const;

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOle = (bytes: Uint8Array) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

/** An .xlsx with a password is an OLE file with this stream. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'));
}

function decode(bytes: Uint8Array): string {
  const text = decoded(bytes);
  // No text holds this character; pictures and damaged workbooks do.
  if (text === undefined || text.includes('\0')) throw new UnreadableWorkbook('notXlsx');
  return text;
}

function decoded(bytes: Uint8Array): string | undefined {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be';
  for (const encoding of utf16 ? [utf16] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next encoding
    }
  }
  return undefined;
}

function sheetsOf(open: () => WorkBook): ForeignSheet[] {
  try {
    const book = open();
    const visible = book.SheetNames.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden);
    return visible.map((name) => ({ name, ...gridOfSheet(book.Sheets[name]!) }));
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause;
    const isEncrypted = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new UnreadableWorkbook(isEncrypted ? 'encrypted' : 'damaged', { cause });
  }
}

function gridOfSheet(sheet: WorkSheet): Grid {
  const rows: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  let cells = 0;
  const values = Array.from(rows, (row = []) => {
    cells += row.length + 1;
    if (cells > MOST_CELLS) throw new UnreadableWorkbook('tooLarge');
    return Array.from(row, valueOf);
  });
  return {
    values,
    merged: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      rows: e.r - s.r + 1,
      columns: e.c - s.c + 1,
    })),
    hiddenRows: (sheet['!rows'] ?? []).flatMap((row, index) => (row?.hidden ? [index] : [])),
  };
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (!cell || cell.t === 'z' || cell.v === undefined) return null;
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  // 19001 shown as 019001 is a code.
  if (cell.t === 'n' && /^0{2,}$/.test(String(cell.z)) && cell.w) return cell.w;
  return cell.v instanceof Date ? (cell.w ?? '') : cell.v;
}
