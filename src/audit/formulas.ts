import type { Say } from '../compose/ask-ledger.ts';
import { formulaOf, ledgerFormula, sayLedgerFormula, sumInColumn } from '../compose/formula.ts';
import type { LedgerRange } from '../compose/ledger-range.ts';
import type { Figure, PlacedTable } from '../compose/placed-table.ts';
import type { Selector } from '../facts/selector.ts';
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
  /** Cells whose formula is in order. */
  readonly sound: ReadonlySet<Figure>;
}

/**
 * Compares every derived cell with the formula that follows from its declaration and from where the tables now stand; `ledger`
 * is what the leaves ask, none where they are typed (空白模板).
 */
export function watchFormulas(
  tables: ReadonlyMap<TableId, PlacedTable>,
  readings: Readings,
  ledger: { readonly range: LedgerRange; readonly asks: Asks } | undefined,
): FormulaWatch {
  const faults: FormulaFault[] = [];
  const sound = new Set<Figure>();
  const letters = new Letters();
  for (const placed of tables.values()) {
    for (const figure of placed.figures) {
      const wanted = formulaFor(figure, placed, tables, ledger);
      if (wanted === undefined) continue;
      const reading = readings.get(figure)!;
      if (reading.formula !== null && isSame(reading.formula, wanted, ledger?.range, letters)) sound.add(figure);
      else faults.push({ kind: kindOf(reading), reading, formula: textOf(wanted, ledger?.range) });
    }
  }
  return { faults, sound };
}

function kindOf({ formula, state }: Reading): FormulaFault['kind'] {
  if (formula !== null) return 'other formula';
  return state === 'blank' ? 'emptied' : 'overwritten';
}

/** A formula, or what it asks the ledger for: where it is as it should be, that is never put together. */
type Wanted = string | Selector;

const textOf = (wanted: Wanted, ledger: LedgerRange | undefined): string =>
  typeof wanted === 'string' ? wanted : ledgerFormula(wanted, ledger!);

/** Nothing where the cell is typed, or where what its formula needs is not there. */
function formulaFor(
  figure: Figure,
  placed: PlacedTable,
  tables: ReadonlyMap<TableId, PlacedTable>,
  ledger: { readonly range: LedgerRange; readonly asks: Asks } | undefined,
): Wanted | undefined {
  switch (figure.from.kind) {
    case 'typed':
    case 'ledger':
      return ledger?.asks(placed.table.id, figure);
    case 'columns':
      return figure.from.keys.every((key) => placed.columns.has(key))
        ? formulaOf(figure, placed, tables, undefined)
        : undefined;
    case 'rows': {
      // a row that is not there any more is no addend
      const keys = figure.from.keys.filter((key) => placed.rows.has(key));
      return sumInColumn(figure.area.column, keys, placed);
    }
    case 'link':
      return isThere(figure.from.link, tables) ? formulaOf(figure, placed, tables, undefined) : undefined;
  }
}

function isThere({ table, columns, rows }: Link, tables: ReadonlyMap<TableId, PlacedTable>): boolean {
  const other = tables.get(table);
  if (!other || (rows.by === 'total' && !other.rows.has('total'))) return false;
  return columns.every((column) => other.columns.has(column));
}

/** The same formula however a program writes it: capitals, spaces, fixed signs and quotes of sheet names say nothing. */
function isSame(found: string, wanted: Wanted, ledger: LedgerRange | undefined, letters: Letters): boolean {
  const isLetterForLetter = typeof wanted === 'string' ? found === wanted : letters.are(found, wanted, ledger!);
  return isLetterForLetter || plain(found) === plain(textOf(wanted, ledger));
}

/** Compares formulas part by part, one after the other. */
class Letters {
  #found = '';
  #at = 0;
  #isEqual = true;
  readonly #say: Say = (part) => {
    this.#isEqual &&= this.#found.startsWith(part, this.#at);
    this.#at += part.length;
  };

  /** Whether a formula asks a ledger for just that, letter for letter. */
  are(found: string, wanted: Selector, ledger: LedgerRange): boolean {
    this.#found = found;
    this.#at = 0;
    this.#isEqual = true;
    sayLedgerFormula(wanted, ledger, this.#say);
    return this.#isEqual && this.#at === found.length;
  }
}

function plain(formula: string): string {
  return formula.replace(/"[^"]*"|[\s$']+|[a-z]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(/[\s$']+/g, '').toUpperCase(),
  );
}
