import JSZip from 'jszip';

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

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
  const zip = new JSZip();
  const types = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types.join('')}</Types>`,
  );
  const relationships = (entries: readonly string[]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`;
  zip.file('_rels/.rels', relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]));
  const listed = sheets.map(
    ({ name, state = 'visible' }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="s${index + 1}"/>`,
  );
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${listed.join('')}</sheets>${more.names ?? ''}</workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, index) => relationship(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relationship('strings', 'sharedStrings', '/xl/sharedStrings.xml'),
      relationship('styles', 'styles', 'styles.xml'),
    ]),
  );
  sheets.forEach(({ xml }, index) =>
    zip.file(
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATED}">${xml}</worksheet>`,
    ),
  );
  if (more.strings) zip.file('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${more.strings}</sst>`);
  if (more.styles) zip.file('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${more.styles}</styleSheet>`);
  for (const [path, text] of Object.entries(more.parts ?? {})) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array' });
}

/** The text of a part of an .xlsx. */
export async function partOf(xlsx: Uint8Array, path: string): Promise<string> {
  const file = (await JSZip.loadAsync(xlsx)).file(path);
  if (!file) throw new Error(`no part ${path}`);
  return file.async('string');
}
