import type { Figure, Origin } from '../../compose/placed-table.ts';
import type { TableId } from '../../tables/table.ts';
import { groupBy } from './group-by.ts';

/** Which rule says in words what the declaration of a table's cell says: [rule, table, origin, rows, columns]; `*` is any. */
type Line = readonly [rule: string, table: TableId, origin: Origin['kind'], rows: string, columns?: string];

/** The first line that fits counts. */
const LINES: readonly Line[] = [
  ['T1-1', 'T01', 'rows', 'income:thisYear'],
  ['T1-3', 'T01', 'rows', 'expenditure:thisYear'],
  ['T1-4', 'T01', 'rows', '*'],
  ['X1', 'T01', 'link', 'class:*'],
  ['X2', 'T01', 'link', '*'],
  ['T2-1', 'T02', 'columns', '*'],
  ['T2-2', 'T02', 'rows', '*'],
  ['T3-1', 'T03', 'columns', '*', 'total'],
  ['T3-2', 'T03', 'columns', '*', 'basic'],
  ['T3-3', 'T03', 'columns', '*', 'project'],
  ['T3-4', 'T03', 'rows', '*'],
  ['T4-2', 'T04', 'columns', '*'],
  ['T4-3', 'T04', 'rows', 'expenditure:thisYear'],
  ['T4-3', 'T04', 'rows', 'total'],
  ['T4-1', 'T04', 'rows', '*'],
  ['X4', 'T04', 'link', 'class:*', 'general'],
  ['X5', 'T04', 'link', 'class:*', 'fund'],
  ['X18', 'T04', 'link', 'class:*'],
  ['X19', 'T04', 'link', 'expenditure:yearEnd'],
  ['X17', 'T04', 'link', '*'],
  ['T5-1', 'T05', 'columns', '*', 'total'],
  ['T5-2', 'T05', 'columns', '*', 'basic'],
  ['T5-3', 'T05', 'columns', '*', 'project'],
  ['T5-4', 'T05', 'rows', '*'],
  ['T6-1', 'T06', 'columns', '*'],
  ['T6-3', 'T06', 'rows', '*'],
  ['T7-1', 'T07', 'columns', '*'],
  ['T7-2', 'T07', 'rows', '*'],
  ['T8-1', 'T08', 'columns', '*'],
  ['T9-1', 'T09', 'columns', '*', 'total'],
  ['T9-2', 'T09', 'columns', '*', 'basic'],
  ['T9-3', 'T09', 'columns', '*', 'project'],
  ['T9-4', 'T09', 'rows', '*'],
  ['T10-1', 'T10', 'columns', '*'],
  ['T10-2', 'T10', 'rows', '*'],
  ['X20', 'T11', 'link', 'government'],
  ['X20', 'T11', 'link', 'fiscalAccount'],
  ['X20', 'T11', 'link', 'unitFunds'],
  ['X13', 'T11', 'link', '*'],
  ['T12-1', 'T12', 'columns', '*'],
  ['T12-4', 'T12', 'rows', '*'],
  ['X12', 'T12', 'link', '*'],
];

const LINES_OF = new Map(groupBy(LINES, ([, table]) => table).map((lines) => [lines[0][1], lines]));

/** Number of the rule that says of a derived cell where its figure comes from. Throws where no line covers it. */
export function ruleOfStructure(table: TableId, { from, row, column }: Figure): string {
  for (const [rule, , origin, rows, columns] of LINES_OF.get(table) ?? []) {
    if (origin === from.kind && fits(rows, row) && (columns ?? column) === column) return rule;
  }
  throw new Error(`no rule covers ${from.kind} of ${table} ${row} ${column}`);
}

const fits = (pattern: string, row: string) =>
  pattern === '*' || (pattern.endsWith('*') ? row.startsWith(pattern.slice(0, -1)) : row === pattern);
