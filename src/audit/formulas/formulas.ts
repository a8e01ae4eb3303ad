import { said } from '../compose/ask-ledger.ts';
import type { Say } from '../compose/ask-ledger.ts';
import { sayLedgerFormula, sayTableFormula } from '../compose/formula.ts';
import type { LedgerRange } from '../compose/ledger-range.ts';
import type { Figure, PlacedTable } from '../compose/placed-table.ts';
import type { Link, TableId } from '../tables/table.ts';
import type { Asks } from './ledger-selectors.ts';
import type { Reading, Readings } from './readings.ts';

/** A cell that should calculate itself and does not, or does it otherwise than its table says. */
export interface FormulaFault {
  readonly kind: 'overwritten' | 'emptied' | 'other formula';
  readonly reading: Reading;
  /** The formula that belongs there. */
  readonly formula: string;
}

export interface FormulaWatch {
  readonly faults: readonly FormulaFault[];
  /** Cells that are typed, and those whose formula is not in order. */
  readonly unsound: ReadonlySet<Figure>;
}

/** Where formulas find what they ask. */
interface Sources {
  readonly tables: ReadonlyMap<TableId, PlacedTable>;
  /** What the leaves ask; none where they are typed (空白模板). */
  readonly ledger: { readonly range: LedgerRange; readonly asks: Asks } | undefined;
}

/** Compares every derived cell with the formula that follows from its declaration and from where the tables now stand. */
export function watchFormulas(sources: Sources, readings: Readings): FormulaWatch {
  const faults: FormulaFault[] = [];
  const unsound = new Set<Figure>();
  const comparison = new Comparison();
  for (const placed of sources.tables.values()) {
    for (const figure of placed.figures) {
      const reading = readings.get(figure)!;
      const found = reading.formula ?? '';
      comparison.begin(found);
      if (sayWanted(figure, placed, sources, comparison.say) && comparison.isEqual) continue;
      const formula = wantedFor(figure, placed, sources);
      if (formula !== '' && plain(found) === plain(formula)) continue;
      unsound.add(figure);
      if (formula !== '') faults.push({ kind: kindOf(reading), reading, formula });
    }
  }
  return { faults, unsound };
}

function kindOf({ formula, state }: Reading): FormulaFault['kind'] {
  if (formula !== null) return 'other formula';
  return state === 'blank' ? 'emptied' : 'overwritten';
}

/** The formula of a cell, put together; empty where none is wanted. */
const wantedFor = (figure: Figure, placed: PlacedTable, sources: Sources): string =>
  said((say) => void sayWanted(figure, placed, sources, say));

/** Says the formula of a cell in its parts; false where the cell is typed, or where what its formula needs is not there. */
function sayWanted(figure: Figure, placed: PlacedTable, { tables, ledger }: Sources, say: Say): boolean {
  const { from } = figure;
  if (from.kind === 'typed' || from.kind === 'ledger') {
    const asked = ledger?.asks(placed.table.id, figure);
    if (asked) sayLedgerFormula(asked, ledger!.range, say);
    return asked !== undefined;
  }
  if (from.kind === 'columns' && !hasColumns(placed, from.keys)) return false;
  if (from.kind === 'link' && !isThere(from.link, tables)) return false;
  sayTableFormula(figure, placed, tables, say);
  return true;
}

function isThere({ table, columns, rows }: Link, tables: ReadonlyMap<TableId, PlacedTable>): boolean {
  const other = tables.get(table);
  if (!other || (rows.by === 'total' && !other.rows.has('total'))) return false;
  return hasColumns(other, columns);
}

const hasColumns = ({ columns }: PlacedTable, keys: readonly string[]) => keys.every((key) => columns.has(key));

/** Compares a formula with one that is said part by part, letter for letter. */
class Comparison {
  #found = '';
  #at = 0;
  #isEqual = true;
  readonly say: Say = (part) => {
    this.#isEqual &&= this.#found.startsWith(part, this.#at);
    this.#at += part.length;
  };

  begin(found: string): void {
    this.#found = found;
    this.#at = 0;
    this.#isEqual = true;
  }

  get isEqual(): boolean {
    return this.#isEqual && this.#at === this.#found.length;
  }
}

/** A formula however a program writes it: capitals, spaces, fixed signs and quotes of sheet names say nothing. */
function plain(formula: string): string {
  return formula.replace(/"[^"]*"|[\s$']+|[a-z]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(/[\s$']+/g, '').toUpperCase(),
  );
}
