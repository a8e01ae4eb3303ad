import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOfFix } from '../../src/app/audit/fix.ts';
import { TABLES } from '../../src/tables/all.ts';
import { placeName, type WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../compose/example.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { messageOf } from './message-of.ts';
import { wrongLedgers } from './worlds/ledger-figures.ts';
import { overwritten } from './worlds/overwritten.ts';
import { auditOf, errorsOf } from './worlds/single-errors.ts';
import { live, since, typed } from './worlds/workbooks.ts';

describe('one formula typed over in the living workbook, everything recalculated', () => {
  it('is the one finding, with the formula as its fix: the seed', () => {
    // every seventh money cell, each with another of the nine slips; the bench tries all
    const { tried, detected, missed } = overwritten(exampleLedger(), 63);
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(150);
    expect(detected).toBe(tried);
  });

  it('is the one finding, with the formula as its fix: random departments', () => {
    for (const ledger of fc.sample(smallDepartments, { seed: 9, numRuns: 3 })) {
      const { tried, detected, missed } = overwritten(ledger, 270);
      expect(missed).toEqual([]);
      expect(detected).toBe(tried);
    }
  });
});

/** The workbook with its values in the place of the formulas of some cells of the tables. */
function pastedOver({ sheets }: WorkbookSnapshot, isPasted: (sheet: string, index: number) => boolean) {
  const tables = new Set(TABLES.map(({ sheet }) => sheet));
  const formulas = new Map<string, string>();
  let index = 0;
  const pasted = sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((line, row) =>
      line.map((formula, column) => {
        if (!tables.has(sheet.name) || !formula?.startsWith('=ROUND(') || !isPasted(sheet.name, index++))
          return formula;
        formulas.set(placeName({ sheet: sheet.name, row, column }), formula);
        return null;
      }),
    ),
  }));
  return { workbook: { sheets: pasted }, formulas };
}

describe('values pasted over many formulas at once', () => {
  it.each<[string, Parameters<typeof pastedOver>[1], number]>([
    ['every third formula', (_, index) => index % 3 === 0, 363],
  ])('are found one by one, each with its formula: %s', (_, isPasted, count) => {
    const { workbook, formulas } = pastedOver(live(exampleLedger()), isPasted);
    expect(formulas.size).toBe(count);
    const fixes = errorsOf(workbook).map(({ fix }) =>
      fix?.kind === 'formula' ? ([placeName(fix.place), fix.formula] as const) : undefined,
    );
    expect(new Map(fixes.filter((fix) => fix !== undefined))).toEqual(formulas);
    expect(fixes.length).toBe(count);
  });

  it('tell what each formula will come to', () => {
    const right = live(exampleLedger());
    const { workbook } = pastedOver(right, (_, index) => index % 3 === 0);
    const wrong = typed(workbook, { sheet: '表3 支出总体', row: 7, column: 9 }, 999);
    const fixes = errorsOf(wrong).flatMap(({ fix }) => (fix?.kind === 'formula' ? [fix] : []));
    expect(fixes.length).toBeGreaterThan(300);
    for (const { place, amount } of fixes) {
      const value = right.sheets.find(({ name }) => name === place.sheet)!.values[place.row]![place.column];
      expect([placeName(place), amount! / 100]).toEqual([placeName(place), value]);
    }
  });

  it.each<[string, Parameters<typeof pastedOver>[1], tables: number, count: number]>([
    ['a whole table', (sheet) => sheet === '表2 收入总体', 1, 162],
    ['all twelve tables', () => true, 12, 1088],
  ])('of tables as a whole are one finding with one fix, and no error where the figures are right: %s', (...given) => {
    const [, isPasted, tables, count] = given;
    const { workbook, formulas } = pastedOver(live(exampleLedger()), isPasted);
    expect(errorsOf(workbook)).toEqual([]);
    const found = auditOf(workbook).findings.filter(({ rule }) => rule === 'F4');
    expect(found).toHaveLength(1);
    expect(found[0]!.details.tables).toHaveLength(tables);
    const fixes = found.flatMap(({ fix }) => (fix?.kind === 'formulas' ? fix.formulas : []));
    expect(new Map(fixes.map(({ place, formula }) => [placeName(place), formula]))).toEqual(formulas);
    expect(fixes).toHaveLength(count);
  });

  it('names the one figure that the ledger does not have, a leaf or a sum', () => {
    const { workbook } = pastedOver(live(exampleLedger()), () => true);
    for (const place of [
      { sheet: '表3 支出总体', row: 7, column: 9 },
      { sheet: '表1 收支总体', row: 36, column: 1 },
    ]) {
      const [error, ...others] = errorsOf(typed(workbook, place, 999));
      expect(others).toEqual([]);
      expect(error).toMatchObject({ rule: 'F5', leading: 1, suspects: [{ place, current: 99_900 }] });
    }
  });

  it('are told table by table where the ledger was changed since', () => {
    const ledger = exampleLedger();
    const changed = { ...ledger, entries: ledger.entries.map((entry) => ({ ...entry, amount: entry.amount + 1 })) };
    const { workbook } = pastedOver(since(ledger, changed), () => true);
    const errors = errorsOf(workbook).filter(({ rule }) => rule === 'F4' || rule === 'F5');
    expect(errors.map(({ code }) => code)).toContain('pastedStale');
    expect(errors.length).toBeLessThanOrEqual(12);
  });
});

describe('text typed over a formula', () => {
  it('is named in the finding, and what else is said of the cell stands under it', () => {
    const [error, ...others] = errorsOf(
      typed(live(exampleLedger()), { sheet: '表2 收入总体', row: 5, column: 7 }, '待定'),
    );
    expect(others).toEqual([]);
    expect(error).toMatchObject({
      rule: 'F1',
      code: 'overwrittenByText',
      details: { cell: { table: 'T02', row: '合计', column: '一般公共预算小计' }, found: '待定' },
      follows: [{ rule: 'G2' }],
    });
    expect(messageOf(error!)).toBe('表2 合计 一般公共预算小计 应是公式，被改成了 “待定”。请恢复公式，数要改请改底稿。');
  });
});

describe('a wrong amount in the ledger, everything recalculated', () => {
  it('is told at its cell where it is no number, else by the approved total of its source', () => {
    const { tried, detected, missed } = wrongLedgers(exampleLedger(), 4);
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(35);
    expect(detected).toBe(tried);
  });

  it('leaves the rules that ask the ledger unchecked, and says why', () => {
    const { findings } = auditOf(typed(live(exampleLedger()), { sheet: '底稿', row: 7, column: 6 }, '很多'));
    expect(findings.find(({ rule }) => rule === 'G9')).toMatchObject({
      outcome: 'unchecked',
      code: 'notChecked',
      details: { count: 5, reasons: [{ cause: 'lackingLedger' }] },
    });
    expect(messageOf(findings.find(({ rule }) => rule === 'D5')!)).toMatch(
      /^“底稿”第 8 行“金额”（G8）：这里应填数字，现在是文字“很多”/,
    );
  });
});

describe('numbers stored as text where formulas belong', () => {
  const SHEET = '表3 支出总体';
  /** What the fixes of a workbook write, cell by cell. */
  const written = (workbook: WorkbookSnapshot) =>
    auditOf(workbook).findings.flatMap(({ fix }) => (fix ? changesOfFix(fix) : []));

  it('are mended by their formulas alone: no cell is to be changed twice', () => {
    const places = [5, 6, 7].map((column) => ({ sheet: SHEET, row: 7, column }));
    const workbook = places.reduce((book, place) => typed(book, place, '1.00'), live(exampleLedger()));
    expect(errorsOf(workbook).map(({ rule }) => rule)).toEqual(['F1', 'F1', 'F1']);
    const names = written(workbook).map(({ place }) => placeName(place));
    expect(names).toEqual(places.map(placeName));
  });

  it('all over a table, they are mended by the formulas of the table', () => {
    const { workbook, formulas } = pastedOver(live(exampleLedger()), (sheet) => sheet === SHEET);
    const texts = { sheets: workbook.sheets.map((sheet) => (sheet.name === SHEET ? asText(sheet, formulas) : sheet)) };
    expect(auditOf(texts).findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['F4', 'G3']));
    const changes = written(texts);
    expect(new Set(changes.map(({ place }) => placeName(place)))).toEqual(new Set(formulas.keys()));
    expect(changes.map(({ content }) => content && 'formula' in content)).not.toContain(false);
  });
});

/** A sheet with the numbers of some cells as text. */
const asText = (sheet: WorkbookSnapshot['sheets'][number], cells: ReadonlyMap<string, unknown>) => ({
  ...sheet,
  values: sheet.values.map((line, row) =>
    line.map((value, column) =>
      typeof value === 'number' && cells.has(placeName({ sheet: sheet.name, row, column })) ? String(value) : value,
    ),
  ),
});
