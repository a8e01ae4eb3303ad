/**
 * What XML cannot carry or changes on the way: controls, a carriage return, halves of surrogate pairs, U+FFFE, U+FFFF —
 * and text that looks like such an escape itself. Some writers silently drop U+007F, so it is escaped too.
 */
// eslint-disable-next-line no-control-regex
const FRAGILE = /[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/giu;
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Text as ST_Xstring (ECMA-376 §22.9.2.19): fragile characters as _xHHHH_. Whole surrogate pairs stay as they are. */
export function escapeText(text: string): string {
  return text.replace(FRAGILE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

/** The text behind an ST_Xstring. */
export function unescapeText(text: string): string {
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text for an XML element, as Excel writes it. */
export function escapeContent(text: string): string {
  return text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}

/** Text for an XML attribute or element. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
