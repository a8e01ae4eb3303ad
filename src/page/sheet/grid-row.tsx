import { memo } from 'react';
import type { Area } from '../../workbook/model/address.ts';
import type { SheetView } from '../../workbook/model/sheet-view.ts';
import type { Geometry } from './geometry.ts';
import { GridCell } from './grid-cell.tsx';
import type { MergedCells } from './merged-cells.ts';

export interface GridRowProps {
  readonly id: string;
  readonly view: SheetView;
  readonly geometry: Geometry;
  readonly merged: MergedCells;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** The cell of this row that is chosen, if any. */
  readonly selected: number | undefined;
  /** Columns of this row with findings. */
  readonly marked: ReadonlySet<number> | undefined;
  readonly markText: string;
  /** Pixels from the top of its box. */
  readonly top: number;
}

/** The cells of one row that can be seen; what is merged stands in its first row. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { id, view, geometry, row, selected, marked, markText, top } = props;
  const height = geometry.tops[row + 1]! - geometry.tops[row]!;
  return (
    <div role="row" aria-rowindex={row + 2} className="grid-row" style={{ top, height }}>
      <div role="rowheader" aria-colindex={1} className="grid-number" style={{ height: height + 1 }}>
        {row + 1}
      </div>
      {areasIn(props).map((area) => (
        <GridCell
          key={area.column}
          id={`${id}-${area.row}-${area.column}`}
          {...{ view, geometry, area }}
          offset={geometry.tops[row]!}
          isSelected={selected === area.column}
          mark={marked?.has(area.column) ? markText : undefined}
        />
      ))}
    </div>
  );
});

/** Frozen columns and those that can be seen; merged cells as one, in their first row. */
function areasIn({ view, merged, row, first, last }: GridRowProps): Area[] {
  const areas = new Map<number, Area>();
  const take = (column: number) => {
    const area = merged.areaAt(row, column);
    if (area.row === row) areas.set(area.column, area);
  };
  for (let column = 0; column < Math.min(view.frozen.columns, view.columns); column++) take(column);
  for (let column = first; column <= last; column++) take(column);
  return [...areas.values()];
}
