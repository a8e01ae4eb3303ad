import { describe, expect, it } from 'vitest';
import { composeTemplate, composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { entryKeys } from '../../src/compose/input/entry-keys.ts';
import type { WorkbookPlan } from '../../src/workbook/model/plan.ts';
import { exampleLedger } from './example.ts';
import { largeLedger } from './large-ledger.ts';

interface PlannedFormula {
  readonly place: string;
  readonly formula: string;
}

function formulasOf(plan: WorkbookPlan): PlannedFormula[] {
  return plan.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        cell?.content && 'formula' in cell.content
          ? [{ place: `${sheet.name} R${index + 1}C${column + 1}`, formula: cell.content.formula }]
          : [],
      ),
    ),
  );
}

const generated = formulasOf(composeWorkbook(exampleLedger()));
const template = formulasOf(composeTemplate({ year: 2024, department: { code: '019', name: '某局' } }));
/** Large enough to be summed up before the tables ask it. */
const large = formulasOf(composeWorkbook(largeLedger(300, 10)));
const all = [...generated, ...template, ...large];

/** Known to Excel 2016, WPS and LibreOffice alike. */
const PORTABLE = [
  ...[
    'SUM',
    'SUMIFS',
    'SUMPRODUCT',
    'ROUND',
    'INT',
    'IF',
    'SIGN',
    'LARGE',
    'MAX',
    'OR',
    'INDEX',
    'EXACT',
    'ROW',
    'LEFT',
    'MID',
    'TEXT',
  ],
  ...[
    'VALUE',
    'ISNUMBER',
    'COUNT',
    'COUNTA',
    'IFERROR',
    'MATCH',
    'NOT',
    'AND',
    'N',
    'ABS',
    'FIND',
    'RIGHT',
    'LEN',
    'MIN',
  ],
];

/** The arguments of every call of a function, split at commas of its own level. */
function argumentsOf(formula: string, name: string): string[][] {
  const calls: string[][] = [];
  for (let at = formula.indexOf(`${name}(`); at >= 0; at = formula.indexOf(`${name}(`, at + 1)) {
    const args = [''];
    let depth = 0;
    let quote = '';
    for (const char of formula.slice(at + name.length)) {
      if (quote) quote = char === quote ? '' : quote;
      else if (char === '"' || char === "'") quote = char;
      else if (char === '(' && depth++ === 0) continue;
      else if (char === ')' && --depth === 0) break;
      if (char === ',' && depth === 1 && !quote) args.push('');
      else args[args.length - 1] += char;
    }
    calls.push(args);
  }
  return calls;
}

describe('formulas mean the same in Excel, WPS and LibreOffice', () => {
  it('are there in every kind of workbook', () => {
    expect(large.length).toBeGreaterThan(5000);
    expect(generated.length).toBeGreaterThan(1000);
    expect(template.length).toBeGreaterThan(500);
  });

  it('use only functions that all three know', () => {
    const withoutTexts = (formula: string) => formula.replace(/"[^"]*"|'[^']*'/g, '');
    const used = new Set(all.flatMap(({ formula }) => withoutTexts(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...used].filter((name) => !PORTABLE.includes(name))).toEqual([]);
  });

  it('give SUMIFS no criterion but our own keys, which begin with a letter', () => {
    const helperColumn = /^\$[A-Z]+\d+$/;
    const sourceKey = entryKeys('自动凑平').find((key) => key.field === 'source')!;
    expect(sourceKey.heading).toBe('来源键');
    const foreign = all.flatMap(({ place, formula }) =>
      argumentsOf(formula, 'SUMIFS').flatMap((args) =>
        args
          .filter((_, index) => index > 0 && index % 2 === 0)
          .filter((criterion) => !/^"[A-Z]\w*"$/.test(criterion) && !helperColumn.test(criterion))
          .map((criterion) => `${place}: ${criterion}`),
      ),
    );
    expect(foreign).toEqual([]);
  });

  it('compare in SUMIFS only ranges of the ledger, as high as the range that is summed', () => {
    const rows = (range: string) => range.match(/\d+/g)!.join('-');
    for (const { place, formula } of all) {
      for (const [sum, ...rest] of argumentsOf(formula, 'SUMIFS')) {
        const ranges = rest.filter((_, index) => index % 2 === 0);
        for (const range of ranges) expect(`${place} ${rows(range)}`).toBe(`${place} ${rows(sum!)}`);
      }
    }
  });

  it('round every sum of the twelve tables', () => {
    const tables = all.filter(({ place, formula }) => place.startsWith('表') && !formula.startsWith('=IF(ROUND('));
    expect(tables.filter(({ formula }) => !/^=ROUND\(.*,2\)$/.test(formula))).toEqual([]);
  });

  it('stay below the 8,192 characters that Excel takes', () => {
    expect(Math.max(...all.map(({ formula }) => formula.length))).toBeLessThan(8192);
  });
});
