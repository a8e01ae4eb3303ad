import { beforeAll, describe, expect, it } from 'vitest';
import { withAdjustments } from '../../src/compose/adjust-rounding.ts';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/model/plan.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { largeLedger } from '../compose/large-ledger.ts';
import { brokenRelations } from '../departments/relations.ts';
import { formulaDifferences, missingAmounts } from './judge-departments.ts';
import { type JudgedWorkbook, recalculateAll } from './libreoffice.ts';

const EDITS = 30;
/** LibreOffice is asked after so many of them: it takes seconds for each workbook. */
const TOLD_EVERY = 6;
/** Of 底稿, as layouts.md has it: the first entry, its amount and its 尾差调整. */
const FIRST_ROW = 6;
const AMOUNT = 6;
const ADJUSTMENT = 7;

const made = withAdjustments(largeLedger(60, 4), false);
const changed = (ledger: Ledger, change: (entry: Ledger['entries'][number], index: number) => object): Ledger => {
  const reading = parseLedger({
    ...ledger,
    entries: ledger.entries.map((entry, index) => ({ ...entry, ...change(entry, index) })),
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
};

/** One amount after the other is typed anew, some of them negative, some exact: 尾差调整 stays as it was made. */
function edited(): Ledger[] {
  const ledgers: Ledger[] = [];
  for (let edit = 0, ledger = made; edit < EDITS; edit++) {
    const amount = [((edit * 7_919) % 100_003) + 0.37, -((edit * 31) % 977) - 0.5, edit * 1_000, 50, 150][edit % 5]!;
    ledger = changed(ledger, (_, index) => (index === (edit * 17) % 60 ? { amount } : {}));
    ledgers.push(ledger);
  }
  return ledgers;
}

/** What was generated, with the amounts and adjustments of another ledger typed into it; nothing else is written. */
function typedInto({ entries }: Ledger): WorkbookPlan {
  const number = (cell: CellPlan, value: number | undefined): CellPlan => {
    const { content: _, ...blank } = cell;
    return value === undefined || value === 0 ? blank : { ...blank, content: { number: value } };
  };
  const sheets = composeWorkbook(made).sheets.map((sheet): SheetPlan => {
    if (sheet.name !== '底稿') return sheet;
    const cells = sheet.cells.map((line, row) => {
      const entry = entries[row - FIRST_ROW];
      if (!entry) return line;
      return line.map((cell, column) => {
        if (column === AMOUNT) return number(cell!, entry.amount);
        return column === ADJUSTMENT ? number(cell!, entry.adjustment) : cell;
      });
    });
    return { ...sheet, cells };
  });
  return { sheets };
}

const without = changed(made, () => ({ adjustment: undefined }));
const turned = changed(made, ({ adjustment = 0 }, index) => ({ adjustment: index % 3 === 0 ? 1 : -adjustment }));
const CASES: readonly (readonly [string, Ledger])[] = [
  ['as the optimiser made it', made],
  ['with an empty column 尾差调整', without],
  ['with adjustments that nobody should type', turned],
  ...edited().flatMap((ledger, index) =>
    (index + 1) % TOLD_EVERY === 0 ? [[`after ${index + 1} edits`, ledger] as const] : [],
  ),
];

describe('rounding without the add-in', () => {
  let books: readonly JudgedWorkbook[] = [];
  beforeAll(async () => {
    books = await recalculateAll(await Promise.all(CASES.map(([, ledger]) => writeWorkbook(typedInto(ledger)))));
  });

  it.each(CASES.map(([name], index) => [name, index] as const))(
    '%s: LibreOffice agrees, and everything ties',
    (_, index) => {
      const [, ledger] = CASES[index]!;
      const expected = composeWorkbook(ledger);
      expect(brokenRelations(expected, ledger)).toEqual([]);
      const tables = expected.sheets.filter(({ name }) => name.startsWith('表'));
      expect(formulaDifferences({ sheets: tables }, books[index]!)).toEqual([]);
      expect(missingAmounts(books[index]!)).toEqual([]);
    },
  );

  it('says on 参数 whether 尾差调整 is what it should be', () => {
    const state = (index: number) =>
      books[index]!.sheets.find(({ name }) => name === '参数')!.values.find((row) => row.includes('尾差情况'))![6];
    expect(state(0)).toBe('尾差已优化');
    expect(state(1)).toMatch(/^有 \d+ 个 0\.01 万元的尾差由公式自动安排，点“一键生成”重新安排$/);
    expect(state(3)).not.toBe('尾差已优化');
  });
});
