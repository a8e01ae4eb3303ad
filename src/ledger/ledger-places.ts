import type { CellPlace } from '../workbook/snapshot.ts';
import type { LedgerPath } from './problem.ts';

/** A cell of the input sheets, and what is written over or beside it: its heading or its label. */
export interface LedgerPlace extends CellPlace {
  readonly heading: string;
}

/** Where the fields of a ledger stand in its sheets. */
export class LedgerPlaces {
  readonly #places = new Map<string, LedgerPlace>();

  set(path: LedgerPath, place: LedgerPlace): void {
    this.#places.set(path.join('.'), place);
  }

  /** The cell of a field, or the nearest cell that stands for it; undefined where there is none. */
  get(path: LedgerPath): LedgerPlace | undefined {
    for (let length = path.length; length > 0; length--) {
      const place = this.#places.get(path.slice(0, length).join('.'));
      if (place) return place;
    }
    return undefined;
  }
}
