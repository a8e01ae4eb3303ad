import type { SheetRecord } from '../workbook/port/history.ts';
import type { CellContent, SheetPlan, WorkbookPlan } from '../workbook/model/plan.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/model/snapshot.ts';

/**
 * What a plan will leave in the cells that it writes, where Excel takes everything as it is; undefined where something that
 * is there stays, in a row that may move.
 */
export function predictSnapshot(
  { sheets }: WorkbookPlan,
  records: readonly SheetRecord[],
): WorkbookSnapshot | undefined {
  if (sheets.some(({ rest, cells }) => rest || cells.some((line) => line.some((cell) => cell?.kept)))) return undefined;
  return { sheets: sheets.map((plan, index) => sheetOf(plan, records[index]!.sheet)) };
}

function sheetOf({ cells }: SheetPlan, name: string): SheetSnapshot {
  const contents = cells.map((line) => line.map((cell) => cell?.content));
  return {
    name,
    values: contents.map((line) => line.map((content) => (content ? valueOf(content) : null))),
    formulas: contents.map((line) => line.map((content) => (content && 'formula' in content ? content.formula : null))),
  };
}

function valueOf(content: CellContent): CellValue {
  if ('formula' in content) return content.result;
  return 'number' in content ? content.number : content.text || null;
}
