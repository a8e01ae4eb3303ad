import { append } from '../../base/lists.ts';
import { ledgerFormula, tableFormula } from '../../compose/formulas/formula.ts';
import type { LedgerRange } from '../../compose/formulas/ledger-range.ts';
import type { Figure, PlacedTable } from '../../layout/placed-table.ts';
import type { Reference, TableId } from '../../tables/model/table.ts';
import type { Asks } from './ledger-selectors.ts';
import type { CellReading, Readings } from '../evidence/readings.ts';

/** A cell that should calculate itself and does not, or does it otherwise than its table says. */
export interface FormulaFault {
  readonly kind: 'overwritten' | 'emptied' | 'other formula';
  readonly reading: CellReading;
  /** The formula that belongs there. */
  readonly formula: string;
}

/** A table of which nearly every formula became a number: its values were pasted over them. */
export interface PastedTable {
  readonly table: TableId;
  /** The formulas that belong there. */
  readonly faults: readonly FormulaFault[];
}

export interface FormulaWatch {
  /** But for those of tables that were pasted over as a whole. */
  readonly faults: readonly FormulaFault[];
  readonly pasted: readonly PastedTable[];
  /** Cells that are typed, and those whose formula is not in order. */
  readonly unsound: ReadonlySet<Figure>;
}

/** Where formulas find what they ask. */
interface Sources {
  readonly tables: ReadonlyMap<TableId, PlacedTable>;
  /** What the leaves ask; none where they are typed (空白模板). */
  readonly ledger: { readonly range: LedgerRange; readonly asks: Asks } | undefined;
}

/** So many formulas of a table are gone, and nearly all of them: nobody did that cell by cell. */
const FEWEST = 3;
const NEARLY_ALL = 0.9;

/** Compares every derived cell with the formula that follows from its declaration and from where the tables now stand. */
export function watchFormulas(sources: Sources, readings: Readings): FormulaWatch {
  const faults: FormulaFault[] = [];
  const pasted: PastedTable[] = [];
  const unsound = new Set<Figure>();
  for (const [table, placed] of sources.tables) {
    const own: FormulaFault[] = [];
    let expected = 0;
    for (const figure of placed.figures) {
      const reading = readings.get(figure)!;
      const formula = expectedFormula(figure, placed, sources);
      if (formula !== undefined) expected++;
      if (formula !== undefined && isSameFormula(reading.formula, formula)) continue;
      unsound.add(figure);
      if (formula !== undefined) own.push({ kind: kindOf(reading), reading, formula });
    }
    const gone = own.filter(({ kind }) => kind !== 'other formula').length;
    if (gone >= FEWEST && gone >= expected * NEARLY_ALL) pasted.push({ table, faults: own });
    else append(faults, own);
  }
  return { faults, pasted, unsound };
}

function kindOf({ formula, state }: CellReading): FormulaFault['kind'] {
  if (formula !== null) return 'other formula';
  return state === 'blank' ? 'emptied' : 'overwritten';
}

/** The formula of a cell; undefined where it is typed, or where what its formula needs is not there. */
function expectedFormula(figure: Figure, placed: PlacedTable, { tables, ledger }: Sources): string | undefined {
  const { from } = figure;
  if (from.kind === 'typed' || from.kind === 'ledger') {
    const asked = ledger?.asks(placed.table.id, figure);
    return asked && ledgerFormula(asked, ledger!.range);
  }
  if (from.kind === 'columns' && !hasColumns(placed, from.sum.addends)) return undefined;
  if (from.kind === 'link' && !isThere(from.link, tables)) return undefined;
  return tableFormula(figure, placed, tables);
}

function isThere({ table, columns, rows }: Reference, tables: ReadonlyMap<TableId, PlacedTable>): boolean {
  const other = tables.get(table);
  if (!other || (rows.by === 'total' && !other.rows.has('total'))) return false;
  return hasColumns(other, columns);
}

const hasColumns = ({ columns }: PlacedTable, keys: readonly string[]) => keys.every((key) => columns.has(key));

const isSameFormula = (found: string | null, expected: string) =>
  found === expected || (found !== null && normalizeFormula(found) === normalizeFormula(expected));

/** A formula however a program writes it: capitals, spaces, fixed signs and quotes of sheet names mean nothing. */
function normalizeFormula(formula: string): string {
  return formula.replace(/"[^"]*"|[\s$']+|[a-z]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(/[\s$']+/g, '').toUpperCase(),
  );
}
