import { describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { formulaOf } from '../../src/compose/formulas/formula.ts';
import { foundSums } from '../../src/compose/input/ledger-sums.ts';
import type { CellContent, SheetPlan } from '../../src/workbook/model/plan.ts';
import { largeLedger } from './large-ledger.ts';

const SUMS = '底稿汇总';
const ENOUGH = 200;

const sheetsOf = (entries: number, units = 10) => composeWorkbook(largeLedger(entries, units)).sheets;
const isTable = ({ name }: SheetPlan) => /^表\d/.test(name);

const contents = ({ cells }: SheetPlan) => cells.flat().flatMap((cell) => (cell?.content ? [cell.content] : []));
const formulas = (sheet: SheetPlan) =>
  contents(sheet).flatMap((content) => ('formula' in content ? [content.formula] : []));

/** Bytes that the cells of a workbook take. */
const bytes = (sheets: readonly SheetPlan[]) =>
  sheets.flatMap(contents).reduce((sum, content) => sum + Object.values(content).join('').length, 0);

describe('a large ledger is summed up before the tables ask it', () => {
  it('from 200 entries on; below, the tables ask the ledger itself', () => {
    const small = sheetsOf(ENOUGH - 1);
    expect(small.map(({ name }) => name)).not.toContain(SUMS);
    expect(small.filter(isTable).flatMap(formulas).join()).toContain("SUMIFS('底稿'!");
    const large = sheetsOf(ENOUGH);
    expect(large.map(({ name }) => name).slice(5, 8)).toEqual(['科目', SUMS, '表1 收支总体']);
    expect(large.filter(isTable).flatMap(formulas).join()).not.toContain("'底稿'!");
  });

  it('each combination of keys once, the whole ledger together', () => {
    const sheet = sheetsOf(1_000).find(({ name }) => name === SUMS)!;
    const rows = sheet.cells.slice(3).map((row) => row.map((cell) => valueOf(cell?.content)));
    expect(new Set(rows.map(([key]) => key)).size).toBe(rows.length);
    expect(rows.map(([key]) => String(key))).toEqual(rows.map(([key]) => String(key)).sort());
    const total = rows.reduce((sum, row) => sum + Math.round(Number(row.at(-1)) * 100), 0);
    const ledger = sheetsOf(1_000).find(({ name }) => name === '表2 收入总体')!;
    const all = formulasAndResults(ledger).find(({ result }) => typeof result === 'number')!;
    expect(total).toBe(Math.round(Number(all.result) * 100));
  });

  it('a leaf asks few rows and only for what tells them apart', () => {
    const table = sheetsOf(1_000).find(({ name }) => name === '表2 收入总体')!;
    const leaves = formulas(table).filter((formula) => formula.includes(SUMS));
    expect(leaves.length).toBeGreaterThan(500);
    const heights = leaves.flatMap((formula) =>
      [...formula.matchAll(/SUM(?:IFS)?\('底稿汇总'!\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)/g)].map(
        ([, first, last]) => Number(last) - Number(first) + 1,
      ),
    );
    expect(Math.max(...heights)).toBeLessThan(40);
    expect(leaves.join()).not.toMatch(/"[UF]\d+"/);
  });

  it('is found again by what stands in its sheet: the same formulas follow', () => {
    const { sheets, composition } = composeWorkbook(largeLedger(300, 10));
    const sums = sheets.find(({ name }) => name === SUMS)!;
    const values = sums.cells.map((row) => Array.from(row, (cell) => valueOf(cell?.content)));
    const found = foundSums({ sheets: [{ name: SUMS, values, formulas: [] }] });
    for (const placed of composition.tables.values()) {
      const { cells } = sheets.find(({ name }) => name === placed.table.sheet)!;
      for (const figure of placed.figures) {
        const content = cells[figure.area.row]![figure.area.column]!.content;
        expect(content).toMatchObject({ formula: formulaOf(figure, placed, composition.tables, found) });
      }
    }
    expect(foundSums({ sheets: [] })).toBeUndefined();
  });

  it('twice the entries take no more than 2.2 times the room', () => {
    const sizes = [300, 600, 1_200, 2_400].map((entries) => bytes(sheetsOf(entries, 30)));
    sizes.slice(1).forEach((size, index) => expect(size).toBeLessThan(2.2 * sizes[index]!));
  });
});

function valueOf(content: CellContent | undefined): string | number | null {
  if (!content) return null;
  if ('text' in content) return content.text;
  return 'number' in content ? content.number : content.result;
}

const formulasAndResults = (sheet: SheetPlan) =>
  contents(sheet).flatMap((content) => ('formula' in content ? [content] : []));
