import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { formatFinding } from '../../src/audit/messages/format-finding.ts';
import { FINDING_DETAILS } from '../../src/audit/model/finding-details.ts';
import type { KeyedFinding } from '../../src/audit/model/finding.ts';
import { enUS } from '../../src/locales/en-US.ts';
import { zhCN } from '../../src/locales/texts.ts';
import type { WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../compose/example.ts';
import { edited } from './rules/twin.ts';
import { live, published } from './worlds/workbooks.ts';

const seed = published(exampleLedger());
const T3 = '表3 支出总体';
const T12 = '表12 项目绩效';

const keysOf = (book: WorkbookSnapshot, rule: string) =>
  audit(book)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ key }) => key);

/** Keys of errors and of what follows from them. */
const errorsOf = (book: WorkbookSnapshot) =>
  audit(book)
    .findings.filter(({ outcome }) => outcome === 'error')
    .flatMap((finding) => [finding.key, ...finding.follows.map(({ key }) => key)]);

/** Another sum in table 3, row 行政运行. */
const wrong = (amount: number) => edited(seed, { [`${T3}!F8`]: amount });

/** The workbook with two empty rows above everything on a sheet. */
const lowered = ({ sheets }: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
  sheets: sheets.map((sheet) =>
    sheet.name === name
      ? { ...sheet, values: [[], [], ...sheet.values], formulas: [[], [], ...sheet.formulas] }
      : sheet,
  ),
});

describe('a finding', () => {
  const book = edited(live(exampleLedger()), { [`${T3}!F8`]: 1, [`${T3}!J8`]: '待定' });

  it('is plain data: it survives a message between threads', () => {
    const { findings } = audit(book);
    expect(findings.length).toBeGreaterThan(5);
    expect(structuredClone(findings)).toEqual(findings);
    expect(JSON.parse(JSON.stringify(findings)) as unknown).toEqual(findings);
  });

  it('has the details of its code, whatever the language', () => {
    const all = audit(book).findings.flatMap((one): readonly KeyedFinding[] => [one, ...one.follows]);
    for (const finding of all) {
      expect(Object.keys(finding.details).sort()).toEqual([...FINDING_DETAILS[finding.code]].sort());
      for (const texts of [zhCN, enUS]) expect(formatFinding(finding, texts)).not.toMatch(/\{\w+\}|undefined|object/);
    }
    expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThan(5);
  });
});

describe('the messages', () => {
  it.each([
    ['Chinese', zhCN],
    ['English', enUS],
  ])('in %s: one for each code, with its details', (_, { audit: { messages } }) => {
    const placeholders = Object.entries(messages).map(([code, text]) => [
      code,
      [...new Set(text.match(/(?<=\{)\w+(?=\})/g))].sort(),
    ]);
    expect(Object.fromEntries(placeholders)).toEqual(
      Object.fromEntries(Object.entries(FINDING_DETAILS).map(([code, details]) => [code, [...details].sort()])),
    );
  });
});

describe('the key of a finding', () => {
  it('is its rule, table, row and column, and those of the cell it is compared with', () => {
    expect(errorsOf(wrong(999))).toContain('T3-1 | T03 item:019001:2010301 total | T03 item:019001:2010301 basic');
    expect(keysOf(seed, 'T6-9')).toEqual(['T6-9 | T06 pair:30226:50205 operating']);
  });

  it('stays the same for other amounts and other places', () => {
    expect(errorsOf(wrong(5.5))).toEqual(errorsOf(wrong(999)));
    expect(errorsOf(lowered(wrong(999), T3))).toEqual(errorsOf(wrong(999)));
  });

  it('knows a project by its unit and name, wherever it stands', () => {
    const cost = (row: number) => keysOf(edited(seed, { [`${T12}!H${row}`]: '999万元' }), 'T12-6');
    expect(cost(15)).toEqual(['T12-6 | T12 project:019001:2024年驻村工作队经费 costValue']);
  });

  it('of two findings about the same is told apart by the code, then by their order', () => {
    const keys = keysOf(edited(seed, { [`${T12}!G8`]: 'XX总成本', [`${T12}!G9`]: '待填' }), 'N14');
    expect(keys).toEqual(['N14 | T12 | placeholder', 'N14 | T12 | placeholder | 2']);
  });

  it('is its own among all of an audit', () => {
    const books = [seed, edited(seed, { [`${T3}!F8`]: 1, '表1 收支总体!B6': 2 }), lowered(seed, T12)];
    for (const { findings } of books.map((one) => audit(one))) {
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    }
  });
});
