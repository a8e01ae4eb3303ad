import { largest } from '../../base/lists.ts';
import { sheetPrefix } from '../../workbook/model/address.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { escapeContent, escapeXml } from '../package/escape.ts';
import { declareType, relate } from '../package/relationships.ts';
import { workbookIn, type WorkbookPackage } from '../package/package.ts';
import type { Parts } from '../package/parts.ts';
import {
  attributesOf,
  joinPieces,
  pieceOf,
  splitPieces,
  withAttributes,
  withPiece,
  type Pieces,
} from '../package/pieces.ts';
import { WORKBOOK_ORDER } from './schema-order.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const PRINT_TITLES = '_xlnm.Print_Titles';
const MAX_NAME = 31;

/** Adds an empty worksheet behind those that are there. Throws RangeError when it cannot have this name. */
export function addSheet(parts: Parts, name: string): WorkbookPackage {
  // programs would cut it, and formulas would point to nowhere
  if (name.length > MAX_NAME) throw new RangeError(`a sheet name has ${MAX_NAME} characters at most: ${name}`);
  const { workbookPath } = workbookIn(parts);
  const workbook = splitPieces(parts.required(workbookPath));
  const p = workbook.prefix;
  const namespace = new RegExp(`\\sxmlns${p ? `:${p.slice(0, -1)}` : ''}\\s*=\\s*["']([^"']+)["']`).exec(
    workbook.head,
  )?.[1];
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  let number = 1;
  while (parts.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  const path = `${folder}worksheets/sheet${number}.xml`;
  parts.put(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace ?? MAIN}">` +
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>',
  );
  declareType(parts, path, WORKSHEET);
  const id = relate(parts, workbookPath, 'worksheet', path);
  const list = splitPieces(pieceOf(workbook, 'sheets') ?? `<${p}sheets/>`);
  const ids = list.pieces.flatMap(({ name: tag, xml }) => (tag === 'sheet' ? [Number(attributesOf(xml).sheetId)] : []));
  const relations = relationshipPrefix(workbook.head);
  const declared = relations ?? 'r';
  const xml =
    `<${p}sheet name="${escapeXml(name)}" sheetId="${largest(ids, 0) + 1}" ${declared}:id="${id}"` +
    `${relations ? '' : ` xmlns:r="${RELATIONSHIPS}"`}/>`;
  const sheets = joinPieces({ ...list, pieces: [...list.pieces, { name: 'sheet', xml }] });
  parts.put(workbookPath, joinPieces(withPiece(workbook, 'sheets', sheets, WORKBOOK_ORDER)));
  return workbookIn(parts);
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationshipPrefix(head: string): string | undefined {
  return /\sxmlns:([\w.-]+)\s*=\s*["'][^"']*\/officeDocument\/(?:2006\/)?relationships["']/.exec(head)?.[1];
}

/** Gives each sheet that a plan writes the print titles of the plan; those of a replaced sheet without any go. */
export function withPrintTitles(workbook: Pieces, sheets: readonly string[], plans: readonly SheetPlan[]): Pieces {
  const p = workbook.prefix;
  const list = splitPieces(pieceOf(workbook, 'definedNames') ?? `<${p}definedNames/>`);
  const written = plans.filter(({ mode, page }) => mode === 'replace' || page);
  const places = new Set(written.map(({ name }) => placeOf(sheets, name)));
  const kept = list.pieces.filter(({ name: tag, xml }) => {
    if (tag === '') return true;
    const { name, localSheetId } = attributesOf(xml);
    return name !== PRINT_TITLES || !places.has(Number(localSheetId));
  });
  const titles = written.flatMap(({ name, page }) => {
    const rows = page?.titleRows;
    if (!rows) return [];
    const refersTo = `${sheetPrefix(name)}$${rows.first + 1}:$${rows.last + 1}`;
    const attributes = `name="${PRINT_TITLES}" localSheetId="${placeOf(sheets, name)}"`;
    return [
      { name: 'definedName', xml: `<${p}definedName ${attributes}>${escapeContent(refersTo)}</${p}definedName>` },
    ];
  });
  const pieces = [...kept, ...titles];
  const xml = pieces.some(({ name }) => name !== '') ? joinPieces({ ...list, pieces }) : '';
  return withPiece(workbook, 'definedNames', xml, WORKBOOK_ORDER);
}

/** Where a sheet stands among all of them; names of sheets do not heed case. */
export function placeOf(sheets: readonly string[], name: string): number {
  const exact = sheets.indexOf(name);
  return exact >= 0 ? exact : sheets.findIndex((one) => one.toLowerCase() === name.toLowerCase());
}

/** The workbook that is calculated when it is opened: results of formulas in it are for previews only. */
export function withCalculation(workbook: Pieces): Pieces {
  const before = pieceOf(workbook, 'calcPr') ?? `<${workbook.prefix}calcPr/>`;
  return withPiece(workbook, 'calcPr', withAttributes(before, { fullCalcOnLoad: 1 }), WORKBOOK_ORDER);
}

/** The workbook that opens with this sheet in front. */
export function withActiveSheet(workbook: Pieces, place: number): Pieces {
  const p = workbook.prefix;
  const views = splitPieces(pieceOf(workbook, 'bookViews') ?? `<${p}bookViews/>`);
  const view = withAttributes(pieceOf(views, 'workbookView') ?? `<${p}workbookView/>`, { activeTab: place });
  const changed = joinPieces(withPiece(views, 'workbookView', view, ['workbookView']));
  return withPiece(workbook, 'bookViews', changed, WORKBOOK_ORDER);
}
