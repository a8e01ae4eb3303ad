import { numberScale } from '../../workbook/model/number-scale.ts';
import { scan } from '../package/scan.ts';

/** How a look shows numbers otherwise than they are stored. */
export interface ShownNumbers {
  /** With zeros before them, in as many digits: 19001 as 019001. */
  readonly digits?: number;
  /** As many times smaller: 858000 as 85.8. */
  readonly by?: number;
}

/** The looks of a workbook, by their numbers, that show numbers otherwise than they are stored. */
export function shownNumbers(styles: string | undefined): ReadonlyMap<string, ShownNumbers> {
  const shown = new Map<string, ShownNumbers>();
  if (styles === undefined) return shown;
  const codes = new Map<string, string>();
  let inCellFormats = false;
  let index = 0;
  scan(styles, {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(numFmtId, formatCode);
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const code = codes.get(numFmtId) ?? '';
        const by = numberScale(code);
        if (/^0{2,}$/.test(code)) shown.set(String(index), { digits: code.length });
        else if (by > 1) shown.set(String(index), { by });
        index++;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return shown;
}
