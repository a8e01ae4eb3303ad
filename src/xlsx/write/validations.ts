import { areaName, areasMeet, fixedRangeName, parseArea, type Area } from '../../workbook/model/address.ts';
import type { ListValidation } from '../../workbook/model/plan.ts';
import { escapeContent, escapeXml } from '../package/escape.ts';
import {
  attributesOf,
  joinPieces,
  pieceOf,
  splitPieces,
  withAttributes,
  withPiece,
  withRootAttributes,
  type Pieces,
} from '../package/pieces.ts';
import { WORKSHEET_ORDER } from './schema-order.ts';

const MAX_LITERAL = 255;

/** The worksheet with these lists in place of whatever is validated where they stand; `all`: of everything validated. */
export function withValidations(sheet: Pieces, lists: readonly ListValidation[], all: boolean): Pieces {
  const cut = lists.map(({ area }) => area);
  const p = sheet.prefix;
  const standing = splitPieces(pieceOf(sheet, 'dataValidations') ?? `<${p}dataValidations/>`);
  const kept = all ? [] : standing.pieces.flatMap(({ name, xml }) => (name === '' ? [] : uncovered(xml, cut)));
  const written = [...kept, ...lists.map((list) => listXml(list, p))].map((xml) => ({ name: 'dataValidation', xml }));
  const root = withRootAttributes({ ...standing, pieces: written }, { count: written.length });
  const changed = withPiece(sheet, 'dataValidations', written.length > 0 ? joinPieces(root) : '', WORKSHEET_ORDER);
  return all || cut.length > 0 ? withoutExtended(changed, cut, all) : changed;
}

/** What is left of a validation where these areas are taken out; its own areas stand in `sqref`. */
function uncovered(xml: string, cut: readonly Area[]): string[] {
  const { sqref = '' } = attributesOf(xml);
  const left = areasLeft(sqref, cut);
  if (left === sqref) return [xml];
  return left === '' ? [] : [withAttributes(xml, { sqref: left })];
}

/** The areas of a list of them ("A1:B2 C3") without those that are cut out; as it is where none of them meet. */
function areasLeft(sqref: string, cut: readonly Area[]): string {
  const areas = sqref.split(/\s+/).filter(Boolean).map(parseArea);
  if (!areas.some((area) => cut.some((one) => areasMeet(area, one)))) return sqref;
  return cut
    .reduce((rest, one) => rest.flatMap((area) => without(area, one)), areas)
    .map(areaName)
    .join(' ');
}

/** An area as the up to four areas that are left when another one is cut out of it. */
function without(area: Area, cut: Area): Area[] {
  if (!areasMeet(area, cut)) return [area];
  const top = Math.max(area.row, cut.row);
  const bottom = Math.min(area.row + area.rows, cut.row + cut.rows);
  const left = Math.max(area.column, cut.column);
  const right = Math.min(area.column + area.columns, cut.column + cut.columns);
  const middle = { row: top, rows: bottom - top };
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...middle, column: area.column, columns: left - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Excel 2010 puts a validation that refers to another sheet into an extension, with its areas in an element of their own. */
function withoutExtended(sheet: Pieces, cut: readonly Area[], all: boolean): Pieces {
  const extensions = pieceOf(sheet, 'extLst');
  if (!extensions?.includes('dataValidations')) return sheet;
  const list = splitPieces(extensions);
  const pieces = list.pieces.flatMap((piece) => {
    if (!piece.xml.includes('dataValidations')) return [piece];
    const extension = splitPieces(piece.xml);
    const rules = splitPieces(pieceOf(extension, 'dataValidations') ?? '<none/>');
    const kept = all ? [] : rules.pieces.flatMap((rule) => uncoveredExtended(rule, cut));
    if (kept.every(({ name }) => name === '')) return [];
    const xml = joinPieces(
      withRootAttributes({ ...rules, pieces: kept }, { count: kept.filter(({ name }) => name).length }),
    );
    return [{ ...piece, xml: joinPieces(withPiece(extension, 'dataValidations', xml, [])) }];
  });
  const rest = pieces.some(({ name }) => name !== '') ? joinPieces({ ...list, pieces }) : '';
  return withPiece(sheet, 'extLst', rest, WORKSHEET_ORDER);
}

function uncoveredExtended(rule: { name: string; xml: string }, cut: readonly Area[]) {
  if (rule.name === '') return [rule];
  const element = splitPieces(rule.xml);
  const areas = splitPieces(pieceOf(element, 'sqref') ?? '<none/>');
  const sqref = areas.pieces.map(({ xml }) => xml).join('');
  const left = areasLeft(sqref, cut);
  if (left === sqref) return [rule];
  if (left === '') return [];
  const xml = joinPieces({ ...areas, pieces: [{ name: '', xml: left }] });
  return [{ ...rule, xml: joinPieces(withPiece(element, 'sqref', xml, [])) }];
}

function listXml({ area, items, strict, prompt, refusal }: ListValidation, p: string): string {
  const source = 'sheet' in items ? fixedRangeName(items.sheet, items.area) : literalList(items);
  const attributes = {
    type: 'list',
    allowBlank: '1',
    ...(strict && { showErrorMessage: '1' }),
    ...(prompt !== undefined && { showInputMessage: '1', prompt }),
    ...(refusal !== undefined && { error: refusal }),
    sqref: areaName(area),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<${p}dataValidation${written.join('')}><${p}formula1>${escapeContent(source)}</${p}formula1></${p}dataValidation>`;
}

function literalList(items: readonly string[]): string {
  const list = items.join(',');
  if (list === '' || list.length > MAX_LITERAL || items.some((item) => item.includes(','))) {
    throw new RangeError(`a list of ${items.length} items (${list.length} characters) must stand in cells of a sheet`);
  }
  return `"${list.replaceAll('"', '""')}"`;
}
