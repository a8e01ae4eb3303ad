import { widthOf } from '../../base/lists.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import type { CellPlace, CellValue, SheetSnapshot } from '../../workbook/model/snapshot.ts';

const HAS_DIGIT = /[1-9１-９]/;

/** A sheet as it is read: folded texts, and whether a cell has money or a formula. Rows and columns count from 0. */
export class SheetView {
  readonly width: number;

  constructor(
    readonly sheet: SheetSnapshot,
    private readonly folded: Map<string, string>,
  ) {
    this.width = widthOf(sheet.values);
  }

  get name(): string {
    return this.sheet.name;
  }

  get height(): number {
    return this.sheet.values.length;
  }

  value(row: number, column: number | undefined): CellValue {
    return column === undefined ? null : (this.sheet.values[row]?.[column] ?? null);
  }

  /** The text as it stands, without blanks around it; a number as its digits. */
  printed(row: number, column: number | undefined): string {
    const value = this.value(row, column);
    return typeof value === 'string' ? value.trim() : value === null ? '' : String(value);
  }

  /** The text as it is compared. */
  text(row: number, column: number | undefined): string {
    const value = this.value(row, column);
    if (value === null) return '';
    if (typeof value !== 'string') return String(value);
    let folded = this.folded.get(value);
    if (folded === undefined) this.folded.set(value, (folded = normalizeText(value)));
    return folded;
  }

  formula(row: number, column: number | undefined): string | null {
    return column === undefined ? null : (this.sheet.formulas[row]?.[column] ?? null);
  }

  /** A figure other than zero, or text with digits where a figure belongs. */
  hasMoney(row: number, column: number | undefined): boolean {
    const value = this.value(row, column);
    return typeof value === 'number' ? value !== 0 : typeof value === 'string' && HAS_DIGIT.test(value);
  }

  isBlankRow(row: number): boolean {
    return (this.sheet.values[row] ?? []).every((value) => value === null || value === '');
  }

  place(row: number, column: number): CellPlace {
    return { sheet: this.sheet.name, row, column };
  }
}
