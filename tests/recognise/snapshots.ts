import type { SheetPlan } from '../../src/workbook/model/plan.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';

/** The workbook that a plan makes: with its formulas, or only their results. */
export function snapshotOf(sheets: readonly SheetPlan[], kind: 'live' | 'values'): WorkbookSnapshot {
  return { sheets: sheets.map((sheet) => sheetOf(sheet, kind)) };
}

function sheetOf({ name, cells }: SheetPlan, kind: 'live' | 'values'): SheetSnapshot {
  const width = Math.max(...cells.map((row) => row.length));
  const grid = <T>(of: (content: NonNullable<SheetPlan['cells'][number][number]>['content']) => T) =>
    cells.map((row) => Array.from({ length: width }, (_, column) => of(row[column]?.content)));
  return {
    name,
    values: grid((content): CellValue => {
      if (!content) return null;
      if ('text' in content) return content.text;
      // Excel and files leave zero as a number; it prints blank.
      return 'number' in content ? content.number : content.result;
    }),
    formulas: grid((content) => (kind === 'live' && content && 'formula' in content ? content.formula : null)),
  };
}

/** The same workbook where zero is left blank, as people type it. */
export function withoutZeros({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => row.map((value) => (value === 0 ? null : value))),
    })),
  };
}
