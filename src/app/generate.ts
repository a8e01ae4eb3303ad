import { composeInto } from '../compose/compose-workbook.ts';
import { foundInputLayout } from '../compose/input-layout.ts';
import { TABLES } from '../tables/all.ts';
import { Cancelled } from '../workbook/port.ts';
import type { Progress, WorkbookPort } from '../workbook/port.ts';
import type { Located } from './ledger-of.ts';
import { ledgerOf } from './ledger-of.ts';

/** How 生成 ended. Only 'done' has written anything, and 'cancelled' the sheets before it was stopped. */
export type Generated =
  | { readonly kind: 'done'; readonly hints: readonly Located[] }
  | { readonly kind: 'problems'; readonly problems: readonly Located[] }
  /** Tables of these names are there already, and it was not allowed to replace them. */
  | { readonly kind: 'exists'; readonly sheets: readonly string[] }
  | { readonly kind: 'cancelled' };

export interface GenerateOptions {
  /** Whether tables that are there may be replaced, with whatever was typed into them. */
  readonly replace: boolean;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/** 一键生成: reads the input sheets, checks the ledger, and writes the twelve tables with live formulas. */
export async function generate(port: WorkbookPort, options: GenerateOptions): Promise<Generated> {
  const snapshot = await port.read();
  const reading = ledgerOf(snapshot);
  if (!reading.ok) return { kind: 'problems', problems: reading.problems };
  const ours = new Set(TABLES.map((table) => table.sheet));
  const sheets = snapshot.sheets.filter((sheet) => ours.has(sheet.name) && sheet.values.length > 0);
  if (sheets.length > 0 && !options.replace) return { kind: 'exists', sheets: sheets.map((sheet) => sheet.name) };
  const layout = foundInputLayout(reading.lists, reading.places, reading.ledger);
  try {
    await port.apply(composeInto(reading.ledger, layout), options.progress, options.signal);
  } catch (failure) {
    if (failure instanceof Cancelled) return { kind: 'cancelled' };
    throw failure;
  }
  return { kind: 'done', hints: reading.hints };
}
