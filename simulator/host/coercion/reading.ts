/** A number or date read from text, with the format that Excel gives to a General cell. */
export interface Reading {
  readonly value: number;
  readonly format?: string;
}
