import fc from 'fast-check';
import type { PlacedTable } from '../../src/layout/placed-table.ts';
import type { TableId } from '../../src/tables/model/table.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';

/** A cell that remembers where it stood: "T03 5 8". */
interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly from: string;
}

type Row = readonly (Cell | undefined)[];

/** What people do to a sheet without changing what it means. Numbers are positions, counted around what there is. */
export interface Moves {
  readonly names: readonly string[];
  readonly order: readonly number[];
  readonly above: number;
  readonly left: number;
  readonly blankRows: readonly number[];
  readonly blankColumns: readonly number[];
  readonly lastColumn: number | null;
  readonly codes: 'text' | 'number' | 'wide';
  readonly title: 'plain' | 'degree' | 'spaced' | 'numbered' | 'department' | 'unit';
  readonly withoutCaption: boolean;
  readonly onOneSheet: boolean;
}

const position = fc.nat({ max: 999 });

export const moves: fc.Arbitrary<Moves> = fc.record({
  names: fc.shuffledSubarray(
    Array.from({ length: 12 }, (_, index) => `Sheet${index + 1}`),
    { minLength: 12 },
  ),
  order: fc.shuffledSubarray(
    Array.from({ length: 12 }, (_, index) => index),
    { minLength: 12 },
  ),
  above: fc.nat({ max: 4 }),
  left: fc.nat({ max: 3 }),
  blankRows: fc.array(position, { maxLength: 4 }),
  blankColumns: fc.array(position, { maxLength: 2 }),
  lastColumn: fc.option(position),
  codes: fc.constantFrom('text', 'number', 'wide'),
  title: fc.constantFrom('plain', 'degree', 'spaced', 'numbered', 'department', 'unit'),
  withoutCaption: fc.boolean(),
  onOneSheet: fc.boolean(),
});

/** The workbook after the moves, and where every cell of the twelve sheets stands now: by table, row and column before. */
export function moved(
  sheets: readonly SheetSnapshot[],
  tables: ReadonlyMap<TableId, PlacedTable>,
  how: Moves,
): { snapshot: WorkbookSnapshot; places: ReadonlyMap<string, string> } {
  const grids = [...tables].map(([id, placed], index) => movedGrid(id, sheets[index]!, placed, how));
  // a unit publishes eleven
  const ordered = how.order.flatMap((index) => (grids[index] ? [grids[index]] : []));
  const whole = how.onOneSheet ? [ordered.flatMap((grid) => [...grid, [], []])] : ordered;
  const places = new Map<string, string>();
  const moving = whole.map((grid, index): SheetSnapshot => {
    const name = how.names[index]!;
    grid.forEach((row, at) =>
      row.forEach((cell, column) => {
        if (cell?.from) places.set(cell.from, `${name} ${at} ${column}`);
      }),
    );
    return {
      name,
      values: grid.map((row) => Array.from(row, (cell) => cell?.value ?? null)),
      formulas: grid.map((row) => Array.from(row, (cell) => cell?.formula ?? null)),
    };
  });
  return { snapshot: { sheets: moving }, places };
}

function movedGrid(id: TableId, sheet: SheetSnapshot, placed: PlacedTable, how: Moves): Row[] {
  let grid: Row[] = sheet.values.map((values, row) =>
    values.map((value, column) => ({
      value: row === 0 ? titleAs(value, how.title) : value,
      formula: sheet.formulas[row]?.[column] ?? null,
      from: `${id} ${row} ${column}`,
    })),
  );
  const isForm = id === 'T11';
  if (!isForm) grid = withCodes(grid, id, placed, how.codes);
  if (!isForm && how.lastColumn !== null) grid = withLastColumn(grid, placed, how.lastColumn);
  if (!isForm && how.withoutCaption) grid = grid.filter((_, row) => row !== 1);
  for (const at of how.blankColumns) grid = withBlankColumn(grid, at % sheet.values[0]!.length);
  // Not above the title's second line, which belongs to it.
  for (const at of how.blankRows) grid = withBlankRow(grid, 2 + (at % (grid.length - 1)));
  return [
    ...Array.from({ length: how.above }, (): Row => []),
    ...grid.map((row) => [...Array<undefined>(how.left).fill(undefined), ...row]),
  ];
}

const withBlankRow = (grid: readonly Row[], at: number): Row[] => [...grid.slice(0, at), [], ...grid.slice(at)];

const withBlankColumn = (grid: readonly Row[], at: number): Row[] =>
  grid.map((row) => (row.length === 0 ? row : [...row.slice(0, at), undefined, ...row.slice(at)]));

/** Moves a column of text that has no group title to the right end. */
function withLastColumn(grid: readonly Row[], placed: PlacedTable, choice: number): Row[] {
  const alone = ['unit', 'name', 'kind', 'code'].flatMap((key) => placed.columns.get(key) ?? []);
  if (alone.length === 0) return [...grid];
  const column = alone[choice % alone.length]!;
  const first = placed.head.last - 2;
  return grid.map((row, at) =>
    at < Math.max(2, first) ? row : [...row.slice(0, column), ...row.slice(column + 1), row[column]],
  );
}

/** Codes become numbers where they are digits: 019 is 19 then; or full-width digits. */
function withCodes(grid: readonly Row[], id: TableId, placed: PlacedTable, codes: Moves['codes']): Row[] {
  const columns = new Set(
    ['class', 'section', 'item', 'unit', 'departmental', 'governmental', 'code'].flatMap(
      (key) => placed.columns.get(key) ?? [],
    ),
  );
  const kind = placed.columns.get('kind');
  return grid.map((row) =>
    row.map((cell, column) => {
      // In table 10 the code of a unit stands under the names of projects.
      const isUnit = id === 'T10' && row[kind!]?.value === null && column === placed.columns.get('name');
      const isCode = id === 'T10' ? isUnit : columns.has(column);
      if (!cell || !isCode || typeof cell.value !== 'string' || !/^\d+$/.test(cell.value)) return cell;
      if (codes === 'wide') return { ...cell, value: wide(cell.value) };
      return codes === 'number' && cell.value.length < 10 ? { ...cell, value: Number(cell.value) } : cell;
    }),
  );
}

const wide = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

function titleAs(value: CellValue, how: Moves['title']): CellValue {
  if (typeof value !== 'string') return value;
  switch (how) {
    case 'plain':
      return value;
    case 'degree':
      return wide(value.replace('年', '年度'));
    case 'spaced':
      return value.replace('年', ' 年 ').replace('支出', '支 出 ');
    case 'numbered':
      return `附表3：${value}`;
    case 'department':
      return `某县数据局${value}`;
    case 'unit':
      return value.replace('部门', '部门（单位）').replace('（单位）（单位）', '（单位）');
  }
}
