import type * as Core from '@univerjs/presets';
import type { Injector } from '@univerjs/presets';
import type * as Sheets from '@univerjs/presets/preset-sheets-core';
import { displayText } from '../grid/display-text.ts';

type GridLibrary = Pick<typeof Core, 'InterceptorEffectEnum'> &
  Pick<typeof Sheets, 'INTERCEPTOR_POINT' | 'InterceptCellContentPriority' | 'SheetInterceptorService'>;

/** Univer's grid draws the bare number where a format shows nothing ("0.00;-0.00;;@" and a zero); Excel draws nothing. */
export function drawBlankNumbers(library: GridLibrary, injector: Injector): void {
  const { INTERCEPTOR_POINT, InterceptCellContentPriority, InterceptorEffectEnum } = library;
  injector.get(library.SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT + 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook }, next) => {
      if (typeof cell?.v !== 'number' || !cell.s) return next(cell);
      const pattern = workbook.getStyles().get(cell.s)?.n?.pattern;
      return next(pattern && displayText(cell.v, pattern) === '' ? { ...cell, v: '' } : cell);
    },
  });
}
