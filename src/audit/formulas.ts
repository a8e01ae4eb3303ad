import { said } from '../compose/ask-ledger.ts';
import type { Say } from '../compose/ask-ledger.ts';
import { formulaOf, sayLedgerFormula, sumInColumn } from '../compose/formula.ts';
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
  for (const placed of tables.values()) {
    for (const figure of placed.figures) {
      const wanted = formulaFor(figure, placed, tables, ledger);
      if (wanted === undefined) continue;
      const reading = readings.get(figure)!;
      if (reading.formula !== null && isSame(reading.formula, wanted)) sound.add(figure);
      else faults.push({ kind: kindOf(reading), reading, formula: said(wanted) });
    }
  }
  return { faults, sound };
}

function kindOf({ formula, state }: Reading): FormulaFault['kind'] {
  if (formula !== null) return 'other formula';
  return state === 'blank' ? 'emptied' : 'overwritten';
}

/** A formula in its parts: where it is as it should be, it is never put together. */
type Formula = (say: Say) => void;

/** Nothing where the cell is typed, or where what its formula needs is not there. */
function formulaFor(
  figure: Figure,
  placed: PlacedTable,
  tables: ReadonlyMap<TableId, PlacedTable>,
  ledger: { readonly range: LedgerRange; readonly asks: Asks } | undefined,
): Formula | undefined {
  switch (figure.from.kind) {
    case 'typed':
    case 'ledger': {
      const select = ledger?.asks(placed.table.id, figure);
      return select && ((say) => sayLedgerFormula(select, ledger!.range, say));
    }
    case 'columns':
      return figure.from.keys.every((key) => placed.columns.has(key))
        ? whole(formulaOf(figure, placed, tables, undefined)!)
        : undefined;
    case 'rows': {
      // a row that is not there any more is no addend
      const keys = figure.from.keys.filter((key) => placed.rows.has(key));
      return whole(sumInColumn(figure.area.column, keys, placed));
    }
    case 'link':
      return isThere(figure.from.link, tables) ? whole(formulaOf(figure, placed, tables, undefined)!) : undefined;
  }
}

const whole =
  (formula: string): Formula =>
  (say) =>
    say(formula);

function isThere({ table, columns, rows }: Link, tables: ReadonlyMap<TableId, PlacedTable>): boolean {
  const other = tables.get(table);
  if (!other || (rows.by === 'total' && !other.rows.has('total'))) return false;
  return columns.every((column) => other.columns.has(column));
}

/** The same formula however a program writes it: capitals, spaces, fixed signs and quotes of sheet names say nothing. */
function isSame(found: string, wanted: Formula): boolean {
  return isLetterForLetter(found, wanted) || plain(found) === plain(said(wanted));
}

function isLetterForLetter(found: string, wanted: Formula): boolean {
  let at = 0;
  let isEqual = true;
  wanted((part) => {
    isEqual &&= found.startsWith(part, at);
    at += part.length;
  });
  return isEqual && at === found.length;
}

function plain(formula: string): string {
  return formula.replace(/"[^"]*"|[\s$']+|[a-z]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(/[\s$']+/g, '').toUpperCase(),
  );
}
