import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument';

/** One sheet of a package made by hand: what stands inside of <worksheet>. */
export interface HandSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
}

/** An .xlsx written by hand, part by part, so that readers are not tested with the writer. */
export async function packageOf(
  sheets: readonly HandSheet[],
  more: { strings?: string; styles?: string; names?: string; parts?: Record<string, string> } = {},
): Promise<Uint8Array> {
  const zip: Record<string, string> = {};
  const relationships = (entries: readonly string[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
  zip['_rels/.rels'] = relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]);
  const listed = sheets.map(
    ({ name, state = 'visible' }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="s${index + 1}"/>`,
  );
  zip['xl/workbook.xml'] =
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${listed.join('')}</sheets>${more.names ?? ''}</workbook>`;
  zip['xl/_rels/workbook.xml.rels'] = relationships([
    ...sheets.map((_, index) => relationship(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    relationship('strings', 'sharedStrings', '/xl/sharedStrings.xml'),
    relationship('styles', 'styles', 'styles.xml'),
  ]);
  sheets.forEach(({ xml }, index) => {
    zip[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATED}">${xml}</worksheet>`;
  });
  if (more.strings) zip['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${more.strings}</sst>`;
  if (more.styles) zip['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${more.styles}</styleSheet>`;
  Object.assign(zip, more.parts);
  zip['[Content_Types].xml'] ??= contentTypes(Object.keys(zip));
  return zipOf(zip);
}

/** What the parts of a workbook are, by their paths. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, 'spreadsheetml.sheet.main'],
  [/^xl\/worksheets\/[^/]+\.xml$/, 'spreadsheetml.worksheet'],
  [/^xl\/sharedStrings\.xml$/, 'spreadsheetml.sharedStrings'],
  [/^xl\/styles\.xml$/, 'spreadsheetml.styles'],
  [/^xl\/theme\//, 'theme'],
  [/^docProps\/app\.xml$/, 'extended-properties'],
];

function contentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
    return type ? [`<Override PartName="/${path}" ContentType="${CONTENT}.${type}+xml"/>`] : [];
  });
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** A zip of these texts by their paths. */
export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** The texts of all parts of an .xlsx by their paths. */
export function partsOf(xlsx: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The text of a part of an .xlsx. */
export async function partOf(xlsx: Uint8Array, path: string): Promise<string> {
  const text = partsOf(xlsx)[path];
  if (text === undefined) throw new Error(`no part ${path}`);
  return text;
}
