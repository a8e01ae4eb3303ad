import type { PlacedTable } from '../../layout/placed-table.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { Area } from '../../workbook/model/address.ts';
import type { Tables } from '../relations/relation.ts';
import type { Block } from './block.ts';

/** The cells of tables in which nothing stands. */
export class BlankCells {
  readonly #filled = new Map<TableId, ReadonlySet<string>>();

  constructor(private readonly tables: Tables) {}

  /** Whether all these cells are blank. */
  has({ table, area }: Block): boolean {
    let filled = this.#filled.get(table);
    if (!filled) this.#filled.set(table, (filled = filledCells(this.tables.get(table)!)));
    return namesOf(area).every((name) => !filled.has(name));
  }
}

function filledCells({ figures, texts }: PlacedTable): Set<string> {
  const areas = [...figures, ...texts.filter(({ text }) => text !== '')].map(({ area }) => area);
  return new Set(areas.flatMap(namesOf));
}

function namesOf({ row, column, rows, columns }: Area): string[] {
  return Array.from(
    { length: rows * columns },
    (_, at) => `${row + Math.floor(at / columns)} ${column + (at % columns)}`,
  );
}
