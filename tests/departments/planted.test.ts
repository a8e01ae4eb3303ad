import { describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/model/plan.ts';
import { exampleLedger } from '../compose/example.ts';
import { check } from './check.ts';
import { brokenRelations } from './relations.ts';

const ledger = exampleLedger();
const plan = composeWorkbook(ledger);
const tables = plan.sheets.filter(({ name }) => /^表\d/.test(name));
const numberOf = ({ name }: SheetPlan) => name.split(' ')[0]!;

type Cells = SheetPlan['cells'];

const withCells = (sheet: SheetPlan, cells: Cells): WorkbookPlan => ({
  sheets: plan.sheets.map((one) => (one === sheet ? { ...one, cells } : one)),
});

/** 0.01 more in one cell of money. */
function dearer(sheet: SheetPlan, place: CellPlan): WorkbookPlan {
  const content = place.content as { formula: string; result: number };
  const changed = { ...place, content: { ...content, result: content.result + 0.01 } };
  return withCells(
    sheet,
    sheet.cells.map((row) => row.map((cell) => (cell === place ? changed : cell))),
  );
}

const holdsMoney = (cell: CellPlan | undefined): cell is CellPlan =>
  cell?.content !== undefined && 'formula' in cell.content && typeof cell.content.result === 'number';

const money = tables.flatMap((sheet) =>
  sheet.cells.flatMap((row) => row.filter(holdsMoney).map((cell) => ({ sheet, cell }))),
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
    const last = sheet.cells.length - 1 - [...sheet.cells].reverse().findIndex((row) => row.some(holdsMoney));
    const [head, one, two, tail] = [
      sheet.cells.slice(0, last - 1),
      sheet.cells[last - 1]!,
      sheet.cells[last]!,
      sheet.cells.slice(last + 1),
    ];
    const planted: [string, Cells][] = [
      ['row missing', [...head, one, ...tail]],
      ['row too many', [...head, one, two, two, ...tail]],
      ['order of rows', [...head, two, one, ...tail]],
    ];
    for (const [word, cells] of planted) {
      expect(check(withCells(sheet, cells), ledger).join('\n')).toContain(`${numberOf(sheet)} ${word}`);
    }
  });
});
