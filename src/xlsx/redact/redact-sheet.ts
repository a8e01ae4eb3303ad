import { areaName, cellName, parseArea } from '../../workbook/model/address.ts';
import { conditionsOf } from './conditions.ts';
import { tellsInHeader } from './header-texts.ts';
import { redactCells, sourceRows, type Frame, type RedactedCells } from './redact-cells.ts';
import { areaAfter, linesWithout, type Lines } from './remaining-lines.ts';
import { COLUMN, PRINTING, SHEET_FORMAT, SHEET_PROPERTIES, SHEET_VIEW } from './kept-shapes.ts';
import type { RedactionWarning } from './redaction-warning.ts';
import { child, children, isOn, keep, node, type XmlNode } from '../package/xml.ts';

export interface RedactedSheet {
  readonly name: string;
  /** The worksheet of the copy. */
  readonly root: XmlNode;
  readonly rows: Lines;
  readonly columns: Lines;
  readonly warnings: readonly RedactionWarning[];
  readonly uncalculated: RedactedCells['uncalculated'];
}

/** Columns below this width (digits) show nothing that could be read. */
const NARROWEST_COLUMN = 0.6;
const WIDE = 8;
const USUAL_HEIGHT = 15;

const DRAWN = ['drawing', 'picture', 'oleObjects', 'controls'];

/** A worksheet as it is published: its values and its look, without what is hidden, and its first rows only. */
export function redactSheet(
  name: string,
  source: XmlNode,
  { strings, looks, rows: most }: Pick<Frame, 'strings' | 'looks'> & { readonly rows: number },
): RedactedSheet {
  const listed = sourceRows(child(source, 'sheetData')).filter(({ row }) => row < most);
  const usual = child(source, 'sheetFormatPr')?.attributes ?? {};
  const usualHeight = isOn(usual.customHeight) ? Number(usual.defaultRowHeight ?? USUAL_HEIGHT) : USUAL_HEIGHT;
  // such a sheet hides all rows that do not say otherwise
  const isUnseen = ({ attributes }: XmlNode) =>
    isOn(usual.zeroHeight) && attributes.hidden === undefined && attributes.ht === undefined;
  const rows = linesWithout(
    listed.filter((one) => isHidden(one.node, 'ht') || isUnseen(one.node)).map((one) => [one.row, 1]),
  );
  const spans = children(child(source, 'cols'), 'col').map((one) => ({ ...spanOf(one), node: one }));
  const columns = linesWithout(
    spans.filter((one) => isHidden(one.node, 'width')).map(({ first, count }) => [first, count]),
  );
  const merges = children(child(source, 'mergeCells'), 'mergeCell').map((one) => parseArea(one.attributes.ref ?? ''));
  const narrow = spans.filter(({ node: { attributes } }) => Number(attributes.width ?? WIDE) < NARROWEST_COLUMN);
  const isNarrow = (column: number) => narrow.some(({ first, count }) => column >= first && column < first + count);
  const conditions = conditionsOf(source);
  const cells = redactCells(listed, {
    sheet: name,
    rows,
    columns,
    merges,
    looks,
    conditions,
    usualHeight,
    isNarrow,
    strings,
  });

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
  const about = (code: RedactionWarning['code']): RedactionWarning => ({ code, sheet: name, place: '' });
  const warnings = [
    ...cells.warnings,
    ...(drawn ? [about('picture')] : []),
    ...(tellsInHeader(child(source, 'headerFooter')) ? [about('header')] : []),
  ];
  return { name, root, rows, columns, warnings, uncalculated: cells.uncalculated };
}

/** The looks that the sheet's cells, rows and columns have, as indices. */
export function looksOf({ root }: RedactedSheet): string[] {
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
