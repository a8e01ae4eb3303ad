import { placeTable } from '../../layout/place-table.ts';
import type { PlacedTable } from '../../layout/placed-table.ts';
import type { LedgerPlaces } from '../../ledger/model/ledger-places.ts';
import { type NarrativeField, narrativePath } from '../../ledger/model/narrative.ts';
import type { Origin } from '../../sentences/evaluate/piece.ts';
import { tableById } from '../../tables/all.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';

/** Where in a workbook, as 生成 writes it, the numbers and the typed texts of the text stand. */
export class OriginPlaces {
  readonly #tables = new Map<TableId, PlacedTable>();

  constructor(
    private readonly disclosure: Disclosure,
    private readonly places: LedgerPlaces,
  ) {}

  /** The cell of a piece of text; of what is calculated, that of its first part. */
  of(origin: Origin): CellPlace | undefined {
    switch (origin.kind) {
      case 'cell': {
        const { table, rows, columns } = this.#table(origin.table);
        return { sheet: table.sheet, row: rows.get(origin.row)!, column: columns.get(origin.column)! };
      }
      case 'linked': {
        const { table, body, columns } = this.#table(origin.reference.table);
        return { sheet: table.sheet, row: body.first, column: columns.get(origin.reference.columns[0]!)! };
      }
      case 'projects': {
        const { table, body, columns } = this.#table('T10');
        return { sheet: table.sheet, row: body.first, column: columns.get('kind')! };
      }
      case 'typed':
      case 'typed text':
        return this.ofField(origin.field);
      case 'sum':
        return this.of(origin.of[0]!);
      case 'difference':
        return this.of(origin.from);
    }
  }

  /** The cell of a line of 情况说明·填报; undefined where the workbook has no such line. */
  ofField(field: NarrativeField): CellPlace | undefined {
    return this.places.get(narrativePath(field));
  }

  #table(id: TableId): PlacedTable {
    let placed = this.#tables.get(id);
    if (!placed) this.#tables.set(id, (placed = placeTable(tableById(id), this.disclosure, 'ledger')));
    return placed;
  }
}

/** The typed facts that a number is made of. */
export function typedFields(origin: Origin): NarrativeField[] {
  switch (origin.kind) {
    case 'typed':
    case 'typed text':
      return [origin.field];
    case 'sum':
      return origin.of.flatMap(typedFields);
    case 'difference':
      return [origin.from, origin.less].flatMap(typedFields);
    default:
      return [];
  }
}
