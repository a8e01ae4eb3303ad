import { append } from '../../base/lists.ts';
import { narrativeValue, narrativePath } from '../../ledger/model/narrative.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { CellReading } from '../evidence/readings.ts';
import { cellAt, cellOf, isReadable, viewOf } from '../evidence/table-view.ts';
import type { FoundCell } from '../model/finding.ts';
import { departmentalOf, functionalOf, kindOf, lineOf } from '../model/row-keys.ts';
import type { Meaning, Place } from './meanings.ts';

/** A number that the workbook knows, with the cells that say so. */
export interface KnownNumber {
  /** Money in 分; what is counted in hundredths. */
  readonly value: number;
  readonly cells: readonly FoundCell[];
}

/** 分 in 0.01 万元. */
const FEN = 10_000;
/** So many cells name where a number comes from. */
const MOST_CELLS = 6;

/** What the workbook knows: its tables as they stand there, and what is typed for the text. */
export class KnownNumbers {
  readonly #rows = new Map<TableId, readonly string[]>();
  readonly #known = new Map<string, KnownNumber | undefined>();
  /** What a table prints is exact to so many 分. */
  readonly precision: number;

  constructor(private readonly evidence: Evidence) {
    for (const [id, { placed }] of evidence.found.tables) this.#rows.set(id, [...placed.rows.keys()]);
    const units = [...evidence.found.tables.values()].flatMap(({ moneyUnit }) => moneyUnit ?? []);
    this.precision = units.length > 0 && units.every((unit) => unit === '元') ? 1 : FEN;
  }

  /** undefined where the workbook does not know it: its table is missing, a cell holds no number, or it was not typed. */
  of(meaning: Meaning): KnownNumber | undefined {
    const key = JSON.stringify(meaning);
    if (!this.#known.has(key)) this.#known.set(key, this.#find(meaning));
    return this.#known.get(key);
  }

  #find(meaning: Meaning): KnownNumber | undefined {
    switch (meaning.kind) {
      case 'cells':
        return added(meaning.places.map((place) => this.#cell(place)));
      case 'typed':
        return added(meaning.fields.map((field) => this.#typed(field)));
      case 'projects': {
        const rows = this.#projectRows();
        const table = viewOf(this.evidence, 'T10');
        return (
          table &&
          rows && {
            value: rows.length * 100,
            cells: rows.flatMap((row) => table.cell(row, 'name') ?? []).slice(0, MOST_CELLS),
          }
        );
      }
      case 'project': {
        const table = viewOf(this.evidence, 'T10');
        const rows = this.#projectRows()?.filter((row) => table!.text(row, 'name') === meaning.name);
        return rows && rows.length > 0 ? added(rows.map((row) => this.#cell(['T10', row, 'total']))) : undefined;
      }
    }
  }

  /** Rows of the projects of table 10, without the lines that go on; undefined without that table. */
  #projectRows(): readonly string[] | undefined {
    return this.#rows
      .get('T10')
      ?.filter((row) => kindOf(row) === 'project' && lineOf(row) === '' && this.#isFilled(row));
  }

  #isFilled(row: string): boolean {
    return viewOf(this.evidence, 'T10')!.text(row, 'name') !== '';
  }

  #cell([table, row, column]: Place): KnownNumber | undefined {
    const rows = this.#rows.get(table);
    if (!rows) return undefined;
    if (row.startsWith('*')) {
      // expenditure without economic code may belong to any class
      if (table === 'T07' && this.#reading(['T07', 'unclassified', 'total'])?.amount) return undefined;
      const own = rows.filter((one) => matches(one, row.slice(1)));
      return added(own.map((one) => this.#cell([table, one, column])));
    }
    const reading = this.#reading([table, row, column]);
    // a row that the table does not print has nothing
    if (!reading) return rows.includes(row) || !row.startsWith('class:') ? undefined : { value: 0, cells: [] };
    if (!isReadable(reading)) return undefined;
    return { value: reading.amount * this.precision, cells: [cellOf(reading)] };
  }

  #reading([table, row, column]: Place): CellReading | undefined {
    const { shape, readings } = this.evidence;
    const figure = shape.cells[table].at([row], [column])?.[0];
    return figure && readings.get(figure);
  }

  #typed(field: Parameters<typeof narrativeValue>[1]): KnownNumber | undefined {
    const { ledger } = this.evidence;
    const value = narrativeValue(ledger?.ledger.narrative, field);
    if (typeof value !== 'number') return undefined;
    const place = ledger?.places.get(narrativePath(field));
    const factor = field.startsWith('assets.') ? 100 : 100 * FEN;
    return { value: Math.round(value * factor), cells: place ? [cellAt(place, this.evidence)] : [] };
  }
}

/** Rows of an item, of a pair, or of a class of pairs, by their code; every row of items for an empty one. */
function matches(row: string, code: string): boolean {
  const kind = kindOf(row);
  if (code === '') return kind === 'item';
  if (kind === 'item') return functionalOf(row) === code;
  return kind === 'pair' && departmentalOf(row).startsWith(code);
}

function added(numbers: readonly (KnownNumber | undefined)[]): KnownNumber | undefined {
  let value = 0;
  const cells: FoundCell[] = [];
  for (const number of numbers) {
    if (!number) return undefined;
    value += number.value;
    append(cells, number.cells);
  }
  return { value, cells: cells.slice(0, MOST_CELLS) };
}
