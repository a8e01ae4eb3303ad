import { describe, expect, test } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { cellName, parseArea, sheetPrefix } from '../../src/workbook/model/address.ts';
import { open, type OpenBook } from '../excel/open.ts';
import { stateOf } from '../excel/state-of.ts';
import { MEMO } from './department.ts';
import { editions } from './two-editions.ts';

/** How the accountant knows a row: by the texts in these columns, below the last row with a text in the unit's column. */
const TABLES: Readonly<Record<string, { readonly texts: readonly number[]; readonly unit?: number }>> = {
  '表1 收支总体': { texts: [0, 2] },
  '表2 收入总体': { texts: [0, 1, 2, 3, 4], unit: 3 },
  '表3 支出总体': { texts: [0, 1, 2, 3, 4], unit: 3 },
  '表4 财政拨款收支': { texts: [0, 2] },
  '表5 一般公共预算支出': { texts: [0, 1, 2, 3, 4], unit: 3 },
  '表6 基本支出': { texts: [0, 1, 2, 3] },
  '表7 经济分类汇总': { texts: [0, 1, 2, 3] },
  '表10 项目支出': { texts: [0, 1, 2] },
  '表12 项目绩效': { texts: [0, 1] },
};
const AMOUNT_COLUMN: Readonly<Record<string, number>> = {
  '表1 收支总体': 1,
  '表4 财政拨款收支': 3,
  '表10 项目支出': 3,
};
const FORMULAS = 50;
const NAMES = 10;

interface Pointer {
  readonly sheet: string;
  readonly column: number;
  readonly meaning: string;
}

async function openEdition(ledger: Ledger): Promise<OpenBook> {
  const book = open(MEMO);
  await book.port.apply(composeInputSheets(ledger, ledger));
  await generate(book.port);
  return book;
}

const texts = ({ grid, idOf }: OpenBook, sheet: string) =>
  grid
    .values(idOf(sheet), { row: 0, column: 0, rows: 60, columns: 6 })
    .map((line) => line.map((value) => (typeof value === 'string' ? value : '')));

/** What stands in a row, as a reader would say it. */
function meaningOf(lines: readonly (readonly string[])[], sheet: string, row: number): string {
  const { texts: columns, unit } = TABLES[sheet]!;
  const of = (line: readonly string[]) =>
    columns
      .map((column) => line[column])
      .join(' ')
      .trim();
  const above = unit === undefined ? undefined : lines.slice(0, row + 1).findLast((line) => line[unit] !== '');
  return `${above ? above[unit!] : ''} | ${of(lines[row]!)}`;
}

/** Every row that has a name of its own, of all these tables, told apart by one amount. */
function allPointers(book: OpenBook): (Pointer & { readonly row: number })[] {
  return Object.keys(TABLES).flatMap((sheet) => {
    const lines = texts(book, sheet);
    const column = AMOUNT_COLUMN[sheet] ?? (sheet === '表12 项目绩效' ? 2 : 5);
    return lines.flatMap((line, row) => {
      const named = row > 3 && TABLES[sheet]!.texts.some((text) => line[text] !== '');
      return named ? [{ sheet, column, row, meaning: meaningOf(lines, sheet, row) }] : [];
    });
  });
}

/** Types formulas and names that point at rows all over the tables, evenly. */
function point(book: OpenBook): Pointer[] {
  const { grid, idOf } = book;
  const all = allPointers(book);
  const chosen = Array.from(
    { length: FORMULAS + NAMES },
    (_, index) => all[Math.floor((index * all.length) / (FORMULAS + NAMES))]!,
  );
  chosen.forEach(({ sheet, row, column }, index) => {
    if (index < FORMULAS) {
      const formula = `=${sheetPrefix(sheet)}${cellName(row, column)}*1`;
      grid.write(idOf(MEMO), { row: index, column: 1, rows: 1, columns: 1 }, [[{ formula }]]);
    } else {
      const cell = cellName(row, column).replace(/[A-Z]+|\d+/g, '$$$&');
      const formula = `=${sheetPrefix(sheet)}${cell}`;
      grid.setName({ name: `名称${index}`, formula, scope: null, visible: true, comment: '' });
    }
  });
  return chosen;
}

/** The formulas and then the names, as they are now. */
function pointing({ grid, idOf }: OpenBook): string[] {
  const cells = grid
    .formulas(idOf(MEMO), { row: 0, column: 1, rows: FORMULAS, columns: 1 })
    .map(([formula]) => formula!);
  const names = [...grid.names()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ formula }) => formula);
  return [...cells, ...names];
}

/** What a formula means now; null: nothing any more. */
function meaningNow(book: OpenBook, formula: string): Pointer | null {
  if (formula.includes('#REF!')) return null;
  const [, sheet, address] = /^='([^']+)'!([^*]+)/.exec(formula)!;
  const { row, column } = parseArea(address!);
  return { sheet: sheet!, column, meaning: meaningOf(texts(book, sheet!), sheet!, row) };
}

describe('formulas and names elsewhere that refer to the tables', () => {
  test.each<[string, keyof typeof editions, keyof typeof editions]>([
    ['as the budget was redone', 'before', 'after'],
    ['the other way round', 'after', 'before'],
    ['as nothing changed', 'before', 'before'],
  ])('mean the same items after a regeneration, %s, and are what they were after 撤销', async (_, from, to) => {
    const book = await openEdition(editions[from]());
    const pointers = point(book);
    expect(new Set(pointers.map(({ sheet }) => sheet)).size).toBe(Object.keys(TABLES).length);
    const next = editions[to]();
    await book.port.apply(composeInputSheets(next, next));
    const before = stateOf(book.grid);
    const formulas = pointing(book);

    expect(await generate(book.port, { decision: { typed: 'replace' } })).toMatchObject({ kind: 'done' });
    const meanings = new Set(allPointers(book).map(({ sheet, meaning }) => `${sheet} ${meaning}`));
    const now = pointing(book).map((formula) => meaningNow(book, formula));
    const still = pointers.filter(({ sheet, meaning }) => meanings.has(`${sheet} ${meaning}`));
    now.forEach((found, index) => {
      const { sheet, column, meaning } = pointers[index]!;
      expect(found).toEqual(meanings.has(`${sheet} ${meaning}`) ? { sheet, column, meaning } : null);
    });
    expect(still.length).toBeGreaterThan(35);
    if (from !== to) expect(still.length).toBeLessThan(pointers.length);

    expect(await undoLast(book.port, { force: false })).toMatchObject({ kind: 'done' });
    expect(pointing(book)).toEqual(formulas);
    expect(stateOf(book.grid)).toEqual(before);
  });
});
