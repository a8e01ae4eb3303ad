import { areaName, parseArea } from '../../workbook/model/address.ts';
import type { RowMove } from '../../workbook/diff/row-moves.ts';
import { editsOf, type Edits } from '../package/edits.ts';
import { escapeContent } from '../package/escape.ts';
import { withAttributes } from '../package/pieces.ts';
import { scan, type Attributes } from '../package/scan.ts';
import { areaAfter, rowAfter, spanAfter, type RowSpan } from './row-shift.ts';
import { shiftFormula, type ShiftedSheets } from './shift-formula.ts';

/** Elements whose text is a formula, or an area with its sheet: of cells, rules, names, charts, sparklines, controls. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName', 'FmlaLink', 'FmlaRange', 'sqref']);
/** Attributes that hold a formula or an area with its sheet, by the element that has them. */
const FORMULA_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ['location'],
  sp: ['textlink'],
  pic: ['textlink'],
  formControlPr: ['fmlaLink', 'fmlaRange', 'fmlaTxbx'],
  controlPr: ['linkedCell', 'listFillRange'],
  cfvo: ['val'],
};
/** Attributes that hold areas of the sheet to which a part belongs. */
const AREA_ATTRIBUTES = ['sqref', 'ref', 'activeCell', 'topLeftCell'];
/** What goes when nothing is left of its area; anything else stays where its rows were. */
const GOES = new Set([
  'hyperlink',
  'conditionalFormatting',
  'ignoredError',
  'comment',
  'threadedComment',
  'protectedRange',
]);
/** A list of what may go cannot be without any. */
const EMPTY_LIST = /<((?:\w+:)?(?:hyperlinks|ignoredErrors|protectedRanges))\b[^>]*>\s*<\/\1>/g;

/** To which sheet a part belongs, and what moved. */
export interface PartShift {
  /** The sheet on which formulas of the part stand, where they do not say so; none for a chart. */
  readonly own: string | undefined;
  readonly moves: ShiftedSheets;
  /** Formulas of names stand on a sheet of their own each: its name by its place. */
  readonly sheets?: readonly string[];
}

/**
 * A part in which everything that refers to rows follows them: formulas, and where the part belongs to a sheet whose rows
 * move, areas and anchors. Every other byte of it stays.
 */
export function shiftPart(xml: string, { own, moves, sheets = [] }: PartShift): string {
  const rows = own === undefined ? undefined : moves.get(own.toLowerCase());
  const edits = editsOf(xml);
  const path: { readonly name: string; readonly attributes: Attributes; readonly start: number; goes: boolean }[] = [];
  let text: { start: number; end: number; value: string } | undefined;
  scan(xml, {
    open: (name, attributes, start, end) => {
      const tag = xml.slice(start, end);
      const changes = rows ? areasAfter(attributes, rows, own!, moves) : {};
      const goes = GOES.has(name) && Object.values(changes).includes('');
      const kept = Object.entries(changes).filter(([, value]) => value !== '');
      const formulas = (FORMULA_ATTRIBUTES[name] ?? []).flatMap((key) => {
        const value = attributes[key];
        const shifted = value === undefined ? value : shiftFormula(value, own, moves);
        return shifted === value ? [] : [[key, shifted] as const];
      });
      const all = {
        ...Object.fromEntries(kept),
        ...Object.fromEntries(formulas),
        ...cacheSource(name, attributes, moves),
      };
      if (rows && name === 'brk' && path.at(-1)?.name === 'rowBreaks')
        all.id = String(rowAfter(Number(attributes.id), rows));
      if (Object.keys(all).length > 0) edits.replace(start, end, withAttributes(tag, all));
      path.push({ name, attributes, start, goes });
      text = undefined;
    },
    text: (value, start, end) => {
      text = text ? { ...text, end, value: text.value + value } : { start, end, value };
    },
    close: (name, _, end) => {
      const element = path.pop()!;
      if (rows && name === 'Row' && text && !spanAfter(rowSpan(text.value), rows)) removeNote();
      if (element.goes) edits.replace(element.start, end, '');
      else if (text) replaceText(edits, text, name, path.at(-1)?.name, element.attributes);
      text = undefined;
    },
  });
  return edits.any() ? edits.result().replace(EMPTY_LIST, '') : xml;

  /** The shape of a comment goes with the comment. */
  function removeNote(): void {
    const data = path.at(-1);
    const shape = path.findLast(({ name }) => name === 'shape');
    if (shape && data?.attributes.ObjectType === 'Note') shape.goes = true;
  }

  function replaceText(
    target: Edits,
    { start, end, value }: { start: number; end: number; value: string },
    name: string,
    parent: string | undefined,
    attributes: Attributes,
  ): void {
    const after = textAfter(value, name, parent, attributes);
    if (after !== value) target.replace(start, end, escapeContent(after));
  }

  function textAfter(value: string, name: string, parent: string | undefined, attributes: Attributes): string {
    if (name === 'sqref' && !value.includes('!')) return rows ? listAfter(value, rows) || value : value;
    if (FORMULAS.has(name)) {
      const local = attributes.localSheetId === undefined ? own : sheets[Number(attributes.localSheetId)];
      return shiftFormula(value, local, moves);
    }
    if (!rows) return value;
    if ((name === 'row' && (parent === 'from' || parent === 'to')) || name === 'Row') {
      return String(rowAfter(Number(value), rows));
    }
    return name === 'Anchor' ? anchorAfter(value, rows) : value;
  }
}

function rowSpan(row: string): RowSpan {
  return { first: Number(row), last: Number(row) };
}

/** The area from which a pivot table takes its data. */
function cacheSource(name: string, { sheet, ref }: Attributes, moves: ShiftedSheets): Record<string, string> {
  const rows = name === 'worksheetSource' && sheet ? moves.get(sheet.toLowerCase()) : undefined;
  const after = rows && ref ? listAfter(ref, rows) : '';
  return after && after !== ref ? { ref: after } : {};
}

/** The attributes that hold areas and change; '' where nothing is left. */
function areasAfter(
  attributes: Attributes,
  rows: readonly RowMove[],
  own: string,
  moves: ShiftedSheets,
): Record<string, string> {
  const changes: Record<string, string> = {};
  for (const name of AREA_ATTRIBUTES) {
    const value = attributes[name];
    if (value === undefined) continue;
    const after = /[!#]/.test(value) ? shiftFormula(value, own, moves) : listAfter(value, rows);
    if (after !== value) changes[name] = after;
  }
  return changes;
}

/** Areas one after another ("A1:B2 C3") after the moves; '' when nothing is left of any. Whole columns have no rows. */
function listAfter(list: string, rows: readonly RowMove[]): string {
  const areas = list.split(/\s+/).filter(Boolean);
  if (areas.some((area) => !/^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(area))) return list;
  const after = areas.flatMap((area) => {
    const found = areaAfter(parseArea(area), rows);
    return found ? [areaName(found)] : [];
  });
  return after.join(' ');
}

/** An anchor of a comment or a control: column, offset, row, offset of its first corner, and of its last. */
function anchorAfter(anchor: string, rows: readonly RowMove[]): string {
  const numbers = anchor.split(',').map((number) => number.trim());
  if (numbers.length !== 8) return anchor;
  const moved = numbers.map((number, index) =>
    index === 2 || index === 6 ? String(rowAfter(Number(number), rows)) : number,
  );
  return moved.every((number, index) => number === numbers[index]) ? anchor : moved.join(', ');
}
