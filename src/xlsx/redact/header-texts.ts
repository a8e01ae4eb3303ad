import type { XmlNode } from '../package/xml.ts';

/** Parts of a header, its fonts and sizes, and what numbers pages or dates: they tell nothing. */
const SILENT = /&[LCRPNDTBIUESXYH]|&"[^"]*"|&K[0-9A-F]{6}|&K\d\d[+-]\d{3}|&\d+|[\s第共页总/／,，、\-–—]/giu;

/** Whether headers or footers say anything but the number of the page: a name of a file, a note. */
export function tellsInHeader(headerFooter: XmlNode | undefined): boolean {
  return headerFooter?.children.some(({ text }) => text.replace(SILENT, '') !== '') ?? false;
}
