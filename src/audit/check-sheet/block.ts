import type { TableId } from '../../tables/model/table.ts';
import { areaName, sheetPrefix, type Area } from '../../workbook/model/address.ts';

/** Cells of a table. */
export interface Block {
  readonly table: TableId;
  readonly area: Area;
}

/** The name of a table's sheet in the workbook. */
export type SheetOf = (table: TableId) => string;

/** So many ranges one formula names: each stands in it three times, and Excel takes 8,192 characters and 255 arguments. */
const MOST_RANGES = 60;

/** A block as formulas name it. */
export function blockName({ table, area }: Block, sheetOf: SheetOf): string {
  return sheetPrefix(sheetOf(table)) + areaName(area);
}

/** The same cells in as few ranges as neighbours allow, in groups that one formula can name. */
export function rangesOf(blocks: readonly Block[]): Block[][] {
  const ranges = joinAcross(joinDown(blocks));
  return Array.from({ length: Math.ceil(ranges.length / MOST_RANGES) }, (_, index) =>
    ranges.slice(index * MOST_RANGES, (index + 1) * MOST_RANGES),
  );
}

function joinDown(blocks: readonly Block[]): Block[] {
  const sorted = [...blocks].sort((a, b) => byTable(a, b) || a.area.column - b.area.column || a.area.row - b.area.row);
  return join(sorted, (area, next) =>
    area.column === next.column && area.columns === next.columns && area.row + area.rows === next.row
      ? { ...area, rows: area.rows + next.rows }
      : undefined,
  );
}

function joinAcross(blocks: readonly Block[]): Block[] {
  const sorted = [...blocks].sort((a, b) => byTable(a, b) || a.area.row - b.area.row || a.area.column - b.area.column);
  return join(sorted, (area, next) =>
    area.row === next.row && area.rows === next.rows && area.column + area.columns === next.column
      ? { ...area, columns: area.columns + next.columns }
      : undefined,
  );
}

const byTable = (a: Block, b: Block) => (a.table < b.table ? -1 : a.table > b.table ? 1 : 0);

function join(blocks: readonly Block[], both: (area: Area, next: Area) => Area | undefined): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const area = last?.table === block.table ? both(last.area, block.area) : undefined;
    if (area) joined[joined.length - 1] = { table: block.table, area };
    else joined.push(block);
  }
  return joined;
}
