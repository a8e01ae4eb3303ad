import type { PairItem } from '../../tables/model/disclosure.ts';
import type { Publisher } from '../../tables/model/publisher.ts';

/** What the wording of a text depends on besides its figures. */
export interface Setting {
  /** Budget year. */
  readonly year: number;
  readonly publisher: Publisher;
  /** The pairs of table 6 with operating money (公用经费), in its order. */
  readonly operating: readonly PairItem[];
}
