import { cellName, columnName, parseArea, type Area } from '../../workbook/model/address.ts';
import type { Conditions } from './conditions.ts';
import type { Hidden, HiddenLooks } from './hidden-looks.ts';
import { areaAfter, type Lines } from './remaining-lines.ts';
import { ROW } from './kept-shapes.ts';
import type { StringTable } from './redact-strings.ts';
import type { RedactionWarning } from './redaction-warning.ts';
import { child, children, isOn, keep, node, type XmlNode } from '../package/xml.ts';

/** A row of the file with its place from 0. */
export interface SourceRow {
  readonly row: number;
  readonly node: XmlNode;
}

/** What decides which cells stay and where: merges as in the file, and the lines that go. */
export interface Frame {
  readonly sheet: string;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly merges: readonly Area[];
  readonly looks: HiddenLooks;
  readonly conditions: Conditions;
  /** Height of rows that do not say their own, in points. */
  readonly usualHeight: number;
  /** Columns too narrow for anybody to read. */
  readonly isNarrow: (column: number) => boolean;
  readonly strings: StringTable;
}

export interface RedactedCells {
  /** sheetData of the copy */
  readonly data: XmlNode;
  readonly warnings: readonly RedactionWarning[];
  /** Cells whose formula has no result. */
  readonly uncalculated: readonly string[];
}

/** The rows of sheetData; a row that does not say where it is follows the one before. */
export function sourceRows(data: XmlNode | undefined): SourceRow[] {
  let row = -1;
  return children(data, 'row').map((one) => {
    row = one.attributes.r === undefined ? row + 1 : Number(one.attributes.r) - 1;
    return { row, node: one };
  });
}

/** The cells of the copy: values without formulas, in the rows and columns that stay. */
export function redactCells(source: readonly SourceRow[], frame: Frame): RedactedCells {
  const heads = new Map<number, XmlNode>();
  const grid = new Map<number, Map<number, XmlNode>>();
  const lost = new Map<string, RedactionWarning>();
  const uncalculated: string[] = [];
  const wrong: RedactionWarning[] = [];

  for (const { row, node: rowNode } of source) {
    if (!frame.rows.goes(row)) heads.set(frame.rows.staying(row), keep(rowNode, ROW));
    const merges = frame.merges.filter((area) => row >= area.row && row < area.row + area.rows);
    let column = -1;
    for (const cell of children(rowNode, 'c')) {
      column = cell.attributes.r === undefined ? column + 1 : parseArea(cell.attributes.r).column;
      if (lacksResult(cell)) uncalculated.push(cellName(row, column));
      const merge = merges.find((area) => column >= area.column && column < area.column + area.columns);
      const isCovered = merge !== undefined && (merge.row !== row || merge.column !== column);
      const hidden = isCovered
        ? NOTHING
        : hiddenIn(cell, row, column, isLow(rowNode, frame.usualHeight) || frame.isNarrow(column), frame);
      // what spreads over several cells is seen as long as one of them is
      const area = merge && !isCovered ? merge : { row, column, rows: 1, columns: 1 };
      const target = areaAfter(area, frame.rows, frame.columns);
      if ((!target || hidden) && holdsMoney(cell)) {
        const warning = warningOf(row, column, frame);
        lost.set(warning.code + warning.place, warning);
      }
      if (!target) continue;
      const cells = grid.get(target.row) ?? new Map<number, XmlNode>();
      grid.set(target.row, cells);
      if (isCovered && cells.has(target.column)) continue;
      const content = hidden ? signsOf(hidden, frame.strings) : contentOf(cell, frame.strings);
      cells.set(target.column, redactedCell(cell, target, content));
      if (!hidden && isNoFigure(cell))
        wrong.push({ code: 'noFigure', sheet: frame.sheet, place: cellName(row, column) });
    }
  }
  return { data: node('sheetData', {}, rowsOf(heads, grid)), warnings: [...lost.values(), ...wrong], uncalculated };
}

function rowsOf(heads: ReadonlyMap<number, XmlNode>, grid: ReadonlyMap<number, ReadonlyMap<number, XmlNode>>) {
  const places = [...new Set([...heads.keys(), ...grid.keys()])].sort((a, b) => a - b);
  return places.flatMap((row) => {
    const cells = [...(grid.get(row) ?? [])].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    const look = heads.get(row)?.attributes ?? {};
    const saysNothing = cells.length === 0 && !isOn(look.customHeight) && !isOn(look.customFormat);
    return saysNothing ? [] : [node('row', { r: String(row + 1), ...look }, cells)];
  });
}

/** A type and what <v> holds; neither for an empty cell. */
interface Content {
  readonly type?: string;
  readonly value?: string;
}

function redactedCell({ attributes }: XmlNode, { row, column }: Area, { type, value }: Content): XmlNode {
  const all = {
    r: cellName(row, column),
    ...(attributes.s !== undefined && { s: attributes.s }),
    ...(type !== undefined && { t: type }),
  };
  return node('c', all, value === undefined ? [] : [node('v', {}, [], value)]);
}

function contentOf(cell: XmlNode, strings: StringTable): Content {
  const value = child(cell, 'v')?.text ?? '';
  const { t: type } = cell.attributes;
  if (type === 'inlineStr') {
    const inline = child(cell, 'is');
    return inline ? { type: 's', value: strings.addInline(inline) } : {};
  }
  if (type === 'str') return value === '' ? {} : { type: 's', value: strings.addText(value) };
  if (value.trim() === '') return {};
  return type === 's' ? { type, value: strings.addShared(value) } : { type, value };
}

const NOTHING: Hidden = { text: '' };

/** Rows and columns below these sizes (points, digits) show nothing that could be read. */
const LOWEST_ROW = 4;

const isLow = ({ attributes }: XmlNode, usual: number) => Number(attributes.ht ?? usual) < LOWEST_ROW;

/** What a cell shows instead of what it holds, where nobody sees that. Nothing is hidden of an empty cell or a zero. */
function hiddenIn(cell: XmlNode, row: number, column: number, isTooSmall: boolean, frame: Frame): Hidden | undefined {
  const value = heldBy(cell);
  if (value === undefined || value === 0) return undefined;
  if (isTooSmall || (typeof value === 'number' && frame.conditions.replaces(row, column))) return NOTHING;
  return frame.looks.of(cell.attributes.s ?? '0', value, frame.conditions.differences(row, column, value));
}

/** The number of a cell, or that it holds a text. */
function heldBy(cell: XmlNode): number | string | undefined {
  const { t: type = 'n' } = cell.attributes;
  const text = child(cell, 'v')?.text ?? '';
  if (type === 'n') return text.trim() === '' ? undefined : Number(text);
  return text === '' && type !== 'inlineStr' ? undefined : type;
}

const signsOf = ({ text }: Hidden, strings: StringTable): Content =>
  text === '' ? {} : { type: 's', value: strings.addText(text) };

/** An error or a truth value: no table prints one. */
const isNoFigure = ({ attributes }: XmlNode) => attributes.t === 'e' || attributes.t === 'b';

/** A text without characters is a result too, yet it is written. */
function lacksResult(cell: XmlNode): boolean {
  if (!child(cell, 'f')) return false;
  const result = child(cell, 'v');
  return !result || (result.text.trim() === '' && cell.attributes.t !== 'str');
}

function holdsMoney(cell: XmlNode): boolean {
  const { t: type = 'n' } = cell.attributes;
  return type === 'n' && Number(child(cell, 'v')?.text ?? 0) !== 0;
}

function warningOf(row: number, column: number, { sheet, rows, columns }: Frame): RedactionWarning {
  if (rows.goes(row)) return { code: 'hiddenRow', sheet, place: String(row + 1) };
  if (columns.goes(column)) return { code: 'hiddenColumn', sheet, place: columnName(column) };
  return { code: 'hiddenCell', sheet, place: cellName(row, column) };
}
