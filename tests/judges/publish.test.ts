import { beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../src/app/publish/publish.ts';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { TABLES } from '../../src/tables/all.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { exampleLedger } from '../compose/example.ts';
import { differences } from '../seed/compare.ts';
import { seedTable, seedTableNumbers } from '../seed/load.ts';
import { partOf, partsOf } from '../xlsx/package-of.ts';
import { filledTemplate } from './filled-template.ts';
import { readFlatOds, type JudgedSheet } from './flat-ods.ts';
import { pagesOf, type PrintedPage, type PrintedWord } from './pdf-pages.ts';
import { convert } from './soffice.ts';
import { stripResults } from './strip-results.ts';

const SHEETS = TABLES.map((table) => table.sheet);
/** Texts of the input sheets that no table prints. */
const OF_THE_LEDGER = ['未进表金额', '奖励金', '底稿', '金额单位'];
const NUMBERS = TABLES.map((_, index) => index + 1);

type Origin = 'ours' | 'saved by LibreOffice' | 'filled by hand';
const ORIGINS: readonly Origin[] = ['ours', 'saved by LibreOffice', 'filled by hand'];

interface Case {
  readonly copy: Uint8Array;
  readonly before: readonly JudgedSheet[];
  readonly after: readonly JudgedSheet[];
}
const cases = new Map<Origin, Case>();

beforeAll(async () => {
  const ours = await writeWorkbook(composeWorkbook(exampleLedger()));
  const uncalculated = await Promise.all([ours, await filledTemplate()].map(stripResults));
  const originals = [ours, ...(await convert(uncalculated, 'xlsx'))];
  const copies = await Promise.all(originals.map(copyOf));
  const shown = await shownIn([...originals, ...copies]);
  ORIGINS.forEach((origin, index) => {
    const [before, after] = [shown[index]!, shown[index + ORIGINS.length]!];
    cases.set(origin, { copy: copies[index]!, before, after });
  });
});

async function copyOf(original: Uint8Array): Promise<Uint8Array> {
  const result = await publish(original);
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  expect(result.warnings).toEqual([]);
  return result.bytes;
}

async function shownIn(files: readonly Uint8Array[]): Promise<JudgedSheet[][]> {
  return (await convert(files, 'fods')).map((bytes) => readFlatOds(new TextDecoder().decode(bytes)));
}

/** What a table shows: formulas without text, and cells beyond the last text, show nothing. */
function printed(sheets: readonly JudgedSheet[], number: number): string[][] {
  const { texts } = sheets.find(({ name }) => name === SHEETS[number - 1])!;
  const rows = texts.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1));
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

describe.each(ORIGINS)('the 公开版 of the seed, %s', (origin) => {
  const found = () => cases.get(origin)!;

  it('holds the twelve tables and nothing else', () => {
    expect(found().after.map(({ name }) => name)).toEqual(SHEETS);
    expect(found().before.length).toBeGreaterThan(SHEETS.length);
  });

  it.each(NUMBERS)('shows table %i as the workbook shows it', (number) => {
    const { before, after } = cases.get(origin)!;
    expect(printed(after, number)).toEqual(printed(before, number));
  });

  it('has no formula, no name but print titles, nothing hidden', async () => {
    for (const index of SHEETS.keys()) {
      const xml = await partOf(found().copy, `xl/worksheets/sheet${index + 1}.xml`);
      expect(xml).toContain('<sheetData><row');
      expect(xml).not.toMatch(/<f\b|hidden|<(?:dataValidation|conditionalFormatting|legacyDrawing|extLst|hyperlink)/);
    }
    const workbook = await partOf(found().copy, 'xl/workbook.xml');
    const names = [...workbook.matchAll(/<definedName name="([^"]+)" localSheetId="(\d+)">([^<]+)</g)];
    expect(names.map(([, name, sheet]) => [name, sheet])).toEqual(
      SHEETS.map((_, index) => ['_xlnm.Print_Titles', String(index)]),
    );
    for (const [, , sheet, refersTo] of names) {
      const name = SHEETS[Number(sheet)]!;
      // table 11 repeats the headings of its indicators, the others all that stands above their body
      const rows = name.startsWith('表11') ? '\\$(\\d+):\\$\\1' : '\\$1:\\$\\d';
      expect(refersTo).toMatch(new RegExp(`^'${name}'!${rows}$`));
    }
    expect(workbook.match(/<definedName /g)).toHaveLength(names.length);
    expect(workbook).not.toContain('state=');
  });

  it('tells nothing of the ledger and of who made it', async () => {
    const files = partsOf(found().copy);
    const others = Object.keys(files).filter((path) => !/^xl\/worksheets\/sheet\d+\.xml$/.test(path));
    const ofExcel = origin === 'ours' ? ['docProps/app.xml'] : [];
    expect(others.sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      ...ofExcel,
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    const parts = Object.values(files);
    for (const text of OF_THE_LEDGER)
      expect(
        parts.filter((part) => part.includes(text)),
        text,
      ).toEqual([]);
    expect(parts.join('')).not.toMatch(/creator|lastModifiedBy|Company|Manager|LibreOffice/);
  });
});

describe.each(['ours', 'saved by LibreOffice'] as const)('the 公开版 of the seed, %s,', (origin) => {
  it.each(seedTableNumbers)('shows table %i as printed', (number) => {
    expect(differences(number, printed(cases.get(origin)!.after, number))).toEqual([]);
  });
});

it('keeps the statement of an empty table that a formula of the blank form made', () => {
  const [statement] = seedTable(9).notes;
  expect(statement).toContain('本表为空表');
  expect(printed(cases.get('filled by hand')!.after, 9).flat()).toContain(statement);
});

it('prints as the workbook prints: the same words at the same places of the same pages, but for its own page numbers', async () => {
  const ours = await writeWorkbook(composeWorkbook(exampleLedger()));
  const [before, after] = (await Promise.all((await convert([ours, cases.get('ours')!.copy], 'pdf')).map(pagesOf))) as [
    PrintedPage[],
    PrintedPage[],
  ];
  expect(after.length).toBeGreaterThanOrEqual(SHEETS.length);
  // the input sheets are printed before the tables, the text behind them
  const first = before.findIndex((page) => footerOf(page) !== '');
  const tables = before.slice(first, first + after.length);
  expect(after.map((page) => bodyOf(page).map(({ word }) => word))).toEqual(
    tables.map((page) => bodyOf(page).map(({ word }) => word)),
  );
  const moved = after.flatMap((page, index) =>
    bodyOf(page).flatMap(({ word, edges }, at) =>
      edges.some((edge, side) => Math.abs(edge - bodyOf(tables[index]!)[at]!.edges[side]!) > 0.5) ? [word] : [],
    ),
  );
  expect(moved).toEqual([]);
  expect(after.map(footerOf)).toEqual(after.map((_, index) => `第${index + 1}页/共${after.length}页`));
  expect(tables.map(footerOf)).toEqual(tables.map((_, index) => `第${first + index + 1}页/共${before.length}页`));
});

/** Nothing but the page number begins this near to the lower edge of the paper, in points. */
const FOOTER = 52;
const isFooter = ({ height }: PrintedPage, { edges: [, top] }: PrintedWord) => top > height - FOOTER;

/** What a page prints above its footer, in an order of its own: Poppler's own depends on the length of the footer. */
const bodyOf = (page: PrintedPage): PrintedWord[] =>
  page.words
    .filter((word) => !isFooter(page, word))
    .sort((a, b) => a.word.localeCompare(b.word) || a.edges[1] - b.edges[1] || a.edges[0] - b.edges[0]);

const footerOf = (page: PrintedPage): string =>
  page.words.flatMap((word) => (isFooter(page, word) ? [word.word] : [])).join('');
