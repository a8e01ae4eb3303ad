import { largest } from '../../../src/base/lists.ts';
import { lineCount, textWidth } from '../../../src/workbook/model/text-size.ts';
import type { Axis } from '../../grid/engine.ts';
import { requireUnprotected } from './protection.ts';
import { sampleOf } from './ranges.ts';
import type { RangeTarget } from '../model/targets.ts';
import type { Workspace } from '../model/workspace.ts';

/** Width of a half-width character at 11 points, and of the padding of a cell. */
const CHARACTER = 5.25;
const PADDING = 3.75;

/** Makes each row or column as large as its texts need; an estimate, since no font is measured. Empty lines stay. */
export function autofit(workspace: Workspace, range: RangeTarget, axis: Axis): void {
  requireUnprotected(workspace, range.sheet);
  const { engine } = workspace;
  const area = sampleOf(workspace, range);
  const texts = engine.texts(range.sheet, area);
  const styles = engine.styles(range.sheet, area);
  const widths = engine.lines(range.sheet, 'column', area.column, area.columns);
  const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  for (let line = 0; line < count; line++) {
    let size = 0;
    const cells = axis === 'row' ? area.columns : area.rows;
    for (let cell = 0; cell < cells; cell++) {
      const [row, column] = axis === 'row' ? [line, cell] : [cell, line];
      const text = texts[row]?.[column] ?? '';
      const style = styles[row]?.[column];
      if (text === '' || !style) continue;
      const character = (CHARACTER * style.fontSize) / 11;
      const available = style.wrap ? (widths[column]?.size ?? 0) / character : Infinity;
      const need =
        axis === 'row'
          ? lineCount(text, available) * style.fontSize * 1.3
          : largest(text.split('\n').map(textWidth)) * character + PADDING;
      size = Math.max(size, need);
    }
    if (size > 0) engine.changeLines(range.sheet, axis, first + line, 1, { size: Math.min(size, 409) });
  }
}
