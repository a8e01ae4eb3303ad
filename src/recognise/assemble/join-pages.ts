import { append } from '../../base/lists.ts';
import { groupBy } from '../../base/group-by.ts';
import type { CellPlace, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import type { PanelClaim } from './claims.ts';

/** A workbook in which every table stands in one piece, and where its cells stand in the workbook that people see. */
export interface JoinedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly placeOf: (place: CellPlace) => CellPlace;
}

/** A page (续表) of a table that begins elsewhere: on the same sheet or another, its columns perhaps in another order. */
export interface Page {
  readonly main: PanelClaim;
  readonly page: PanelClaim;
}

/** A row of the joined sheet: where it stands, and its columns where they were moved. */
interface JoinedRow {
  readonly values: readonly CellValue[];
  readonly sheet: string;
  readonly row: number;
  readonly columns?: ReadonlyMap<number, number>;
}

/** Puts the rows of every page below those of its table, column under column, and leaves nothing where the page stood. */
export function joinPages({ sheets }: WorkbookSnapshot, pages: readonly Page[]): JoinedWorkbook {
  const rows = new Map(sheets.map((sheet) => [sheet.name, rowsOf(sheet)]));
  for (const { page } of pages) {
    const { view, first, end } = page.region;
    const lines = rows.get(view.name)!;
    for (let row = first; row < end; row++) lines[row] = { ...lines[row]!, values: [] };
  }
  // From the bottom up: rows above keep their numbers.
  const inOrder = groupBy(pages, ({ main }) => `${main.region.view.name} ${lastRow(main)}`).sort(
    ([one], [other]) => lastRow(other.main) - lastRow(one.main),
  );
  for (const group of inOrder) {
    const [{ main }] = group;
    const lines = rows.get(main.region.view.name)!;
    const added = group.flatMap(({ page }) => movedRows(page, main));
    const behind = lines.splice(lastRow(main) + 1);
    append(lines, added);
    append(lines, behind);
  }
  return {
    snapshot: { sheets: sheets.map((sheet) => sheetOf(sheet, rows.get(sheet.name)!, sheets)) },
    placeOf: ({ sheet, row, column }) => {
      const line = rows.get(sheet)?.[row];
      return line
        ? { sheet: line.sheet, row: line.row, column: line.columns?.get(column) ?? column }
        : { sheet, row, column };
    },
  };
}

const lastRow = ({ body, block }: PanelClaim) => body.rows.at(-1) ?? block.last;

const rowsOf = ({ name, values }: SheetSnapshot): JoinedRow[] =>
  values.map((line, row) => ({ values: line, sheet: name, row }));

function movedRows({ body, match, region: { view } }: PanelClaim, main: PanelClaim): JoinedRow[] {
  const columns = new Map<number, number>();
  for (const [key, column] of main.match.columns) {
    const own = match.columns.get(key);
    if (own !== undefined) columns.set(column, own);
  }
  return body.rows.map((row) => ({
    values: Array.from({ length: main.region.view.width }, (_, column) => view.value(row, columns.get(column))),
    sheet: view.name,
    row,
    columns,
  }));
}

/** Formulas of a joined sheet would ask for cells that stand elsewhere now: only what they came to counts. */
function sheetOf(
  { name, hidden }: SheetSnapshot,
  rows: readonly JoinedRow[],
  sheets: readonly SheetSnapshot[],
): SheetSnapshot {
  const hiddenRows = new Map(sheets.map((sheet) => [sheet.name, new Set(sheet.hidden?.rows)]));
  const isHidden = ({ sheet, row }: JoinedRow) => hiddenRows.get(sheet)!.has(row);
  const lines = { rows: rows.flatMap((row, at) => (isHidden(row) ? [at] : [])), columns: hidden?.columns ?? [] };
  const width = rows.reduce((most, { values }) => Math.max(most, values.length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row.values[column] ?? null));
  return { name, values, formulas: values.map((line) => line.map(() => null)), hidden: lines };
}
