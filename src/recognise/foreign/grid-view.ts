import { widthOf } from '../../base/lists.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import { toHundredths } from '../../money/hundredths.ts';
import { type SheetSnapshot, valueAt } from '../../workbook/model/snapshot.ts';

const NUMBER = /^-?\d{1,3}(,?\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/;

/** A sheet as folded texts and amounts. Rows and columns count from 0. */
export class GridView {
  readonly width: number;
  readonly height: number;
  readonly #texts = new Map<string, string>();

  constructor(readonly sheet: SheetSnapshot) {
    this.width = widthOf(sheet.values);
    this.height = sheet.values.length;
  }

  text(row: number, column: number): string {
    const value = valueAt(this.sheet, row, column);
    if (value === null) return '';
    if (typeof value !== 'string') return String(value);
    let text = this.#texts.get(value);
    if (text === undefined) this.#texts.set(value, (text = normalizeText(value)));
    return text;
  }

  /** Columns of a row in which anything stands. */
  filled(row: number): number[] {
    const columns: number[] = [];
    for (let column = 0; column < this.width; column++) if (this.text(row, column) !== '') columns.push(column);
    return columns;
  }

  isNumber(row: number, column: number): boolean {
    return typeof valueAt(this.sheet, row, column) === 'number';
  }

  /** In 0.01 of what is printed, typed as a number or as its text; 0 where nothing stands or a dash; undefined where it is no amount. */
  amount(row: number, column: number): number | undefined {
    const value = valueAt(this.sheet, row, column);
    if (value === null || typeof value === 'boolean') return 0;
    if (typeof value === 'string') {
      const text = this.text(row, column);
      if (/^[-—–/\\*无]*$/.test(text)) return 0;
      if (!NUMBER.test(text)) return undefined;
      const read = toHundredths(Number(text.replaceAll(',', '')));
      return read.ok ? read.value : undefined;
    }
    const read = toHundredths(value);
    return read.ok ? read.value : undefined;
  }
}
