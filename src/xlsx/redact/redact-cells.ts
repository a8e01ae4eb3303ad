import { cellName, columnName, parseArea, type Area } from '../workbook/address.ts';
import { areaAfter, type Lines } from './publish-lines.ts';
import { ROW } from './publish-shapes.ts';
import type { StringTable } from './publish-strings.ts';
import type { PublishWarning } from './publish-warning.ts';
import { child, children, isOn, keep, node, type XmlNode } from './publish-xml.ts';

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
  /** Indices of the looks whose number format shows nothing. */
  readonly blankLooks: ReadonlySet<string>;
  readonly strings: StringTable;
}

export interface PublishedCells {
  /** sheetData of the copy */
  readonly data: XmlNode;
  readonly warnings: readonly PublishWarning[];
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
export function publishCells(source: readonly SourceRow[], frame: Frame): PublishedCells {
  const heads = new Map<number, XmlNode>();
  const grid = new Map<number, Map<number, XmlNode>>();
  const lost = new Map<string, PublishWarning>();
  const uncalculated: string[] = [];

  for (const { row, node: rowNode } of source) {
    if (!frame.rows.goes(row)) heads.set(frame.rows.staying(row), keep(rowNode, ROW));
    const merges = frame.merges.filter((area) => row >= area.row && row < area.row + area.rows);
    let column = -1;
    for (const cell of children(rowNode, 'c')) {
      column = cell.attributes.r === undefined ? column + 1 : parseArea(cell.attributes.r).column;
      if (lacksResult(cell)) uncalculated.push(cellName(row, column));
      const merge = merges.find((area) => column >= area.column && column < area.column + area.columns);
      const isCovered = merge !== undefined && (merge.row !== row || merge.column !== column);
      const isBlank = isCovered || frame.blankLooks.has(cell.attributes.s ?? '0');
      // what spreads over several cells is seen as long as one of them is
      const area = merge && !isCovered ? merge : { row, column, rows: 1, columns: 1 };
      const target = areaAfter(area, frame.rows, frame.columns);
      if ((!target || isBlank) && holdsMoney(cell)) {
        const warning = warningOf(row, column, frame);
        lost.set(warning.code + warning.place, warning);
      }
      if (!target) continue;
      const cells = grid.get(target.row) ?? new Map<number, XmlNode>();
      grid.set(target.row, cells);
      if (isCovered && cells.has(target.column)) continue;
      cells.set(target.column, publishedCell(cell, target, isBlank ? {} : contentOf(cell, frame.strings)));
    }
  }
  return { data: node('sheetData', {}, rowsOf(heads, grid)), warnings: [...lost.values()], uncalculated };
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

function publishedCell({ attributes }: XmlNode, { row, column }: Area, { type, value }: Content): XmlNode {
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

function warningOf(row: number, column: number, { sheet, rows, columns }: Frame): PublishWarning {
  if (rows.goes(row)) return { code: 'hiddenRow', sheet, place: String(row + 1) };
  if (columns.goes(column)) return { code: 'hiddenColumn', sheet, place: columnName(column) };
  return { code: 'hiddenCell', sheet, place: cellName(row, column) };
}
