import { parseArea } from '../../workbook/model/address.ts';
import type { CellValue } from '../../workbook/model/snapshot.ts';
import { UnreadableWorkbook } from '../package/errors.ts';
import { unescapeText } from '../package/escape.ts';
import { scan, type Attributes } from '../package/scan.ts';
import { slideFormula } from './shared-formula.ts';

/** Rows and columns from 0; a formula has its "=". `style` is the number of the cell's look. */
export type CellSink = (
  row: number,
  column: number,
  value: CellValue,
  formula: string | null,
  style: string | undefined,
) => void;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Gives every cell of a worksheet part that holds something, in the order in which they stand; `strings` is the shared
 * string table, `element` hears of everything that is no cell, `blank` of cells that have nothing but a look. A cell with a
 * type and nothing in it is blank.
 */
export function readCells(
  xml: string,
  strings: readonly string[],
  sink: CellSink,
  element?: (name: string, attributes: Attributes) => void,
  blank?: (row: number, column: number, style: string | undefined) => void,
): void {
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  let column = -1;
  let cell: Attributes = {};
  let formulaOf: Attributes | undefined;
  let content = '';
  let formula = '';
  let hasContent = false;
  let collecting: 'content' | 'formula' | undefined;
  let inPhonetic = false;

  const finishCell = (): void => {
    const own = formulaOf ? formulaText(formulaOf, formula, row, column, shared) : null;
    const value = hasContent ? cellValue(cell.t, content, strings) : null;
    if (value === null && own === null) return blank?.(row, column, cell.s);
    // a formula that gives "" has an empty <v>, or none where it is marked as text
    sink(row, column, value === null && cell.t === 'str' ? '' : value, own, cell.s);
  };

  scan(xml, {
    open: (tag, attributes) => {
      if (tag === 'c') {
        cell = attributes;
        if (cell.r === undefined) column += 1;
        else ({ row, column } = parseArea(cell.r));
        content = '';
        formula = '';
        formulaOf = undefined;
        hasContent = false;
      } else if (tag === 'v' || (tag === 't' && !inPhonetic)) {
        hasContent = true;
        collecting = 'content';
      } else if (tag === 'f') {
        formulaOf = attributes;
        collecting = 'formula';
      } else if (tag === 'rPh') inPhonetic = true;
      else {
        if (tag === 'row') {
          row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
          column = -1;
        }
        element?.(tag, attributes);
      }
    },
    text: (piece) => {
      if (collecting === 'content') content += piece;
      else if (collecting === 'formula') formula += piece;
    },
    close: (tag) => {
      if (tag === 'c') finishCell();
      else if (tag === 'f' || tag === 'v' || tag === 't') collecting = undefined;
      else if (tag === 'rPh') inPhonetic = false;
    },
  });
}

function cellValue(type: string | undefined, content: string, strings: readonly string[]): CellValue {
  switch (type) {
    case 'str':
    case 'inlineStr':
      return unescapeText(content);
    case 's': {
      if (content.trim() === '') return null;
      const text = strings[Number(content)];
      if (text === undefined) throw new UnreadableWorkbook('damaged');
      return text;
    }
    case 'b':
      return content.trim() === '' ? null : content === '1' || content === 'true';
    case 'e':
      return content === '' ? null : content;
    case 'd':
      return content.trim() === '' ? null : serialOf(content);
    default: {
      const number = content.trim() === '' ? NaN : Number(content);
      return Number.isFinite(number) ? number : null;
    }
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
