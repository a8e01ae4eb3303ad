import { escapeXml } from './escape.ts';
import { scan, type Attributes } from './scan.ts';

/** A defined name as the file has it; `sheet` is the sheet that it is local to. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string | undefined;
  /** Further attributes as they stand: hidden, comment … */
  readonly attributes: Attributes;
  readonly refersTo: string;
}

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
