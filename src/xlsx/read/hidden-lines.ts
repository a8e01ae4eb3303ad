import type { SheetSnapshot } from '../../workbook/model/snapshot.ts';
import type { Attributes } from '../package/scan.ts';
import { isOn } from '../package/xml.ts';

/** Excel has no more columns; what is hidden up to the last one is nobody's. */
const MOST_COLUMNS = 16_384;

/** The hidden rows and columns of a worksheet part, from 0, as its elements come. */
export class HiddenLines {
  readonly rows: number[] = [];
  readonly columns: number[] = [];
  private row = -1;

  take(element: string, { r, min, max, hidden }: Attributes): void {
    if (element === 'row') {
      this.row = r === undefined ? this.row + 1 : Number(r) - 1;
      if (isOn(hidden)) this.rows.push(this.row);
    } else if (element === 'col' && isOn(hidden) && Number(min) > 0 && Number(max) < MOST_COLUMNS) {
      for (let column = Number(min) - 1; column < Number(max); column++) this.columns.push(column);
    }
  }

  /** Undefined where none is hidden. */
  get found(): SheetSnapshot['hidden'] {
    const { rows, columns } = this;
    return rows.length + columns.length > 0 ? { rows, columns } : undefined;
  }
}
