import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';

/** What may happen to a list on its way, at a place that is taken modulo the size of the list. */
export type Mutation =
  | CellMutation
  | { readonly type: 'swapRows' | 'swapColumns'; readonly a: number; readonly b: number }
  | { readonly type: 'insert'; readonly row: number; readonly cells: readonly CellValue[] }
  | { readonly type: 'widen'; readonly row: number };

export interface CellMutation {
  readonly type: 'remove' | 'stringify' | 'set';
  readonly row: number;
  readonly column: number;
  /** What is set. */
  readonly value: CellValue;
}

const HOSTILE: readonly CellValue[] = [
  '=1+1',
  '+SUM(A1:A9)',
  '-',
  '@x',
  '<script>alert(1)</script>',
  '#REF!',
  '合计',
  '小计',
  '其中：',
  '单位：万元',
  '备注：无',
  '２０１０３０１',
  '\u0000\u202e‮',
  '1e999',
  '__proto__',
  '金额',
  '类',
  '2010301 2010302',
  '999999999999999999999999',
  '0.001',
  '1,2,3',
  '(',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  5e-324,
  true,
  false,
  '长'.repeat(40_000),
];

const place = fc.nat(5000);
export const hostileCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
);

export const cellMutation: fc.Arbitrary<CellMutation> = fc.record({
  type: fc.constantFrom('remove', 'stringify', 'set', 'set'),
  row: place,
  column: place,
  value: hostileCell,
});

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 4, arbitrary: cellMutation },
  fc.record({ type: fc.constantFrom('swapRows' as const, 'swapColumns' as const), a: place, b: place }),
  fc.record({
    type: fc.constant('insert' as const),
    row: place,
    cells: fc.oneof(
      fc.constant<CellValue[]>([]),
      fc.constant<CellValue[]>(['备注：以上不含上年结转。']),
      fc.constant<CellValue[]>([null, null, '小计']),
      fc.array(hostileCell, { maxLength: 20 }),
    ),
  }),
  fc.record({ type: fc.constant('widen' as const), row: place }),
);

/** A row with the number of the truth that it tells, as long as nothing has changed it. */
export interface TrackedRow {
  cells: CellValue[];
  readonly truth: number | undefined;
  intact: boolean;
  readonly isHeading: boolean;
}

/** Applies a mutation. Columns move with their headings; whatever else changes a row marks it as no longer intact. */
export function mutate(rows: TrackedRow[], change: Mutation): void {
  switch (change.type) {
    case 'swapRows':
      return swapRows(rows, change.a, change.b);
    case 'swapColumns':
      return swapColumns(rows, change.a, change.b);
    case 'insert': {
      const inserted = { cells: [...change.cells], truth: undefined, intact: false, isHeading: false };
      rows.splice(change.row % (rows.length + 1), 0, inserted);
      return;
    }
  }
  const row = rows[change.row % rows.length]!;
  row.intact = false;
  if (change.type === 'widen') {
    row.cells = [...row.cells, ...Array.from({ length: 200 }, () => 'x')];
    return;
  }
  const column = change.column % Math.max(row.cells.length, 1);
  const before = row.cells[column] ?? null;
  row.cells[column] =
    change.type === 'set' ? change.value : change.type === 'remove' || before === null ? null : String(before);
}

/** Below the headings only: a list without its headings on top is another list. */
function swapRows(rows: TrackedRow[], a: number, b: number): void {
  const first = rows.findIndex(({ isHeading }) => isHeading) + 1;
  const at = (place: number) => first + (place % (rows.length - first));
  const moved = rows[at(a)]!;
  rows[at(a)] = rows[at(b)]!;
  rows[at(b)] = moved;
}

function swapColumns(rows: TrackedRow[], left: number, right: number): void {
  const width = Math.max(...rows.map(({ cells }) => cells.length), 1);
  const [a, b] = [left % width, right % width];
  for (const row of rows.slice(rows.findIndex(({ isHeading }) => isHeading))) {
    const padded = Array.from({ length: Math.max(row.cells.length, a + 1, b + 1) }, (_, at) => row.cells[at] ?? null);
    row.cells = padded.map((cell, at) => (at === a ? padded[b]! : at === b ? padded[a]! : cell));
  }
}
