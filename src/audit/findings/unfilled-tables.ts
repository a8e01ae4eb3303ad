import type { Figure } from '../../layout/placed-table.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { Equation } from '../evidence/equation.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { cellOf } from '../evidence/table-view.ts';
import { reported, violation } from '../evidence/violation.ts';
import type { CellReading } from '../evidence/readings.ts';
import { partsOf } from '../relations/structure.ts';
import type { Finding } from '../model/finding.ts';
import { UNFILLED_RULE } from '../rules/figures/formula-rules.ts';

/** Tables of a form that is being filled by hand (空白模板) which others wait for. */
export interface UnfilledTables {
  /** Nothing where none is. */
  readonly finding: Finding | undefined;
  /** Whether an equation cannot hold before they are filled. */
  readonly waits: (equation: Equation) => boolean;
}

/**
 * Nothing is typed in a table, and a sum that asks it is zero where a table that is filled says otherwise. Of several such tables
 * that one sum asks those count that another sum asks alone, or else the first (一般公共预算 before 政府性基金): the rest may rightly
 * be empty, and is named later if it is not.
 */
export function unfilledTables(evidence: Evidence): UnfilledTables {
  const { equations, readings } = evidence;
  const broken = equations.filter(({ outcome }) => outcome === 'broken');
  const blank = broken.length === 0 ? [] : [...blankTables(readings)];
  const asks = new Map(blank.map(([table]) => [table, asking(table, evidence)]));
  const askedBy = (side: readonly Figure[]) =>
    [...asks].flatMap(([table, isAsked]) => (side.some(isAsked) ? [table] : []));
  const missed = broken
    .flatMap(({ relation, left, right }) => [
      ...(left === 0 ? [askedBy(relation.left)] : []),
      ...(right === 0 ? [askedBy(relation.right)] : []),
    ])
    .filter((tables) => tables.length > 0);
  const alone = new Set(missed.flatMap((tables) => (tables.length === 1 ? tables : [])));
  const others = missed.filter((tables) => !tables.some((one) => alone.has(one)));
  const needed = new Set([...alone, ...others.map(([first]) => first!)]);
  const unfilled = blank.filter(([table]) => needed.has(table));
  const found = violation(
    'tablesUnfilled',
    { tables: unfilled.map(([table]) => table) },
    unfilled.map(([, first]) => cellOf(first)),
  );
  return {
    finding: unfilled.length === 0 ? undefined : reported(UNFILLED_RULE, found),
    waits: ({ relation: { left, right }, outcome }) =>
      outcome === 'broken' &&
      needed.size > 0 &&
      // where a table has no row yet, what another one has of it seems to be too much
      (left.length === 0 || right.length === 0 || [...askedBy(left), ...askedBy(right)].some((one) => needed.has(one))),
  };
}

/** Tells whether a figure is one of the table or is made of what stands there. */
function asking(asked: TableId, { readings, shape }: Evidence): (figure: Figure) => boolean {
  const known = new Map<Figure, boolean>();
  return function asks(figure): boolean {
    const { table } = readings.get(figure)!;
    if (table === asked) return true;
    if (figure.from.kind === 'link' && figure.from.link.table === asked) return true;
    const found = known.get(figure);
    if (found !== undefined) return found;
    const parts = partsOf(figure, table, shape);
    const answer = parts !== 'leaf' && (parts?.some(asks) ?? false);
    known.set(figure, answer);
    return answer;
  };
}

/** The first leaf of every table in which no leaf is typed. */
function blankTables(readings: Evidence['readings']): Map<TableId, CellReading> {
  const blank = new Map<TableId, CellReading>();
  const filled = new Set<TableId>();
  for (const reading of readings.values()) {
    const { figure, table, state, formula } = reading;
    if (figure.from.kind !== 'typed') continue;
    if (state !== 'blank' || formula !== null) filled.add(table);
    else if (!blank.has(table)) blank.set(table, reading);
  }
  for (const table of filled) blank.delete(table);
  return blank;
}
