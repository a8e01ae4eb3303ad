import { composeWorkbook } from '../../../src/compose/compose-workbook.ts';
import type { Ledger } from '../../../src/ledger/model/schema.ts';
import { TABLES } from '../../../src/tables/all.ts';
import type { CellContent, WorkbookPlan } from '../../../src/workbook/model/plan.ts';
import type { CellPlace, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';

/** What the workbook of a plan holds once it is calculated. */
function snapshotOf({ sheets }: WorkbookPlan): WorkbookSnapshot {
  return {
    sheets: sheets.map(({ name, cells }): SheetSnapshot => ({
      name,
      values: cells.map((row) => Array.from(row, (cell) => valueOf(cell?.content))),
      formulas: cells.map((row) =>
        Array.from(row, (cell) => (cell?.content && 'formula' in cell.content ? cell.content.formula : null)),
      ),
    })),
  };
}

function valueOf(content: CellContent | undefined): CellValue {
  if (!content) return null;
  if ('formula' in content) return content.result;
  return 'text' in content ? content.text : content.number;
}

/** The workbook that 生成 makes: input sheets, formulas, results. */
export const live = (ledger: Ledger) => snapshotOf(composeWorkbook(ledger));

const TABLE_SHEETS = new Set(TABLES.map(({ sheet }) => sheet));

/** The input sheets of one ledger beside the tables of another: what was typed since 生成. */
export function since(tables: Ledger, inputs: Ledger): WorkbookSnapshot {
  return {
    sheets: [
      ...live(inputs).sheets.filter(({ name }) => !TABLE_SHEETS.has(name)),
      ...live(tables).sheets.filter(({ name }) => TABLE_SHEETS.has(name)),
    ],
  };
}

/** The twelve tables as they are published: values and nothing else. */
export const published = (ledger: Ledger) => publishedFrom(live(ledger));

/** The same of a workbook that 生成 made. */
export function publishedFrom({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  return {
    sheets: sheets
      .filter(({ name }) => TABLE_SHEETS.has(name))
      .map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row, at) =>
          // zero prints blank and is published so
          row.map((value, column) => (sheet.formulas[at]![column] !== null && value === 0 ? null : value)),
        ),
        formulas: sheet.values.map((row) => row.map(() => null)),
      })),
  };
}

/** The workbook with another value in one cell, typed there: a formula is gone. */
export function typed(
  { sheets }: WorkbookSnapshot,
  { sheet: name, row, column }: CellPlace,
  value: CellValue,
): WorkbookSnapshot {
  const put = <T>(grid: readonly (readonly T[])[], content: T) =>
    grid.map((line, at) => (at === row ? line.map((old, index) => (index === column ? content : old)) : line));
  return {
    sheets: sheets.map((sheet) =>
      sheet.name === name
        ? { ...sheet, values: put(sheet.values, value), formulas: put<string | null>(sheet.formulas, null) }
        : sheet,
    ),
  };
}
