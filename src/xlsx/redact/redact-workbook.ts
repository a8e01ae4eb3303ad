import type JSZip from 'jszip';
import { UnreadableWorkbook } from './errors.ts';
import { takeNames } from './names.ts';
import { openPackage, partText, requiredPart, type WorkbookPackage } from './package.ts';
import { packPublished } from './publish-package.ts';
import { looksOf, publishSheet } from './publish-sheet.ts';
import { stringTable } from './publish-strings.ts';
import { blankLooksOf, publishStyles, publishTheme } from './publish-styles.ts';
import { PRINT_TITLES, publishTitles } from './publish-titles.ts';
import type { PublishWarning } from './publish-warning.ts';
import { child, isOn, parseXml, type XmlNode } from './publish-xml.ts';
import { scan } from './scan.ts';

/** A copy of some sheets of a workbook, or why there is none. */
export type PublishedCopy =
  | { readonly kind: 'published'; readonly bytes: Uint8Array; readonly warnings: readonly PublishWarning[] }
  /** None of the sheets is there and visible. */
  | { readonly kind: 'noSheets' }
  /** `count` formulas have no result in the file; the first is in `cell`. */
  | { readonly kind: 'notCalculated'; readonly sheet: string; readonly cell: string; readonly count: number };

/**
 * A copy of the named sheets to give away: what they show and how they look and print, as values, and nothing else. The
 * copy is written anew from what may pass, so whatever we have never heard of stays behind. Throws UnreadableWorkbook.
 */
export async function publishSheets(bytes: Uint8Array, wanted: readonly string[]): Promise<PublishedCopy> {
  const source = await openPackage(bytes);
  try {
    return await publishFrom(source, wanted);
  } catch (cause) {
    // what a broken file can hold is endless
    throw cause instanceof UnreadableWorkbook ? cause : new UnreadableWorkbook('damaged', { cause });
  }
}

async function publishFrom(source: WorkbookPackage, wanted: readonly string[]): Promise<PublishedCopy> {
  const { zip, workbookPath, stringsPath } = source;
  const workbookXml = await requiredPart(zip, workbookPath);
  const workbook = parseXml(workbookXml);
  const states = child(workbook, 'sheets')!.children.map((one) => one.attributes.state ?? 'visible');
  const there = source.sheets
    .map((sheet, index) => ({ ...sheet, isVisible: states[index] === 'visible' }))
    .filter(({ name, isWorksheet }) => isWorksheet && wanted.includes(name));
  const shown = there.filter(({ isVisible }) => isVisible);
  if (shown.length === 0) return { kind: 'noSheets' };

  const { styles, theme, program } = await typedPartsOf(zip);
  const strings = stringTable(stringsPath === undefined ? undefined : await treeOf(zip, stringsPath));
  const blankLooks = blankLooksOf(styles);
  const sheets = [];
  for (const { name, path } of shown) {
    sheets.push(publishSheet(name, parseXml(await requiredPart(zip, path)), { strings, blankLooks }));
  }
  const uncalculated = sheets.flatMap(({ name, uncalculated }) => uncalculated.map((cell) => ({ sheet: name, cell })));
  const [first] = uncalculated;
  if (first) return { kind: 'notCalculated', ...first, count: uncalculated.length };

  const { names } = takeNames(
    workbookXml,
    source.sheets.map(({ name }) => name),
  );
  const copy = await packPublished({
    sheets,
    strings: strings.table(),
    styles: styles && publishStyles(styles, new Set(sheets.flatMap(looksOf))),
    theme: theme && publishTheme(theme),
    names: sheets.flatMap((sheet) =>
      names
        .filter(({ name, sheet: of }) => name === PRINT_TITLES && of === sheet.name)
        .flatMap((titles) => publishTitles(titles, sheet)),
    ),
    from1904: isOn(child(workbook, 'workbookPr')?.attributes.date1904),
    byExcel: child(program, 'Application')?.text.startsWith('Microsoft') ?? false,
  });
  const about = (code: PublishWarning['code'], sheet: string): PublishWarning => ({ code, sheet, place: '' });
  const warnings = [
    ...wanted.filter((name) => !there.some((sheet) => sheet.name === name)).map((name) => about('absentSheet', name)),
    ...there.filter(({ isVisible }) => !isVisible).map(({ name }) => about('hiddenSheet', name)),
    ...sheets.flatMap((sheet) => sheet.warnings),
  ];
  return { kind: 'published', bytes: copy, warnings };
}

async function treeOf(zip: JSZip, path: string): Promise<XmlNode | undefined> {
  const xml = await partText(zip, path);
  return xml === undefined ? undefined : parseXml(xml);
}

/** The parts that are told by their type: styles, theme, and what says which program wrote the file. */
async function typedPartsOf(zip: JSZip): Promise<Record<'styles' | 'theme' | 'program', XmlNode | undefined>> {
  const paths = new Map<string, string>();
  scan(await requiredPart(zip, '[Content_Types].xml'), {
    open: (_, { ContentType = '', PartName = '' }) => {
      const kind = ContentType.slice(ContentType.lastIndexOf('.') + 1);
      if (!paths.has(kind)) paths.set(kind, decodeURIComponent(PartName).slice(1));
    },
  });
  const tree = async (kind: string) => treeOf(zip, paths.get(`${kind}+xml`) ?? '');
  return { styles: await tree('styles'), theme: await tree('theme'), program: await tree('extended-properties') };
}
