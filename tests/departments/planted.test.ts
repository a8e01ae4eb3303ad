import { describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/plan.ts';
import { exampleLedger } from '../compose/example.ts';
import { check } from './check.ts';
import { brokenRelations } from './relations.ts';

const ledger = exampleLedger();
const plan = composeWorkbook(ledger);
const tables = plan.sheets.filter(({ name }) => /^表\d/.test(name));
const numberOf = ({ name }: SheetPlan) => name.split(' ')[0]!;

type Cells = SheetPlan['cells'];

function withCells(sheet: SheetPlan, change: (cells: Cells) => Cells): WorkbookPlan {
  return { sheets: plan.sheets.map((one) => (one === sheet ? { ...one, cells: change(one.cells) } : one)) };
}

/** One cent more in one cell of money. */
function dearer(sheet: SheetPlan, place: CellPlan): WorkbookPlan {
  const content = place.content as { formula: string; result: number };
  const changed = { ...place, content: { ...content, result: content.result + 0.01 } };
  return withCells(sheet, (cells) => cells.map((row) => row.map((cell) => (cell === place ? changed : cell))));
}

const money = tables.flatMap((sheet) =>
  sheet.cells.flat().flatMap((cell) => {
    const content = cell?.content;
    return content && 'formula' in content && typeof content.result === 'number' ? [{ sheet, cell: cell! }] : [];
  }),
);

describe('a planted error does not go unseen', () => {
  it('in any cell of money: the oracle names its table and nothing else', () => {
    expect(money.length).toBeGreaterThan(900);
    for (const { sheet, cell } of money) {
      const differences = check(dearer(sheet, cell), ledger);
      expect(differences).toHaveLength(1);
      expect(differences[0]).toMatch(new RegExp(`^${numberOf(sheet)} .*: expected .*, found `));
    }
  });

  it('in any cell of money: a relation breaks', () => {
    const unseen = money.filter(({ sheet, cell }) => brokenRelations(dearer(sheet, cell), ledger).length === 0);
    expect(unseen.map(({ sheet }) => sheet.name)).toEqual([]);
  });

  it.each([2, 3, 5, 6, 7, 10, 12])('in the rows of table %i: one missing, one too many, two exchanged', (number) => {
    const sheet = tables[number - 1]!;
    const last = sheet.cells.findLastIndex((row) => row.some((cell) => cell?.content && 'formula' in cell.content));
    const [one, two] = [sheet.cells[last - 1]!, sheet.cells[last]!];
    const without = withCells(sheet, (cells) => cells.toSpliced(last, 1));
    const twice = withCells(sheet, (cells) => cells.toSpliced(last, 0, two));
    const exchanged = withCells(sheet, (cells) => cells.toSpliced(last - 1, 2, two, one));
    for (const [planted, word] of [
      [without, 'row missing'],
      [twice, 'row too many'],
      [exchanged, 'order of rows'],
    ] as const) {
      expect(check(planted, ledger).join('\n')).toContain(`${numberOf(sheet)} ${word}`);
    }
  });
});
