import type { Quantity } from '../model/quantity.ts';
import type { Part } from '../model/text.ts';

/** What a piece of a text tells: a number, or what was typed in words. */
export type Origin = Quantity | Extract<Part, { kind: 'typed text' }>;

/** A piece of a text as it is printed; fixed words have no origin. */
export interface Piece {
  readonly text: string;
  readonly origin?: Origin;
}
