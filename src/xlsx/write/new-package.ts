import { Parts } from '../package/parts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.spreadsheetml.sheet.main+xml"/>` +
    `<Override PartName="/docProps/app.xml" ContentType="${TYPE}.extended-properties+xml"/></Types>`,
  '_rels/.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="/xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/relationships/extended-properties" Target="/docProps/app.xml"/></Relationships>`,
  // LibreOffice rounds the heights of rows of Excel's files only: our pages are to break at the same rows everywhere
  'docProps/app.xml': `<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">` +
    '<bookViews><workbookView/></bookViews><sheets/></workbook>',
};

/** A package with a workbook that has no sheet yet. It tells nothing about who made it and when. */
export function newPackage(): Parts {
  const parts = new Parts();
  for (const [path, xml] of Object.entries(PARTS)) parts.put(path, DECLARATION + xml);
  return parts;
}
