import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { generate } from '../../src/app/generate/generate.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { ENTRIES_SHEET } from '../../src/ledger/model/sheets.ts';
import { TABLES } from '../../src/tables/all.ts';
import type { OpenBook } from '../excel/open.ts';
import { stateOf } from '../excel/state-of.ts';
import { MEMO, openDepartment } from './department.ts';

const EDITS = 6;

type Edit = (book: OpenBook, id: string) => void;

const area = fc.record({
  row: fc.integer({ min: 1, max: 30 }),
  column: fc.nat(9),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(area, fc.constantFrom(12.5, -3, '=甲', "'乙", '2024-12-31', '合计'))
    .map(([place, value]): Edit => ({ grid }, id) => {
      const single = { ...place, rows: 1, columns: 1 };
      const covered = grid.merges(id).some((merge) => overlap(merge, single));
      if (!covered) grid.write(id, single, [[{ value }]]);
    }),
  fc.tuple(area, fc.constantFrom('=A1', '=SUM(B2:C9)')).map(([place, formula]): Edit => ({ grid }, id) => {
    const single = { ...place, rows: 1, columns: 1 };
    const covered = grid.merges(id).some((merge) => overlap(merge, single));
    if (!covered) grid.write(id, single, [[{ formula }]]);
  }),
  fc
    .tuple(
      area,
      fc.constantFrom(
        { fill: '#FFC000' },
        { bold: true, color: '#C00000' },
        { numberFormat: '0.0%' },
        { fontName: '楷体', fontSize: 14, horizontal: 'Right' as const },
      ),
    )
    .map(
      ([place, style]): Edit =>
        ({ grid }, id) =>
          grid.restyle(id, [{ area: place, style }]),
    ),
  area.map(({ row, rows, column }): Edit => ({ grid }, id) => {
    grid.changeLines(id, 'row', row, rows, { size: 20 + row });
    grid.changeLines(id, 'column', column, 1, { size: 40 + row });
  }),
  area.map((place): Edit => ({ grid }, id) => {
    grid.unmerge(id, place);
    if (place.rows * place.columns > 1) grid.merge(id, place);
  }),
  area.map(
    ({ row, rows }): Edit =>
      ({ grid }, id) =>
        grid.insertLines(id, 'row', row, rows),
  ),
  area.map(
    ({ row }): Edit =>
      ({ grid }, id) =>
        grid.deleteLines(id, 'row', row, 1),
  ),
);

/**
 * Edits one workbook at random, generates again and takes that back, so many times; the first difference from the state
 * before, or undefined.
 */
export async function undoAtRandom(rounds: number, seed: number): Promise<string | undefined> {
  const book = await openDepartment();
  await generate(book.port);
  for (const [index, round] of editsOf(rounds, seed).entries()) {
    const before = await editAndGenerate(book, round, index);
    if (typeof before === 'string') return before;
    const undone = await undoLast(book.port, { force: false });
    if (undone.kind !== 'done') return `round ${index}: ${undone.kind}`;
    if (!isDeepStrictEqual(plain(book), before)) return `round ${index}: not as before`;
  }
  return undefined;
}

/**
 * The same, but takes all of them back at last, one after the other: each step brings back what stood there, with what was typed
 * between two of them, which has to be asked for.
 */
export async function undoAllAtLast(rounds: number, seed: number): Promise<string | undefined> {
  const book = await openDepartment();
  await generate(book.port);
  const states: object[] = [];
  for (const [index, round] of editsOf(rounds, seed).entries()) {
    const before = await editAndGenerate(book, round, index);
    if (typeof before === 'string') return before;
    states.push(before);
  }
  for (let index = rounds - 1; index >= 0; index--) {
    const isLast = index === rounds - 1;
    const asked = isLast ? undefined : await undoLast(book.port, { force: false });
    if (asked && asked.kind !== 'typedSince')
      return `round ${index}: what was typed since was not shown (${asked.kind})`;
    const undone = await undoLast(book.port, { force: !isLast });
    if (undone.kind !== 'done') return `round ${index}: ${undone.kind}`;
    if (undone.earlier?.count !== index + 1) return `round ${index}: ${undone.earlier?.count} left`;
    if (!isDeepStrictEqual(tablesIn(plain(book)), tablesIn(states[index]!))) return `round ${index}: not as before`;
  }
  return undefined;
}

/** What is edited on other sheets stays. */
function tablesIn(state: object): unknown[] {
  const { sheets } = state as { readonly sheets: readonly { readonly name: string }[] };
  return sheets.filter(({ name }) => TABLES.some(({ sheet }) => sheet === name));
}

function editsOf(rounds: number, seed: number) {
  const sheets = [MEMO, ...TABLES.map(({ sheet }) => sheet)];
  const round = fc.array(fc.tuple(fc.constantFrom(...sheets), edits), { minLength: EDITS, maxLength: EDITS });
  return fc.sample(round, { numRuns: rounds, seed });
}

/** What the workbook was before the tables were generated anew, or what went wrong. */
async function editAndGenerate(
  book: OpenBook,
  round: ReturnType<typeof editsOf>[number],
  index: number,
): Promise<string | object> {
  for (const [sheet, edit] of round) edit(book, book.idOf(sheet));
  book.fill(ENTRIES_SHEET, 60, 8, `第${index}次`);
  const before = plain(book);
  const generated = await generate(book.port, { decision: { typed: 'replace' } });
  if (generated.kind !== 'done') return `round ${index}: ${generated.kind}`;
  return isDeepStrictEqual(plain(book), before) ? `round ${index}: nothing was generated` : before;
}

/** Everything that the workbook is, as JSON has it: what is undefined is not there. */
function plain({ grid }: OpenBook): object {
  return JSON.parse(JSON.stringify(stateOf(grid))) as object;
}

function overlap(
  a: { row: number; column: number; rows: number; columns: number },
  b: { row: number; column: number; rows: number; columns: number },
): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
