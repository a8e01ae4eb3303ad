import example from '../../../examples/fengqiu-2024.json';
import { OUR_SHEETS } from '../../audit/model/our-sheets.ts';
import { withAdjustments } from '../../compose/adjust-rounding.ts';
import { composeInputSheets, composeWorkbook } from '../../compose/compose-workbook.ts';
import { ENTRIES_SHEET, PARAMETERS_SHEET } from '../../ledger/model/sheets.ts';
import { parseLedger } from '../../ledger/read/parse-ledger.ts';
import { runTransaction } from '../../transactions/run-transaction.ts';
import { deleteSheets } from '../../transactions/delete-sheets.ts';
import { ANSWERS, ENTRY, EXPLANATIONS, OLD_EXPLANATIONS, WRITTEN } from '../../transactions/setting-keys.ts';
import { exampleSchema, parseSetting } from '../../transactions/setting-schemas.ts';
import { readWorkbook } from '../../transactions/read-workbook.ts';
import { sheetsThatRefer } from '../../transactions/undo.ts';
import { ownRows, writtenRows } from '../../transactions/written-rows.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import type { SheetPlan, WorkbookPlan } from '../../workbook/model/plan.ts';
import type { Progress } from '../../workbook/model/progress.ts';
import { type SheetSnapshot, type WorkbookSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { EXAMPLE, mayHoldExample } from './example-note.ts';
import type { Prepared } from './prepare.ts';

/** Other settings that the example's own setting keeps as they were before; and so the explanations. */
const OTHER_SETTINGS = [WRITTEN, OLD_EXPLANATIONS, ANSWERS];

/** What 移除示例 would take away, and the other sheets whose formulas would lose what they refer to. */
export interface ExampleRemoval {
  readonly sheets: readonly string[];
  readonly referring: readonly string[];
  /** How many rows of them are neither the example's nor written by the add-in, by sheet: somebody typed there. */
  readonly typed: readonly { readonly sheet: string; readonly rows: number }[];
}

/** 用示例试一试: adds the input sheets filled with a real department, to be removed as a whole. */
export async function prepareExample(port: WorkbookPort, progress?: Progress): Promise<Prepared> {
  const seen = await readWorkbook(port);
  // where one is there already, the example could not be told apart from it
  const taken = seen.sheets.flatMap(({ name }) => (OUR_SHEETS.includes(name) ? [name] : []));
  if (taken.length > 0) return { kind: 'exists', sheets: taken };
  const settings = Object.fromEntries(OTHER_SETTINGS.map((key) => [key, seen.notes?.[key] ?? null]));
  const before = { ...settings, [EXPLANATIONS]: seen.xmlParts?.[EXPLANATIONS] ?? null };
  await runTransaction(port, 'prepareLedger', composedExample(), { progress }, seen);
  await port.history?.saveSettings({ [EXAMPLE]: JSON.stringify(before) });
  return { kind: 'done', begins: { sheet: ENTRIES_SHEET, row: 0, column: 0 } };
}

/** What 移除示例 would do; undefined where there is no example (any more): a ledger of another department is the user's. */
export async function exampleRemoval(port: WorkbookPort): Promise<ExampleRemoval | undefined> {
  if (!(await mayHoldExample(port))) return undefined;
  const snapshot = await port.read(undefined, [WRITTEN]);
  return isExample(snapshot) ? removalOf(snapshot) : undefined;
}

/** 移除示例: the workbook is as it was before, but for what was done on sheets that are not ours. 撤销 brings it back. */
export async function removeExample(port: WorkbookPort): Promise<void> {
  const { history } = port;
  if (!history || !(await mayHoldExample(port))) return;
  const seen = await port.read(undefined, [ENTRY, EXAMPLE, ...OTHER_SETTINGS]);
  if (!isExample(seen)) return;
  const before = parseSetting(seen.notes?.[EXAMPLE], exampleSchema) ?? {};
  const { [EXPLANATIONS]: explanations = null, ...settings } = before;
  const plans = composeWorkbook(exampleLedger()).sheets;
  const sheets = removalOf(seen).sheets.map((name) => plans.find((plan) => plan.name === name) ?? emptyPlan(name));
  await deleteSheets(history, 'removeExample', { sheets }, seen, { ...settings, [EXAMPLE]: null });
  await port.xmlParts.save(EXPLANATIONS, explanations);
}

function exampleLedger(): Ledger {
  const reading = parseLedger(example);
  if (!reading.ok) throw new Error('the example is no ledger');
  return withAdjustments(reading.ledger, false);
}

function composedExample(): WorkbookPlan {
  return composeInputSheets(exampleLedger(), exampleLedger());
}

function emptyPlan(name: string): SheetPlan {
  return { name, mode: 'replace', cells: [], merges: [], columnWidths: [], rowHeights: [], validations: [] };
}

function isExample({ sheets }: WorkbookSnapshot): boolean {
  const parameters = sheets.find(({ name }) => name === PARAMETERS_SHEET);
  return parameters?.values.some((line) => line.includes(example.department.name)) ?? false;
}

function removalOf(snapshot: WorkbookSnapshot): ExampleRemoval {
  const ours = snapshot.sheets.filter(({ name }) => OUR_SHEETS.includes(name));
  const sheets = OUR_SHEETS.filter((name) => ours.some((sheet) => sheet.name === name));
  const others = snapshot.sheets.filter(({ name }) => !sheets.includes(name));
  const plans = composedExample().sheets;
  const written = writtenRows(snapshot);
  const typed = ours.flatMap((sheet) => {
    const plan = plans.find(({ name }) => name === sheet.name);
    const isOurs = plan ? plannedRows(plan) : ownRows(written, sheet);
    const rows = sheet.values.filter((_, row) => valuesOf(sheet, row) !== '' && !isOurs(row, valuesOf(sheet, row)));
    return rows.length > 0 ? [{ sheet: sheet.name, rows: rows.length }] : [];
  });
  return { sheets, referring: sheetsThatRefer(others, sheets), typed };
}

/**
 * Tells the rows of the example by what they hold; what formulas result in is nobody's. Above the frozen line there are
 * headings, beside which 生成 writes its own.
 */
function plannedRows({ cells, frozen }: SheetPlan): (row: number, values: string) => boolean {
  const known = new Set(
    cells.map((line) =>
      joined(
        line.map((cell) => {
          const { content } = cell ?? {};
          if (!content || 'formula' in content) return null;
          return 'text' in content ? content.text : content.number;
        }),
      ),
    ),
  );
  return (row, values) => row < (frozen?.rows ?? 0) || known.has(values);
}

/** What is typed in a row; "" where nothing is. */
function valuesOf(sheet: SheetSnapshot, row: number): string {
  const line = sheet.values[row] ?? [];
  return joined(
    line.map((_, column) => ((sheet.formulas[row]?.[column] ?? null) === null ? valueAt(sheet, row, column) : null)),
  );
}

function joined(values: readonly (string | number | boolean | null)[]): string {
  const typed = values.flatMap((value, column) => (value === null || value === '' ? [] : [[column, value]]));
  return typed.length > 0 ? JSON.stringify(typed) : '';
}
