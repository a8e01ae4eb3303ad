import type { CellPlace } from '../../workbook/model/snapshot.ts';
import type { LedgerPath } from './problem.ts';

/** A cell of the input sheets, and what is written over or beside it: its heading or its label. */
export interface LedgerPlace extends CellPlace {
  readonly heading: string;
}

/** Where the fields of an item stand in its row. */
export type FieldColumns = ReadonlyMap<string, Pick<LedgerPlace, 'column' | 'heading'>>;

/** Where the fields of a ledger stand in its sheets. */
export class LedgerPlaces {
  readonly #places = new Map<string, LedgerPlace>();
  readonly #rows = new Map<string, { readonly sheet: string; readonly row: number; readonly fields: FieldColumns }>();

  set(path: LedgerPath, place: LedgerPlace): void {
    this.#places.set(path.join('.'), place);
  }

  /** The places of all fields of an item: there may be very many items. */
  setRow(path: LedgerPath, sheet: string, row: number, fields: FieldColumns): void {
    this.#rows.set(path.join('.'), { sheet, row, fields });
  }

  /** The cell of a field, or the nearest cell that stands for it; undefined where there is none. */
  get(path: LedgerPath): LedgerPlace | undefined {
    for (let length = path.length; length > 0; length--) {
      const place = this.#places.get(path.slice(0, length).join('.')) ?? this.#inRow(path.slice(0, length));
      if (place) return place;
    }
    return undefined;
  }

  #inRow(path: LedgerPath): LedgerPlace | undefined {
    const item = this.#rows.get(path.slice(0, -1).join('.'));
    const field = item?.fields.get(String(path.at(-1)));
    return item && field && { sheet: item.sheet, row: item.row, ...field };
  }
}
