import { UnreadableWorkbook } from '../package/errors.ts';
import { takeNames } from '../package/names.ts';
import { openPackage, type WorkbookPackage } from '../package/package.ts';
import type { Parts } from '../package/parts.ts';
import { packRedacted } from './redacted-package.ts';
import { looksOf, redactSheet } from './redact-sheet.ts';
import { stringTable } from './redact-strings.ts';
import { HiddenLooks } from './hidden-looks.ts';
import { redactStyles, redactTheme } from './redact-styles.ts';
import { redactPrintArea, redactTitles } from './redact-titles.ts';
import type { RedactionWarning } from './redaction-warning.ts';
import { child, isOn, parseXml, type XmlNode } from '../package/xml.ts';
import { scan } from '../package/scan.ts';

/** A sheet to give away: all of it, or only what stands in its first rows. */
export interface WantedSheet {
  readonly name: string;
  readonly rows?: number;
}

/** A copy of some sheets of a workbook, or why there is none. */
export type RedactedCopy =
  | { readonly kind: 'published'; readonly bytes: Uint8Array; readonly warnings: readonly RedactionWarning[] }
  /** None of the sheets is there and visible. */
  | { readonly kind: 'noSheets' }
  /** `count` formulas have no result in the file; the first is in `cell`. */
  | { readonly kind: 'notCalculated'; readonly sheet: string; readonly cell: string; readonly count: number };

/**
 * A copy of the named sheets to give away: what they show and how they look and print, as values, and nothing else. The
 * copy is written anew from what may pass, so whatever we have never heard of stays behind. Throws UnreadableWorkbook.
 */
export async function redactSheets(bytes: Uint8Array, wanted: readonly WantedSheet[]): Promise<RedactedCopy> {
  const source = openPackage(bytes);
  try {
    return redactFrom(source, wanted);
  } catch (cause) {
    // what a broken file can hold is endless
    throw cause instanceof UnreadableWorkbook ? cause : new UnreadableWorkbook('damaged', { cause });
  }
}

function redactFrom(source: WorkbookPackage, wanted: readonly WantedSheet[]): RedactedCopy {
  const { parts, workbookPath, stringsPath } = source;
  const workbookXml = parts.required(workbookPath);
  const workbook = parseXml(workbookXml);
  const rowsOf = new Map(wanted.map(({ name, rows = Infinity }) => [name, rows]));
  const there = source.sheets.filter(({ name, isWorksheet }) => isWorksheet && rowsOf.has(name));
  const shown = there.filter(({ isVisible }) => isVisible);
  if (shown.length === 0) return { kind: 'noSheets' };

  const { styles, theme, program } = typedPartsOf(parts);
  const strings = stringTable(stringsPath === undefined ? undefined : treeOf(parts, stringsPath));
  const looks = new HiddenLooks(styles, theme);
  const sheets = [];
  for (const { name, path } of shown) {
    sheets.push(redactSheet(name, parseXml(parts.required(path)), { strings, looks, rows: rowsOf.get(name)! }));
  }
  const uncalculated = sheets.flatMap(({ name, uncalculated }) => uncalculated.map((cell) => ({ sheet: name, cell })));
  const [first] = uncalculated;
  if (first) return { kind: 'notCalculated', ...first, count: uncalculated.length };

  const { names } = takeNames(
    workbookXml,
    source.sheets.map(({ name }) => name),
  );
  const copy = packRedacted({
    sheets,
    strings: strings.table(),
    styles: styles && redactStyles(styles, new Set(sheets.flatMap(looksOf))),
    theme: theme && redactTheme(theme),
    names: sheets.flatMap((sheet) =>
      names
        .filter(({ sheet: of }) => of === sheet.name)
        .flatMap((name) => [...redactTitles(name, sheet), ...redactPrintArea(name, sheet)]),
    ),
    from1904: isOn(child(workbook, 'workbookPr')?.attributes.date1904),
    byExcel: child(program, 'Application')?.text.startsWith('Microsoft') ?? false,
  });
  const about = (code: RedactionWarning['code'], sheet: string): RedactionWarning => ({ code, sheet, place: '' });
  const warnings = [
    ...wanted.flatMap(({ name }) => (there.some((sheet) => sheet.name === name) ? [] : [about('absentSheet', name)])),
    ...there.filter(({ isVisible }) => !isVisible).map(({ name }) => about('hiddenSheet', name)),
    ...sheets.flatMap((sheet) => sheet.warnings),
  ];
  return { kind: 'published', bytes: copy, warnings };
}

function treeOf(parts: Parts, path: string): XmlNode | undefined {
  const xml = parts.text(path);
  return xml === undefined ? undefined : parseXml(xml);
}

/** The parts that are told by their type: styles, theme, and what says which program wrote the file. */
function typedPartsOf(parts: Parts): Record<'styles' | 'theme' | 'program', XmlNode | undefined> {
  const paths = new Map<string, string>();
  scan(parts.required('[Content_Types].xml'), {
    open: (_, { ContentType = '', PartName = '' }) => {
      const kind = ContentType.slice(ContentType.lastIndexOf('.') + 1);
      if (!paths.has(kind)) paths.set(kind, decodeURIComponent(PartName).slice(1));
    },
  });
  const tree = (kind: string) => treeOf(parts, paths.get(`${kind}+xml`) ?? '');
  return { styles: tree('styles'), theme: tree('theme'), program: tree('extended-properties') };
}
