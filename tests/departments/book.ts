import type { PrintedCell, PrintedTable } from './printed.ts';

/** A printed row with the headings of its table. */
export interface Row {
  readonly cells: readonly PrintedCell[];
  /** Money under a heading path, blank is 0. Throws where the table has no such column. */
  money(path: string): bigint;
  /** The text under a heading path. */
  text(path: string): string;
}

/** One of the twelve tables, read by its printed labels. */
export class Sheet {
  readonly rows: readonly Row[];

  constructor(readonly table: PrintedTable) {
    const { columns } = table;
    const columnOf = (path: string): number => {
      const index = columns.indexOf(path);
      if (index < 0) throw new Error(`表${table.number} has no column ${path}`);
      return index;
    };
    this.rows = table.rows.map((cells) => ({
      cells,
      money: (path) => BigInt(cells[columnOf(path)] || 0n),
      text: (path) => String(cells[columnOf(path)] ?? ''),
    }));
  }

  /** The row with this label. Throws unless there is exactly one. */
  row(label: string): Row {
    const found = this.rows.filter(({ cells }) => cells.includes(label));
    if (found.length !== 1) throw new Error(`表${this.table.number}: ${found.length} rows ${label}`);
    return found[0]!;
  }

  get isDeclaredEmpty(): boolean {
    return this.table.notes.some((note) => note.endsWith('故本表为空表'));
  }
}

/** The twelve tables by their numbers. */
export type Book = (number: number) => Sheet;

export function bookOf(tables: readonly PrintedTable[]): Book {
  const sheets = new Map(tables.map((table) => [table.number, new Sheet(table)]));
  return (number) => sheets.get(number)!;
}

export const add = (rows: readonly Row[], ...paths: string[]): bigint =>
  rows.reduce((sum, row) => paths.reduce((total, path) => total + row.money(path), sum), 0n);

/** Money of the row with this key; a table without such a row has none there. */
export const cell = (rows: ReadonlyMap<string, Row>, key: string, path: string): bigint =>
  rows.get(key)?.money(path) ?? 0n;

/** Of tables 2, 3, 5 and 9: the total, the units, and the codes (and year ends) by unit and code. */
export function functionalRows({ rows }: Sheet) {
  const units = rows.filter((row) => row.text('单位代码') !== '');
  const items = new Map<string, Row>();
  const yearEnds: Row[] = [];
  let unit = '';
  for (const row of rows.slice(1)) {
    const code = ['类', '款', '项'].map((part) => row.text(`科目编码/${part}`)).join('');
    if (units.includes(row)) unit = row.text('单位代码');
    else if (code !== '') items.set(`${unit} ${code}`, row);
    else if (row.text('单位（科目名称）') === '年终结转结余') yearEnds.push(row);
    else throw new Error(`what row is ${row.cells.join('|')}`);
  }
  return { total: rows[0]!, units, items, leaves: [...items.values()], yearEnds };
}

/** Of tables 6 and 7: the total, and the other rows by their two codes; 未列经济分类 among them. */
export function economicRows({ rows }: Sheet) {
  const items = new Map(rows.slice(1).map((row) => [`${String(row.cells[0])} ${String(row.cells[2])}`, row]));
  return { total: rows[0]!, items };
}

/** Of tables 10 and 12: the total, the units, and the projects by unit (counted from 0) and name. */
export function projectRows({ rows, table }: Sheet) {
  const units: Row[] = [];
  const projects = new Map<string, Row>();
  for (const row of rows.slice(1)) {
    const isUnit = table.number === 10 ? row.text('类型') === '' : /^\d{6}$/.test(row.text('单位编码（项目编码）'));
    const name = row.text(table.number === 10 ? '项目名称' : '项目单位（项目名称）');
    if (isUnit) units.push(row);
    else if (name !== '') projects.set(`${units.length - 1} ${name}`, row);
  }
  return { total: rows[0]!, units, projects };
}

/** A line of the budget in table 11. */
export function formLine({ table }: Sheet, label: string): bigint {
  const row = table.rows.filter((cells) => cells.includes(label));
  if (row.length !== 1) throw new Error(`表11: ${row.length} rows ${label}`);
  return row[0]!.find((cell) => typeof cell === 'bigint') ?? 0n;
}
