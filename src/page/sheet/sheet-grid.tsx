import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { columnName } from '../../workbook/model/address.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import type { SheetView } from '../../workbook/model/sheet-view.ts';
import { boxOf, geometryOf, spanIn } from './geometry.ts';
import { GridRow } from './grid-row.tsx';
import { mergedCells } from './merged-cells.ts';
import { movedBy } from './move-selection.ts';

/** Pixels of the row of letters and of the column of numbers. */
const HEAD = { width: 44, height: 22 };
/** Pixels beyond the edge that are drawn too, so that scrolling shows no blank. */
const BEYOND = 240;

interface SheetGridProps {
  readonly view: SheetView;
  /** What readers call it. */
  readonly label: string;
  readonly markText: string;
  /** What the numbers of rows are called. */
  readonly cornerText: string;
  /** Asked for from elsewhere: the grid goes there. */
  readonly selected: (CellPlace & { readonly times: number }) | undefined;
  readonly marks: readonly CellPlace[];
  readonly onSelect: (row: number, column: number) => void;
}

/** A sheet as it looks, to be read: only what can be seen is in the page. The keyboard goes from cell to cell. */
export function SheetGrid({ view, label, markText, cornerText, selected, marks, onSelect }: SheetGridProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(view), [view]);
  const merged = useMemo(() => mergedCells(view), [view]);
  const [seen, setSeen] = useState({ top: 0, left: 0, width: 0, height: 0 });
  const frozenHeight = geometry.tops[Math.min(view.frozen.rows, view.rows)]!;
  const frozenWidth = geometry.lefts[Math.min(view.frozen.columns, view.columns)]!;

  const look = useCallback(() => {
    const { scrollTop: top, scrollLeft: left, clientWidth: width, clientHeight: height } = box.current!;
    box.current!.style.setProperty('--scroll-x', `${left}px`);
    setSeen((old) => {
      const near = Math.abs(old.top - top) < BEYOND / 2 && Math.abs(old.left - left) < BEYOND / 2;
      return near && old.width === width && old.height === height ? old : { top, left, width, height };
    });
  }, []);
  useLayoutEffect(() => {
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, [look, view]);

  const current = selected ? merged.areaAt(selected.row, selected.column) : undefined;
  const times = selected?.times;
  useEffect(() => {
    if (!current || !box.current) return;
    const { top, left, width, height } = boxOf(geometry, current);
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = box.current;
    const room = { width: clientWidth - HEAD.width, height: clientHeight - HEAD.height };
    if (current.row >= view.frozen.rows && (top - scrollTop < frozenHeight || top + height - scrollTop > room.height))
      box.current.scrollTop = Math.max(0, top - frozenHeight - (room.height - frozenHeight) / 3);
    if (
      current.column >= view.frozen.columns &&
      (left - scrollLeft < frozenWidth || left + width - scrollLeft > room.width)
    )
      box.current.scrollLeft = Math.max(0, left - frozenWidth - (room.width - frozenWidth) / 3);
    // the same cell may be asked for again after the user has scrolled away
  }, [times, geometry]);

  const marked = useMemo(() => byRow(marks, merged), [marks, merged]);
  const [firstRow, lastRow] = spanIn(geometry.tops, seen.top - BEYOND, seen.top + seen.height + BEYOND);
  const [first, last] = spanIn(geometry.lefts, seen.left - BEYOND, seen.left + seen.width + BEYOND);
  const frozenRows = Array.from({ length: Math.min(view.frozen.rows, view.rows) }, (_, row) => row);
  const start = Math.max(firstRow, frozenRows.length);
  const rows = [
    ...merged.rowsReaching(start, lastRow).filter((row) => row >= frozenRows.length),
    ...Array.from({ length: Math.max(0, lastRow - start + 1) }, (_, index) => start + index),
  ];
  const rowOf = (row: number, top: number) => (
    <GridRow
      key={row}
      {...{ id, view, geometry, merged, row, first, last, markText, top }}
      selected={current?.row === row ? current.column : undefined}
      marked={marked.get(row)}
    />
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, lastRow - firstRow - 12);
    const next = movedBy(event, current ?? { row: 0, column: 0, rows: 1, columns: 1 }, view, page);
    if (!next) return;
    event.preventDefault();
    const area = merged.areaAt(next.row, next.column);
    onSelect(area.row, area.column);
  };
  const onClick = ({ target }: MouseEvent) => {
    const cell = (target as Element).closest<HTMLElement>('[role=gridcell]');
    if (cell) onSelect(Number(cell.dataset.row), Number(cell.dataset.column));
  };
  return (
    <div
      ref={box}
      className="grid"
      role="grid"
      aria-label={label}
      aria-readonly="true"
      aria-rowcount={view.rows + 1}
      aria-colcount={view.columns + 1}
      tabIndex={0}
      {...(current && { 'aria-activedescendant': `${id}-${current.row}-${current.column}` })}
      onScroll={look}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={() => {
        if (!current && view.rows > 0) onSelect(0, 0);
      }}
    >
      <div
        className="grid-canvas"
        role="presentation"
        style={{
          width: HEAD.width + geometry.lefts[view.columns]! + 1,
          height: HEAD.height + geometry.tops[view.rows]! + 1,
        }}
      >
        <div className="grid-top" role="presentation" style={{ height: HEAD.height + frozenHeight }}>
          <div role="row" aria-rowindex={1} className="grid-letters" style={{ height: HEAD.height }}>
            <div role="columnheader" aria-colindex={1} className="grid-corner">
              <span className="for-readers">{cornerText}</span>
            </div>
            {Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).map((column) => (
              <div
                key={column}
                role="columnheader"
                aria-colindex={column + 2}
                className="grid-letter"
                style={{
                  left: geometry.lefts[column]!,
                  width: geometry.lefts[column + 1]! - geometry.lefts[column]! + 1,
                }}
              >
                {columnName(column)}
              </div>
            ))}
          </div>
          {frozenRows.map((row) => rowOf(row, HEAD.height + geometry.tops[row]!))}
        </div>
        {rows.map((row) => rowOf(row, HEAD.height + geometry.tops[row]!))}
      </div>
    </div>
  );
}

function byRow(
  marks: readonly CellPlace[],
  merged: ReturnType<typeof mergedCells>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of marks) {
    const area = merged.areaAt(row, column);
    rows.set(area.row, (rows.get(area.row) ?? new Set<number>()).add(area.column));
  }
  return rows;
}
