import type { Ledger } from '../../src/ledger/model/schema.ts';
import type { WorkbookPlan } from '../../src/workbook/model/plan.ts';
import type { ExpectedRow, ExpectedTable } from './expected/table.ts';
import { expectedTables } from './oracle.ts';
import { type PrintedCell, type PrintedTable, printedTables } from './printed.ts';
import { publishedBy } from './published.ts';

/** Everything in which the twelve tables of a plan are not what the ledger's must be, in words. */
export function check(plan: WorkbookPlan, ledger: Ledger): string[] {
  const printed = new Map(printedTables(plan).map((table) => [table.number, table]));
  const expectedOnes = expectedTables(ledger).map((table) => asPublished(table, ledger));
  const numbers = expectedOnes.map(({ number }) => String(number));
  const wrong = same('tables', numbers, [...printed.keys()].map(String));
  if (wrong.length > 0) return wrong;
  return expectedOnes.flatMap((expected) => {
    const table = printed.get(expected.number)!;
    return [
      ...same('title', expected.title, table.title),
      ...same('caption', captionOf(expected.number, publishedBy(ledger), isUnit(ledger)), table.caption),
      ...same(
        'columns',
        expected.columns.map(({ path }) => path),
        table.columns,
      ),
      ...rowDifferences(expected, table),
      ...noteDifferences(expected, table),
    ].map((difference) => `表${expected.number} ${difference}`);
  });
}

/** A unit says 单位 where a department says 部门 (document.md). */
const isUnit = ({ scope }: Ledger) => scope !== '部门';

function asPublished(table: ExpectedTable, ledger: Ledger): ExpectedTable {
  if (!isUnit(ledger)) return table;
  return {
    ...table,
    title: table.title.map((line) => line.replace(/年部门/, '年单位')),
    notes: table.notes.map((note) => new RegExp(note.source.replace('本部门', '本单位'))),
  };
}

/** Tables 11 and 12 name the unit of money where the money stands. */
function captionOf(number: number, { department }: Ledger, ofUnit: boolean): string[] {
  if (number === 11) return [];
  return [`${ofUnit ? '单位' : '部门'}名称：${department.name}`, ...(number === 12 ? [] : ['单位：万元'])];
}

function same(what: string, expected: readonly string[], found: readonly string[]): string[] {
  const [left, right] = [expected.join(' | '), found.join(' | ')];
  return left === right ? [] : [`${what}: expected ${left}, found ${right}`];
}

/** A printed row taken apart like an expected one. */
function rowFound(columns: ExpectedTable['columns'], row: readonly PrintedCell[]) {
  if (columns.length === 0) {
    // the form: its money stands wherever a number does
    return {
      texts: row.filter((cell) => typeof cell === 'string'),
      money: row.filter((cell) => typeof cell === 'bigint'),
    };
  }
  return {
    texts: columns.flatMap(({ money }, index) => (money ? [] : [row[index] ?? ''])),
    money: columns.flatMap(({ money }, index) => (money ? [row[index] ?? ''] : [])),
  };
}

const labelOf = (texts: readonly PrintedCell[]) =>
  texts
    .map((text) => (typeof text === 'bigint' ? `number ${text}` : text))
    .join('|')
    .replace(/\|+$/, '');

/** Rows are found by what they are called; a name that returns is the first, second … of its kind. */
function byLabel<Row extends { texts: readonly PrintedCell[] }>(rows: readonly Row[]): Map<string, Row> {
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const label = labelOf(row.texts);
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      return [count === 1 ? label : `${label} #${count}`, row];
    }),
  );
}

function rowDifferences(table: ExpectedTable, { rows }: PrintedTable): string[] {
  const expected = byLabel(table.rows.filter(({ texts, money }) => labelOf(texts) !== '' || money.length > 0));
  const found = byLabel(rows.map((row) => rowFound(table.columns, row)));
  const missing = [...expected.keys()].filter((label) => !found.has(label));
  const added = [...found.keys()].filter((label) => !expected.has(label));
  const order =
    missing.length + added.length === 0 && [...expected.keys()].join('\n') !== [...found.keys()].join('\n')
      ? [`order of rows: expected ${[...expected.keys()].join('、')}, found ${[...found.keys()].join('、')}`]
      : [];
  return [
    ...missing.map((label) => `row missing: ${label}`),
    ...added.map((label) => `row too many: ${label}`),
    ...order,
    ...[...expected].flatMap(([label, row]) => {
      const other = found.get(label);
      return other ? moneyDifferences(table, label, row, other.money) : [];
    }),
  ];
}

function moneyDifferences(table: ExpectedTable, label: string, row: ExpectedRow, found: readonly PrintedCell[]) {
  const paths = table.columns.filter(({ money }) => money).map(({ path }) => path);
  const count = Math.max(row.money.length, found.length);
  return Array.from({ length: count }, (_, index) => {
    const [expected, cell] = [row.money[index] ?? 0n, found[index] ?? ''];
    return (cell === '' ? 0n : cell) === expected
      ? ''
      : `${label}, ${paths[index]}: expected ${expected}, found ${cell}`;
  }).filter((difference) => difference !== '');
}

function noteDifferences({ notes }: ExpectedTable, { notes: found }: PrintedTable): string[] {
  const agree = notes.length === found.length && notes.every((note, index) => note.test(found[index]!));
  return agree ? [] : [`notes: expected ${notes.map(String).join(' ')}, found ${found.join(' | ')}`];
}
