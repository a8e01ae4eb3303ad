import fc from 'fast-check';
import type { CellValue } from '../../src/workbook/snapshot.ts';

/** What may happen to a list on its way, at a place that is taken modulo the size of the list. */
export type Mutation =
  | { readonly type: 'remove' | 'stringify'; readonly row: number; readonly column: number }
  | { readonly type: 'set'; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly type: 'swapRows' | 'swapColumns'; readonly a: number; readonly b: number }
  | { readonly type: 'insert'; readonly row: number; readonly cells: readonly CellValue[] }
  | { readonly type: 'widen'; readonly row: number };

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

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constantFrom('remove' as const, 'stringify' as const), row: place, column: place }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('set' as const), row: place, column: place, value: hostileCell }),
  },
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
  const width = Math.max(...rows.map(({ cells }) => cells.length), 1);
  if (change.type === 'swapRows') {
    // Below the headings only: a list without its headings on top is another list.
    const first = rows.findIndex(({ isHeading }) => isHeading) + 1;
    const at = (place: number) => first + (place % (rows.length - first));
    const [a, b] = [rows[at(change.a)]!, rows[at(change.b)]!];
    [rows[at(change.a)], rows[at(change.b)]] = [b, a];
    return;
  }
  if (change.type === 'swapColumns') {
    const [a, b] = [change.a % width, change.b % width];
    const first = rows.findIndex(({ isHeading }) => isHeading);
    for (const row of rows.slice(first)) {
      const padded = Array.from({ length: Math.max(row.cells.length, a + 1, b + 1) }, (_, at) => row.cells[at] ?? null);
      [padded[a], padded[b]] = [padded[b]!, padded[a]!];
      row.cells = padded;
    }
    return;
  }
  const row = rows[change.row % rows.length]!;
  if (change.type === 'insert') {
    const inserted = { cells: [...change.cells], truth: undefined, intact: false, isHeading: false };
    rows.splice(change.row % (rows.length + 1), 0, inserted);
    return;
  }
  row.intact = false;
  if (change.type === 'widen') row.cells = [...row.cells, ...Array.from({ length: 2000 }, () => 'x')];
  else {
    const column = change.column % Math.max(row.cells.length, 1);
    const before = row.cells[column] ?? null;
    const after = {
      remove: null,
      stringify: before === null ? null : String(before),
      set: change.type === 'set' ? change.value : null,
    };
    row.cells[column] = after[change.type];
  }
}
