import { memo, type CSSProperties } from 'react';
import type { Area } from '../../workbook/model/address.ts';
import type { SheetView, ViewedCell } from '../../workbook/model/sheet-view.ts';
import { cellStyle } from './cell-style.ts';
import { alignmentOf, formatCell } from './format-cell.ts';
import { boxOf, type Geometry } from './geometry.ts';

const FLEX = {
  left: 'flex-start',
  center: 'center',
  right: 'flex-end',
  top: 'flex-start',
  bottom: 'flex-end',
} as const;

interface GridCellProps {
  readonly id: string;
  readonly view: SheetView;
  readonly geometry: Geometry;
  readonly area: Area;
  /** Pixels from the top of its row's own box. */
  readonly offset: number;
  readonly isSelected: boolean;
  /** What a reader is told of a cell with a finding; undefined: it has none. */
  readonly mark: string | undefined;
}

/** One cell, or merged cells, where they stand on the sheet. */
export const GridCell = memo(function GridCell({ id, view, geometry, area, offset, isSelected, mark }: GridCellProps) {
  const cell = view.cellAt(area.row, area.column);
  const { top, left, width, height } = boxOf(geometry, area);
  const isFrozen = area.column < view.frozen.columns;
  const names = ['grid-cell', isFrozen && 'grid-frozen', isSelected && 'grid-selected', mark && 'grid-marked'];
  const box: CSSProperties = { top: top - offset, left, width: width + 1, height: height + 1 };
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={area.column + 2}
      {...(area.columns > 1 && { 'aria-colspan': area.columns })}
      {...(area.rows > 1 && { 'aria-rowspan': area.rows })}
      aria-selected={isSelected}
      data-row={area.row}
      data-column={area.column}
      className={names.filter(Boolean).join(' ')}
      style={cell ? { ...box, ...cellStyle(cell.look), ...layoutOf(cell) } : box}
    >
      {cell && <span style={spillOf(view, geometry, cell, area)}>{formatCell(cell)}</span>}
      {mark && <span className="for-readers">{mark}</span>}
    </div>
  );
});

function layoutOf(cell: ViewedCell): CSSProperties {
  const { vertical, indent } = cell.look;
  const side = alignmentOf(cell);
  return {
    justifyContent: FLEX[side],
    alignItems: FLEX[vertical],
    textAlign: side,
    ...(indent > 0 && side === 'left' && { paddingLeft: `${3 + indent * 9}px` }),
  };
}

/** A text that is too long for its cell goes on over blank ones to its right, as in Excel; anything else is cut off. */
function spillOf(
  view: SheetView,
  { lefts }: Geometry,
  cell: ViewedCell,
  { row, column, columns }: Area,
): CSSProperties {
  if (cell.look.wrap || typeof cell.value !== 'string' || alignmentOf(cell) !== 'left') return {};
  let end = column + columns;
  while (end < view.columns && !view.cellAt(row, end)) end++;
  return { maxWidth: `${lefts[end]! - lefts[column]! - 4}px`, overflow: 'hidden', flexShrink: 0 };
}
