import { unzipSync } from 'fflate';
import { readSheet } from './read-sheet.ts';
import { readStyles } from './read-styles.ts';
import { attribute, canonical, childOf, childrenOf, parseXml, textOf } from './xml.ts';

/** The parts of an .xlsx by their paths, one character a byte. */
export type Parts = ReadonlyMap<string, string>;
/** What a workbook has: what (value, font, merge…) by its place. */
export type Facts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Read as facts, or of no meaning by themselves. */
const KNOWN = /^(xl\/(workbook|styles|sharedStrings)\.xml|xl\/worksheets\/[^/]+\.xml|\[Content_Types\]\.xml|.*\.rels)$/;
/** The time at which it was made. */
const TIMES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

export async function readParts(bytes: Uint8Array): Promise<Parts> {
  const parts = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith('/')) parts.set(name, Buffer.from(content).toString('latin1').replace(TIMES, ''));
  }
  return parts;
}

/** Cells that hold something. */
export function countCells(parts: Parts): number {
  return [...parts]
    .filter(([name]) => /^xl\/worksheets\//.test(name))
    .reduce((sum, [, xml]) => sum + (xml.match(/<c [^>]*[^/]>/g)?.length ?? 0), 0);
}

/** A workbook as facts; nothing of the add-in is used for it. */
export function factsOf(parts: Parts): Facts {
  const facts = new Map<string, Map<string, string>>();
  const put = (what: string, place: string, value: string): void => {
    const places = facts.get(what) ?? new Map<string, string>();
    facts.set(what, places);
    places.set(place, value);
  };
  const text = (name: string) => Buffer.from(parts.get(name) ?? '', 'latin1').toString('utf8');
  const root = parseXml(text('xl/workbook.xml'));
  const targets = targetsIn(text('xl/_rels/workbook.xml.rels'));
  const styles = readStyles(text('xl/styles.xml'));
  const strings = parts.has('xl/sharedStrings.xml')
    ? childrenOf(parseXml(text('xl/sharedStrings.xml')), 'si').map((one) => textOf(one))
    : [];
  const sheets = childrenOf(childOf(root, 'sheets'));
  sheets.forEach((sheet, index) => {
    const name = attribute(sheet, 'name');
    const before = index === 0 ? 'first' : `behind ${attribute(sheets[index - 1]!, 'name')}`;
    put('sheet', name, `${before} ${attribute(sheet, 'state') || 'visible'}`);
    readSheet(name, text(targets.get(attribute(sheet, 'r:id'))!), strings, styles, put);
  });
  for (const name of childrenOf(childOf(root, 'definedNames'))) {
    const scope = sheets[Number(attribute(name, 'localSheetId') || -1)];
    const place = `${scope ? `${attribute(scope, 'name')}!` : ''}${attribute(name, 'name')}`;
    put('name', place, canonical(name, ['localSheetId']));
  }
  for (const part of childrenOf(root)) {
    const { localName } = part;
    if (localName !== 'sheets' && localName !== 'definedNames')
      put(`workbook ${localName}`, 'workbook', canonical(part));
  }
  for (const [name, content] of parts) if (!KNOWN.test(name)) put('other part', name, content);
  return facts;
}

function targetsIn(rels: string): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(parseXml(rels)).map((one) => {
      const target = attribute(one, 'Target');
      return [attribute(one, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}
