import { readFigures } from '../../audit/evidence/readings.ts';
import { summable } from '../../audit/check-sheet/results.ts';
import { checkWorkbook } from '../../audit/check-sheet/check-workbook.ts';
import { AUDIT_SHEET } from '../../audit/model/our-sheets.ts';
import { ledgerRange } from '../../compose/input/entries-sheet.ts';
import { foundInputLayout } from '../../compose/input/input-layout.ts';
import { ledgerDisclosure } from '../../compose/tables/ledger-disclosure.ts';
import { ledgerOf } from '../../ledger/read/ledger-of.ts';
import { INPUT_SHEETS } from '../../ledger/model/sheets.ts';
import { recognise } from '../../recognise/recognise.ts';
import { TABLES } from '../../tables/all.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { runTransaction, type TransactionOptions } from '../../transactions/run-transaction.ts';
import { readWorkbook } from '../../transactions/read-workbook.ts';
import { explanationsOn, isForeignAuditSheet } from './with-audit-sheet.ts';

/** How it ended. Only after 'done' the workbook is another than before. */
export type AuditSheetWritten =
  | { readonly kind: 'done' }
  /** None of the tables that we make was found: its figures need not add up to the last 0.01. */
  | { readonly kind: 'notOurs' }
  /** A sheet of that name is there that is not ours, and it was not allowed to replace it. */
  | { readonly kind: 'exists' };

export interface AuditSheetOptions extends TransactionOptions {
  readonly replace: boolean;
}

/** 生成审核表: writes 勾稽审核 for the tables as they stand, and nothing else. */
export async function writeAuditSheet(port: WorkbookPort, options: AuditSheetOptions): Promise<AuditSheetWritten> {
  const snapshot = await readWorkbook(port);
  if (!options.replace && snapshot.sheets.some(isForeignAuditSheet)) return { kind: 'exists' };
  const others: WorkbookSnapshot = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== AUDIT_SHEET) };
  const found = recognise(others);
  if (found.tables.size === 0 || !isOurs(snapshot)) return { kind: 'notOurs' };

  const tables = new Map([...found.tables].map(([id, { placed }]) => [id, placed]));
  const readings = readFigures(found.tables, others);
  const ledger = ledgerIn(others);
  const years = [...found.tables.values()].map(({ year }) => year);
  const audit = checkWorkbook({
    tables,
    sheetOf: (id) => found.tables.get(id)!.sheet,
    amountOf: (figure) => summable(readings.get(figure)!),
    ledger,
    department:
      ledger?.disclosure.department.name ?? [...found.tables.values()].find(({ department }) => department)?.department,
    year: ledger?.disclosure.year ?? years.find((year) => year !== undefined),
    explanations: explanationsOn(snapshot),
  });
  await runTransaction(port, 'auditSheet', { sheets: [audit] }, options, snapshot);
  return { kind: 'done' };
}

/** Our input sheets or our sheets of tables: there is no tail difference in them. */
function isOurs({ sheets }: WorkbookSnapshot): boolean {
  const ours = new Set<string>([...INPUT_SHEETS, ...TABLES.map(({ sheet }) => sheet)]);
  return sheets.some(({ name }) => ours.has(name));
}

function ledgerIn(snapshot: WorkbookSnapshot) {
  const reading = ledgerOf(snapshot);
  if (!reading.ok || reading.ledger.entries.length === 0) return undefined;
  const range = ledgerRange(foundInputLayout(reading.lists, reading.places, reading.ledger));
  return { disclosure: ledgerDisclosure(reading.ledger), range };
}
