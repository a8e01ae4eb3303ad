import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/tables/all.ts';
import { placeName } from '../../src/workbook/snapshot.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { exampleLedger } from '../compose/example.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { wrongLedgers } from './worlds/ledger-figures.ts';
import { overwritten } from './worlds/overwritten.ts';
import { auditOf, errorsOf } from './worlds/single-errors.ts';
import { live, typed } from './worlds/workbooks.ts';

describe('one formula typed over in the living workbook, everything recalculated', () => {
  it('is the one finding, with the formula as its fix: the seed', () => {
    // every seventh money cell, each with another of the nine slips; the bench tries all
    const { tried, detected, missed } = overwritten(exampleLedger(), 63);
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(150);
    expect(detected).toBe(tried);
  }, 120_000);

  it('is the one finding, with the formula as its fix: random departments', () => {
    for (const ledger of fc.sample(smallDepartments, { seed: 9, numRuns: 3 })) {
      const { tried, detected, missed } = overwritten(ledger, 270);
      expect(missed).toEqual([]);
      expect(detected).toBe(tried);
    }
  }, 120_000);
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
    ['a whole table', (sheet) => sheet === '表2 收入总体', 162],
    ['every third formula', (_, index) => index % 3 === 0, 363],
    ['all twelve tables', () => true, 1088],
  ])('are found one by one, each with its formula: %s', (_, isPasted, count) => {
    const { workbook, formulas } = pastedOver(live(exampleLedger()), isPasted);
    expect(formulas.size).toBe(count);
    const fixes = errorsOf(workbook).map(({ fix }) =>
      fix?.kind === 'formula' ? ([placeName(fix.place), fix.formula] as const) : undefined,
    );
    expect(new Map(fixes.filter((fix) => fix !== undefined))).toEqual(formulas);
    expect(fixes.length).toBe(count);
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
      message: '表2 合计 一般公共预算小计 应是公式，被改成了 “待定”。请恢复公式，数要改请改底稿。',
      follows: [{ rule: 'G2' }],
    });
  });
});

describe('a wrong amount in the ledger, everything recalculated', () => {
  it('is told at its cell where it is no number, else by the approved total of its source', () => {
    const { tried, detected, missed } = wrongLedgers(exampleLedger(), 4);
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(35);
    expect(detected).toBe(tried);
  }, 120_000);

  it('leaves the rules that ask the ledger unchecked, and says why', () => {
    const { findings } = auditOf(typed(live(exampleLedger()), { sheet: '底稿', row: 7, column: 9 }, '很多'));
    expect(findings.find(({ rule }) => rule === 'G9')).toMatchObject({
      outcome: 'unchecked',
      message: '有 4 条规则无法审核：底稿有错，没有核对底稿与表。',
    });
    expect(findings.find(({ rule }) => rule === 'D5')?.message).toMatch(
      /^“底稿”第 8 行“金额”（J8）：这里应填数字，现在是文字“很多”/,
    );
  });
});
