import { sheetPrefix } from '../workbook/address.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import { escapeXml } from './escape.ts';
import { scan, type Attributes } from './scan.ts';

/**
 * A defined name as the file has it; `sheet` is the sheet that it is local to. exceljs keeps only names of plain areas,
 * forgets to which sheet they belong and cannot quote "it's", so names pass it by.
 */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string | undefined;
  /** Further attributes as they stand: hidden, comment … */
  readonly attributes: Attributes;
  readonly refersTo: string;
}

const PRINT_TITLES = '_xlnm.Print_Titles';
const ELEMENT = /<((?:\w+:)?)definedNames\b[^>]*?(?:\/>|>[\s\S]*?<\/\1definedNames>)/;

/** The names of a workbook part, and the part without them. */
export function takeNames(xml: string, sheets: readonly string[]): { names: DefinedName[]; rest: string } {
  const names: DefinedName[] = [];
  let text = '';
  let current: Attributes = {};
  scan(xml, {
    open: (_, attributes) => {
      text = '';
      current = attributes;
    },
    text: (piece) => {
      text += piece;
    },
    close: (tag) => {
      if (tag !== 'definedName') return;
      const { name = '', localSheetId, ...attributes } = current;
      const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
      names.push({ name, sheet, attributes, refersTo: text });
    },
  });
  return { names, rest: xml.replace(ELEMENT, '') };
}

/** The names after a plan was written: a replaced sheet loses its built-in ones (print area, titles, filter). */
export function plannedNames(names: readonly DefinedName[], plan: SheetPlan): DefinedName[] {
  const kept = names.filter(({ name, sheet }) => {
    if (sheet !== plan.name) return true;
    if (plan.mode === 'replace') return !name.startsWith('_xlnm.');
    return !(plan.page && name === PRINT_TITLES);
  });
  const rows = plan.page?.titleRows;
  if (!rows) return kept;
  const refersTo = `${sheetPrefix(plan.name)}$${rows.first + 1}:$${rows.last + 1}`;
  return [...kept, { name: PRINT_TITLES, sheet: plan.name, attributes: {}, refersTo }];
}

/** Puts names into a workbook part that has none, right after the list of its sheets. */
export function putNames(xml: string, names: readonly DefinedName[], sheets: readonly string[]): string {
  if (names.length === 0) return xml;
  const elements = names.map(({ name, sheet, attributes, refersTo }) => {
    const all = { name, ...(sheet !== undefined && { localSheetId: String(sheets.indexOf(sheet)) }), ...attributes };
    const written = Object.entries(all).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
    return `<definedName${written.join('')}>${escapeXml(refersTo)}</definedName>`;
  });
  return xml.replace('</sheets>', () => `</sheets><definedNames>${elements.join('')}</definedNames>`);
}
