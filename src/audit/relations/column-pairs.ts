import { NO_PAIR } from '../../facts/fact.ts';
import { expenditure } from '../../facts/named-selectors.ts';
import { representativeFacts, type Keys } from '../../facts/representative-facts.ts';
import { and, everything, selects, type Selector } from '../../facts/selector.ts';
import { columnsOf, type PanelTable } from '../../tables/all.ts';
import { columnsHoldingFacts } from '../../tables/model/columns-holding.ts';
import { columnSelectors, leafColumns } from '../../tables/model/columns.ts';

/** A column of a table, and the columns of another one whose figures together are the same facts. */
export interface ColumnPair {
  readonly column: string;
  readonly others: readonly string[];
  /** The facts that both hold. */
  readonly select: Selector;
}

/**
 * Which rows of the other table are compared with a cell: the row of the same item; or those that the cell's facts are in, by
 * departmental code or by kind of project.
 */
export type RowChoice = 'same row' | 'departmental' | 'nature';

/**
 * The columns of a table whose facts some columns of another table hold too: the finest of them, for a sum of columns that are
 * compared one by one says nothing more. `within`: only such facts are considered, where no others can be.
 */
export function columnPairs(
  table: PanelTable,
  other: PanelTable,
  choice: RowChoice,
  within: Selector = everything,
): readonly ColumnPair[] {
  const all = representativeFacts().filter((fact) => selects(expenditure, fact) && selects(within, fact));
  const inOther = new Set(all.filter((fact) => selects(other.select, fact)));
  const factsOf = new Map<string, readonly Keys[]>();
  const pairs = new Map<string, ColumnPair>();
  for (const [column, own] of columnSelectors(columnsOf(table))) {
    const select = and(table.select, own);
    const facts = all.filter((fact) => selects(select, fact));
    factsOf.set(column, facts);
    if (!facts.every((fact) => inOther.has(fact))) continue;
    const rows = new Set(facts.map((fact) => rowOf(fact, choice)));
    const inRows = [...inOther].filter((fact) => rows.has(rowOf(fact, choice)));
    const others = columnsHoldingFacts(columnsOf(other), new Set(facts), inRows);
    if (others) pairs.set(column, { column, others, select });
  }
  const isCovered = (key: string) => pairs.has(key) || factsOf.get(key)!.length === 0;
  const sums = leafColumns(columnsOf(table)).filter(
    (column) => column.kind === 'money' && 'addends' in column.of && column.of.addends.every(isCovered),
  );
  const left = new Set(sums.map(({ key }) => key));
  return [...pairs.values()].filter(({ column }) => !left.has(column));
}

const rowOf = ({ keys }: Keys, choice: RowChoice) => (choice === 'same row' ? '' : keys[choice]);

/** Whether a table may hold facts without an economic code: then its rows of codes may lack some of what others count. */
export const mayLackCodes = ({ select }: PanelTable): boolean =>
  representativeFacts().some((fact) => fact.keys.pair === NO_PAIR && selects(and(select, expenditure), fact));
