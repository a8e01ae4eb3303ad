import { smallest } from '../../base/lists.ts';
import type { Figure } from '../../layout/placed-table.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { Relation, Tables } from '../relations/relation.ts';
import { BlankCells } from './blank-cells.ts';
import type { Block } from './block.ts';

/** Relations of one rule that are the same, shifted by one row (or column) in every cell: checked by one line. */
export interface Run {
  readonly rule: string;
  readonly relations: readonly Relation[];
  /** What each cell of the relations becomes over all of them, in the order of the cells. */
  readonly left: readonly Block[];
  readonly right: readonly Block[];
  /** Cells that must all be blank, wherever they stand: added up without their signs. */
  readonly isBlank?: true;
}

type Direction = 'row' | 'column';

/** Beyond so many lines nobody reads the sheet: then columns are taken together as well as rows, and blank cells of a column. */
const MANY_LINES = 1000;

/** Relations of more cells stand alone: cell by cell their formula would grow too long. */
const MOST_CELLS = 40;

/** The relations as lines, in the order of the first relation of each. */
export function runsOf(relations: readonly Relation[], tables: Tables): Run[] {
  const tableOf = new Map<Figure, TableId>();
  for (const [id, { figures }] of tables) for (const figure of figures) tableOf.set(figure, id);
  const blocks = (figures: readonly Figure[]): Block[] =>
    figures.map((figure) => ({ table: tableOf.get(figure)!, area: { ...figure.area, rows: 1, columns: 1 } }));
  const single = relations.map((relation): Run => ({
    rule: relation.rule,
    relations: [relation],
    left: blocks(relation.left),
    right: blocks(relation.right),
  }));
  const down = joined(single, 'row', tables);
  return down.length > MANY_LINES ? blanksTogether(joined(down, 'column', tables)) : down;
}

/** Joins what continues in a direction. */
function joined(runs: readonly Run[], direction: Direction, tables: Tables): Run[] {
  const orders = new Map(runs.map((run, order) => [run, order]));
  const groups = new Map<string | Run, Run[]>();
  for (const run of runs) {
    const shape = shapeOf(run, direction) ?? run;
    const group = groups.get(shape);
    if (group) group.push(run);
    else groups.set(shape, [run]);
  }
  const blank = new BlankCells(tables);
  const found = [...groups.values()].flatMap((group) => {
    const lists: Run[][] = [];
    for (const run of [...group].sort((a, b) => firstOf(a).area[direction] - firstOf(b).area[direction])) {
      const list = lists.at(-1);
      if (list && continues(list.at(-1)!, run, direction, blank)) list.push(run);
      else lists.push([run]);
    }
    return lists.map((list) => ({ run: together(list), order: smallest(list.map((run) => orders.get(run)!)) }));
  });
  return found.sort((a, b) => a.order - b.order).map(({ run }) => run);
}

const firstOf = ({ left, right }: Run): Block => (left[0] ?? right[0])!;

/** What runs have in common that may continue each other; undefined: the run cannot be continued. */
function shapeOf(run: Run, direction: Direction): string | undefined {
  const across = direction === 'row' ? 'column' : 'row';
  const start = firstOf(run).area[direction];
  const sides = [run.left, run.right];
  if (run.left.length + run.right.length > MOST_CELLS) return undefined;
  // A cell that moves onto another one of its side would count twice.
  if (sides.some((side) => new Set(side.map(({ table, area }) => `${table} ${area[across]}`)).size < side.length)) {
    return undefined;
  }
  const shape = sides.map((side) =>
    side.map(({ table, area }) => [table, area[across], area[direction] - start, area.rows, area.columns].join(' ')),
  );
  return JSON.stringify([run.rule, shape]);
}

/** Whether a run begins where the other ends; rows between them may hold nothing, as below a project of table 12. */
function continues(run: Run, next: Run, direction: Direction, blank: BlankCells): boolean {
  const extent = direction === 'row' ? 'rows' : 'columns';
  const { table, area } = firstOf(run);
  const end = area[direction] + area[extent];
  const gap = firstOf(next).area[direction] - end;
  if (gap <= 0 || direction === 'column') return gap === 0;
  const cells = [...run.left, ...run.right];
  return cells.every(
    (cell) =>
      cell.table === table &&
      cell.area.row === area.row &&
      blank.has({ table, area: { ...cell.area, row: end, rows: gap } }),
  );
}

/** All cells of a column (or neighbouring ones) that a rule says are blank. */
function blanksTogether(runs: readonly Run[]): Run[] {
  const found = new Map<string | Run, Run>();
  for (const run of runs) {
    const [block, ...others] = run.left;
    const isBlank = block && others.length + run.right.length === 0;
    const { column, columns } = firstOf(run).area;
    const name = isBlank ? JSON.stringify([run.rule, block.table, column, columns]) : run;
    const known = found.get(name);
    if (!known) found.set(name, isBlank ? { ...run, isBlank: true } : run);
    else {
      const relations = [...known.relations, ...run.relations];
      found.set(name, { ...known, relations, left: [...known.left, ...run.left] });
    }
  }
  return [...found.values()];
}

function together(list: readonly Run[]): Run {
  const [first, last] = [list[0]!, list.at(-1)!];
  const spread = (side: 'left' | 'right') =>
    first[side].map(({ table, area }, index): Block => {
      const end = last[side][index]!.area;
      const rows = end.row + end.rows - area.row;
      return { table, area: { ...area, rows, columns: end.column + end.columns - area.column } };
    });
  const relations = list.flatMap((run) => run.relations);
  return { rule: first.rule, relations, left: spread('left'), right: spread('right') };
}
