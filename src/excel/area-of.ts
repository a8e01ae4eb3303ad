import type { Area } from '../workbook/address.ts';

/** A value that an area has in common. */
export interface AreaOf<V> {
  readonly area: Area;
  readonly value: V;
}
