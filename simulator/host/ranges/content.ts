import { intersect } from '../../grid/areas.ts';
import { wrong } from './arguments.ts';
import { groupCells } from './cell-groups.ts';
import { raiseChange } from './changes.ts';
import { coerce, type Coerced } from '../coercion/coerce.ts';
import { requireUnlocked } from './protection.ts';
import { cellsOf } from './ranges.ts';
import type { RangeTarget } from '../model/targets.ts';
import type { Workspace } from '../model/workspace.ts';

/** Writes values or formulas (Excel takes both in both), coerced like typing; tells the change. */
export function writeContent(workspace: Workspace, range: RangeTarget, raw: unknown): void {
  const { engine, document } = workspace;
  const area = cellsOf(range);
  const matrix = spread(raw, area);
  requireUnlocked(workspace, range);
  const styles = engine.styles(range.sheet, area);
  const covered = engine.merges(range.sheet).filter((merge) => intersect(merge, area));
  const coerced = styles.map((line, row) =>
    line.map(({ numberFormat }, column): Coerced => {
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const hidden = covered.some(
        (merge) => intersect(merge, place) && (merge.row !== place.row || merge.column !== place.column),
      );
      return hidden ? { input: undefined } : coerce(matrix(row, column), numberFormat, document.year);
    }),
  );
  const single = area.rows * area.columns === 1;
  const before = single ? engine.values(range.sheet, area)[0]?.[0] : undefined;
  const inputs = coerced.map((line) => line.map(({ input }) => input));
  engine.write(range.sheet, area, inputs);
  const formats = groupCells(area, (row, column) => coerced[row - area.row]?.[column - area.column]?.format);
  if (formats.length > 0) {
    const changes = formats.map(({ area: part, value }) => ({ area: part, style: { numberFormat: value } }));
    engine.restyle(range.sheet, changes);
  }
  const input = inputs[0]?.[0];
  const after = input && 'value' in input ? input.value : input === null ? null : undefined;
  const values = single && before !== undefined && after !== undefined ? { before, after } : {};
  raiseChange(workspace, range.sheet, area, { type: 'RangeEdited', ...values }, 'ThisLocalAddin');
}

/** Writes number formats; existing content keeps its type, as in Excel. */
export function writeNumberFormats(workspace: Workspace, range: RangeTarget, raw: unknown): void {
  const area = cellsOf(range);
  const matrix = spread(raw, area);
  requireUnlocked(workspace, range);
  const groups = groupCells(area, (row, column) => {
    const format = matrix(row - area.row, column - area.column);
    if (format === null || format === undefined) return undefined;
    if (typeof format !== 'string') throw wrong('numberFormat');
    return format === '' ? 'General' : format;
  });
  const changes = groups.map(({ area: part, value }) => ({ area: part, style: { numberFormat: value } }));
  workspace.engine.restyle(range.sheet, changes);
}

/** A look-up in what was sent: one value for all cells, or a matrix of exactly the range's shape. */
export function spread(
  raw: unknown,
  shape: { rows: number; columns: number },
): (row: number, column: number) => unknown {
  if (!Array.isArray(raw)) return () => raw;
  const lines = raw as unknown[];
  const first = lines[0];
  if (lines.length === 1 && Array.isArray(first) && first.length === 1) return () => first[0] as unknown;
  const fits =
    lines.length === shape.rows && lines.every((line) => Array.isArray(line) && line.length === shape.columns);
  if (!fits) {
    throw wrong(`an array of ${shape.rows} rows and ${shape.columns} columns is needed, as the range has`);
  }
  return (row, column) => (lines[row] as unknown[])[column];
}
