import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { cellName } from '../../src/workbook/model/address.ts';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/model/plan.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { type JudgedWorkbook, recalculateAll } from './libreoffice.ts';

/** Less than half of what the tables print. */
const CLOSE = 0.005;

/**
 * For each department everything in which LibreOffice, calculating our formulas without having seen a result, disagrees with
 * the expected values; all of them by one run.
 */
export async function judgedDifferences(ledgers: readonly Ledger[]): Promise<string[][]> {
  const plans = ledgers.map(composeWorkbook);
  const judged = await recalculateAll(await Promise.all(plans.map((plan) => writeWorkbook(plan))));
  return plans.map((plan, index) => [...formulaDifferences(plan, judged[index]!), ...missingAmounts(judged[index]!)]);
}

/** Formulas of a plan whose value is not the expected one. */
export function formulaDifferences(plan: WorkbookPlan, judged: JudgedWorkbook): string[] {
  return plan.sheets.flatMap((sheet) => {
    const found = judged.sheets.find(({ name }) => name === sheet.name);
    if (!found) return [`no sheet ${sheet.name}`];
    return formulasOf(sheet).flatMap(({ row, column, formula, result }) => {
      const value = found.values[row]?.[column] ?? null;
      return agree(result, value) ? [] : [`${sheet.name}!${cellName(row, column)} ${formula}: ${result}, not ${value}`];
    });
  });
}

function formulasOf({ cells }: SheetPlan) {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      cell?.content && 'formula' in cell.content ? [{ row, column, ...cell.content }] : [],
    ),
  );
}

function agree(result: string | number, value: CellValue): boolean {
  if (typeof result === 'number') return typeof value === 'number' && Math.abs(value - result) < CLOSE;
  return result === (value ?? '');
}

/** The strip 未进表金额 of the ledger sheet: nothing of the ledger is outside of the tables. */
export function missingAmounts({ sheets }: JudgedWorkbook): string[] {
  const { texts } = sheets.find(({ name }) => name === '底稿')!;
  const strip = texts.findIndex((row) => row[0] === '未进表金额');
  const shown = (texts[strip + 1] ?? []).slice(1).filter((text) => text !== '');
  const said = shown.join('、');
  return shown.length === 10 && shown.every((text) => text === '无') ? [] : [`未进表金额: ${said}`];
}
