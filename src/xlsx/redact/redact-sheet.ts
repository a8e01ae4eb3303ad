import { areaName, cellName, parseArea } from '../workbook/address.ts';
import { publishCells, sourceRows, type Frame, type PublishedCells } from './publish-cells.ts';
import { areaAfter, linesWithout, type Lines } from './publish-lines.ts';
import { COLUMN, PRINTING, SHEET_FORMAT, SHEET_PROPERTIES, SHEET_VIEW } from './publish-shapes.ts';
import type { PublishWarning } from './publish-warning.ts';
import { child, children, isOn, keep, node, type XmlNode } from './publish-xml.ts';

export interface PublishedSheet {
  readonly name: string;
  /** The worksheet of the copy. */
  readonly root: XmlNode;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly warnings: readonly PublishWarning[];
  readonly uncalculated: PublishedCells['uncalculated'];
}

const DRAWN = ['drawing', 'picture', 'oleObjects', 'controls'];

/** A worksheet as it is published: its values and its look, without what is hidden. */
export function publishSheet(
  name: string,
  source: XmlNode,
  { strings, blankLooks }: Pick<Frame, 'strings' | 'blankLooks'>,
): PublishedSheet {
  const listed = sourceRows(child(source, 'sheetData'));
  const rows = linesWithout(listed.filter((one) => isHidden(one.node, 'ht')).map((one) => [one.row, 1]));
  const spans = children(child(source, 'cols'), 'col').map((one) => ({ ...spanOf(one), node: one }));
  const columns = linesWithout(
    spans.filter((one) => isHidden(one.node, 'width')).map(({ first, count }) => [first, count]),
  );
  const merges = children(child(source, 'mergeCells'), 'mergeCell').map((one) => parseArea(one.attributes.ref ?? ''));
  const cells = publishCells(listed, { sheet: name, rows, columns, merges, blankLooks, strings });

  const spansAfter = spans.flatMap(({ first, count, node: one }) => {
    const min = columns.staying(first) + 1;
    const max = columns.staying(first + count);
    return min > max ? [] : [node('col', { min: String(min), max: String(max), ...keep(one, COLUMN).attributes })];
  });
  const mergesAfter = merges.flatMap((area) => {
    const after = areaAfter(area, rows, columns);
    return after && after.rows * after.columns > 1 ? [node('mergeCell', { ref: areaName(after) })] : [];
  });
  const kept = (part: string, shape: Parameters<typeof keep>[1]): XmlNode[] => {
    const found = child(source, part);
    return found ? [keep(found, shape)] : [];
  };
  const root = node('worksheet', {}, [
    ...kept('sheetPr', SHEET_PROPERTIES),
    node('sheetViews', {}, [viewOf(child(child(source, 'sheetViews'), 'sheetView'), rows, columns)]),
    ...kept('sheetFormatPr', SHEET_FORMAT),
    ...(spansAfter.length > 0 ? [node('cols', {}, spansAfter)] : []),
    cells.data,
    ...(mergesAfter.length > 0 ? [node('mergeCells', {}, mergesAfter)] : []),
    ...Object.entries(PRINTING).flatMap(([part, shape]) => kept(part, shape)),
    ...breaksOf(child(source, 'rowBreaks'), rows),
    ...breaksOf(child(source, 'colBreaks'), columns),
  ]);
  const drawn = source.children.some((one) => DRAWN.includes(one.name));
  const warnings = drawn ? [...cells.warnings, { code: 'picture', sheet: name, place: '' } as const] : cells.warnings;
  return { name, root, rows, columns, warnings, uncalculated: cells.uncalculated };
}

/** The looks that the sheet's cells, rows and columns have, as indices. */
export function looksOf({ root }: PublishedSheet): string[] {
  const rows = child(root, 'sheetData')!.children;
  const cells = rows.flatMap((row) => row.children);
  return [
    ...children(child(root, 'cols'), 'col').map((column) => column.attributes.style ?? '0'),
    ...[...rows, ...cells].map((one) => one.attributes.s ?? '0'),
  ];
}

function isHidden({ attributes }: XmlNode, size: 'ht' | 'width'): boolean {
  return isOn(attributes.hidden) || (attributes[size] !== undefined && Number(attributes[size]) === 0);
}

function spanOf({ attributes }: XmlNode): { first: number; count: number } {
  const [min, max] = [Number(attributes.min), Number(attributes.max)];
  return { first: min - 1, count: max - min + 1 };
}

/** How the sheet opens: frozen as it was, at its beginning. */
function viewOf(source: XmlNode | undefined, rows: Lines, columns: Lines): XmlNode {
  const pane = child(source, 'pane')?.attributes ?? {};
  const isFrozen = pane.state === 'frozen' || pane.state === 'frozenSplit';
  const ySplit = isFrozen ? rows.staying(Number(pane.ySplit ?? 0)) : 0;
  const xSplit = isFrozen ? columns.staying(Number(pane.xSplit ?? 0)) : 0;
  const corner = `${ySplit > 0 ? 'bottom' : 'top'}${xSplit > 0 ? 'Right' : 'Left'}`;
  const frozen = node('pane', {
    ...(xSplit > 0 && { xSplit: String(xSplit) }),
    ...(ySplit > 0 && { ySplit: String(ySplit) }),
    topLeftCell: cellName(ySplit, xSplit),
    activePane: corner,
    state: 'frozen',
  });
  const look = source ? keep(source, SHEET_VIEW).attributes : {};
  return node('sheetView', { ...look, workbookViewId: '0' }, ySplit + xSplit > 0 ? [frozen] : []);
}

/** Page breaks made by hand; one stands behind as many lines as its id says. */
function breaksOf(source: XmlNode | undefined, lines: Lines): XmlNode[] {
  const places = children(source, 'brk')
    .filter((one) => isOn(one.attributes.man))
    .map((one) => lines.staying(Number(one.attributes.id)))
    .filter((place) => place > 0);
  if (places.length === 0) return [];
  const max = source!.name === 'rowBreaks' ? '16383' : '1048575';
  const breaks = [...new Set(places)].map((id) => node('brk', { id: String(id), max, man: '1' }));
  const count = String(breaks.length);
  return [node(source!.name, { count, manualBreakCount: count }, breaks)];
}
