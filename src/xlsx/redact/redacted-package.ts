import { putNames, type DefinedName } from '../package/names.ts';
import { Parts } from '../package/parts.ts';
import { node, writePart, type XmlNode } from '../package/xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATED = `${OFFICE}/relationships`;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';

/** All that a published workbook consists of. */
export interface RedactedParts {
  readonly sheets: readonly { readonly name: string; readonly root: XmlNode }[];
  readonly strings: XmlNode;
  readonly styles: XmlNode | undefined;
  readonly theme: XmlNode | undefined;
  readonly names: readonly DefinedName[];
  /** Whether serial numbers of dates count from 1904. */
  readonly from1904: boolean;
  /** Whether Excel wrote the workbook: LibreOffice rounds the heights of rows by that, and pages would break elsewhere. */
  readonly byExcel: boolean;
}

/** A part and how another one refers to it. */
interface Part {
  readonly path: string;
  readonly type: string;
  readonly related: string;
  readonly xml: string;
}

/** Writes the package anew: it holds these parts and no other. */
export function packRedacted(parts: RedactedParts): Uint8Array {
  const { strings, styles, theme } = parts;
  const ofWorkbook = [
    ...parts.sheets.map(({ root }, index) => spreadsheetPart(`worksheets/sheet${index + 1}.xml`, 'worksheet', root)),
    spreadsheetPart('sharedStrings.xml', 'sharedStrings', strings),
    ...(styles ? [spreadsheetPart('styles.xml', 'styles', styles)] : []),
    ...(theme ? [part('xl/theme/theme1.xml', 'theme', 'theme', writePart(theme, DRAWING))] : []),
  ];
  const ofPackage = [
    part('xl/workbook.xml', 'spreadsheetml.sheet.main', 'officeDocument', workbookXml(parts)),
    ...(parts.byExcel ? [part('docProps/app.xml', 'extended-properties', 'extended-properties', excelXml())] : []),
  ];
  const files = {
    '[Content_Types].xml': contentTypes([...ofPackage, ...ofWorkbook]),
    '_rels/.rels': relationships(ofPackage),
    'xl/_rels/workbook.xml.rels': relationships(ofWorkbook),
    ...Object.fromEntries([...ofPackage, ...ofWorkbook].map(({ path, xml }) => [path, xml])),
  };
  const written = new Parts();
  for (const [path, xml] of Object.entries(files)) written.put(path, xml);
  return written.pack();
}

function spreadsheetPart(path: string, kind: string, root: XmlNode): Part {
  return part(`xl/${path}`, `spreadsheetml.${kind}`, kind, writePart(root, MAIN));
}

function part(path: string, kind: string, related: string, xml: string): Part {
  return { path, type: `${TYPE}.${kind}+xml`, related: `${RELATED}/${related}`, xml };
}

function contentTypes(parts: readonly Part[]): string {
  const root = node('Types', {}, [
    node('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    node('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, type }) => node('Override', { PartName: `/${path}`, ContentType: type })),
  ]);
  return writePart(root, `${PACKAGE}/content-types`);
}

function relationships(parts: readonly Part[]): string {
  const listed = parts.map(({ path, related }, index) =>
    node('Relationship', { Id: relationshipId(index), Type: related, Target: `/${path}` }),
  );
  return writePart(node('Relationships', {}, listed), `${PACKAGE}/relationships`);
}

function relationshipId(index: number): string {
  return `rId${index + 1}`;
}

function workbookXml({ sheets, names, from1904 }: RedactedParts): string {
  const listed = sheets.map(({ name }, index) =>
    node('sheet', { name, sheetId: String(index + 1), 'r:id': relationshipId(index) }),
  );
  const root = node('workbook', { 'xmlns:r': RELATED }, [
    // who saves the copy again stays unnamed, too
    node('workbookPr', { ...(from1904 && { date1904: '1' }), filterPrivacy: '1' }),
    node('bookViews', {}, [node('workbookView', {})]),
    node('sheets', {}, listed),
  ]);
  const order = sheets.map(({ name }) => name);
  return putNames(writePart(root, MAIN), names, order);
}

function excelXml(): string {
  const root = node('Properties', {}, [node('Application', {}, [], 'Microsoft Excel')]);
  return writePart(root, `${OFFICE}/extended-properties`);
}
