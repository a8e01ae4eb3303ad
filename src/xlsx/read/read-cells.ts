import { parseArea } from '../workbook/address.ts';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot.ts';
import { UnreadableWorkbook } from './errors.ts';
import { unescapeText } from './escape.ts';
import { scan, type Attributes } from './scan.ts';
import { slideFormula } from './shared-formula.ts';

/** Snapshots are whole rectangles: a stray cell in XFD1048576 must not eat the memory. */
const MAX_CELLS = 20_000_000;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What a worksheet part holds. `strings` is the shared string table. */
export function readSheet(name: string, xml: string, strings: readonly string[]): SheetSnapshot {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  let column = -1;
  let width = 0;
  let cell: Attributes = {};
  let formulaOf: Attributes | undefined;
  let content = '';
  let formula = '';
  let hasContent = false;
  let collecting: 'content' | 'formula' | undefined;
  let inPhonetic = false;

  const finishCell = (): void => {
    const ownFormula = formulaOf ? formulaText(formulaOf, formula, row, column, shared) : null;
    const value = hasContent ? cellValue(cell.t, content, strings) : null;
    if (value === null && ownFormula === null) return;
    // a formula that gives "" has an empty <v>, or none where it is marked as text
    const isEmptyText = value === null && cell.t === 'str';
    (values[row] ??= [])[column] = isEmptyText ? '' : value;
    (formulas[row] ??= [])[column] = ownFormula;
    width = Math.max(width, column + 1);
  };

  scan(xml, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
      } else if (tag === 'c') {
        cell = attributes;
        if (cell.r === undefined) column += 1;
        else ({ row, column } = parseArea(cell.r));
        content = '';
        formula = '';
        formulaOf = undefined;
        hasContent = false;
      } else if (tag === 'f') {
        formulaOf = attributes;
        collecting = 'formula';
      } else if (tag === 'rPh') inPhonetic = true;
      else if (tag === 'v' || (tag === 't' && !inPhonetic)) {
        hasContent = true;
        collecting = 'content';
      }
    },
    text: (piece) => {
      if (collecting === 'content') content += piece;
      else if (collecting === 'formula') formula += piece;
    },
    close: (tag) => {
      if (tag === 'c') finishCell();
      else if (tag === 'rPh') inPhonetic = false;
      else if (tag === 'f' || tag === 'v' || tag === 't') collecting = undefined;
    },
  });

  if (values.length * width > MAX_CELLS) throw new UnreadableWorkbook('tooLarge');
  return { name, values: rectangle(values, width), formulas: rectangle(formulas, width) };
}

function rectangle<T>(rows: readonly (readonly T[] | undefined)[], width: number): (T | null)[][] {
  return Array.from(rows, (cells) => {
    const line = Array<T | null>(width).fill(null);
    cells?.forEach((cell, column) => (line[column] = cell));
    return line;
  });
}

function cellValue(type: string | undefined, content: string, strings: readonly string[]): CellValue {
  switch (type) {
    case 's': {
      const text = strings[Number(content)];
      if (text === undefined) throw new UnreadableWorkbook('damaged');
      return text;
    }
    case 'str':
    case 'inlineStr':
      return unescapeText(content);
    case 'b':
      return content === '1' || content === 'true';
    case 'e':
      return content;
    case 'd':
      return serialOf(content);
    default:
      return content.trim() === '' ? null : Number(content);
  }
}

/** The serial number of a date that a strict file holds in ISO form. */
function serialOf(iso: string): number {
  return Date.parse(iso.endsWith('Z') || !iso.includes('T') ? iso : `${iso}Z`) / 86_400_000 + 25_569;
}

function formulaText(
  attributes: Attributes,
  text: string,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | null {
  if (attributes.t === 'shared' && attributes.si !== undefined) {
    if (text) shared.set(attributes.si, { row, column, formula: text });
    else {
      const master = shared.get(attributes.si);
      return master ? `=${slideFormula(master.formula, row - master.row, column - master.column)}` : null;
    }
  }
  return text ? `=${text}` : null;
}
