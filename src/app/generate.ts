import { composeInto } from '../compose/compose-workbook.ts';
import { foundInputLayout } from '../compose/input-layout.ts';
import { TABLES } from '../tables/all.ts';
import { Cancelled, type WorkbookPort } from '../workbook/port.ts';
import { asOneAction, type ActionOptions } from './as-one-action.ts';
import type { Located } from '../ledger/ledger-of.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';

/** How 生成 ended. Only after 'done' the workbook is another than before. */
export type Generated =
  | { readonly kind: 'done'; readonly hints: readonly Located[] }
  | { readonly kind: 'problems'; readonly problems: readonly Located[] }
  /** Tables of these names are there already, and it was not allowed to replace them. */
  | { readonly kind: 'exists'; readonly sheets: readonly string[] }
  | { readonly kind: 'cancelled' };

export interface GenerateOptions extends ActionOptions {
  /** Whether tables that are there may be replaced, with whatever was typed into them. */
  readonly replace: boolean;
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
    await asOneAction(port, 'generate', composeInto(reading.ledger, layout), options);
  } catch (failure) {
    if (failure instanceof Cancelled) return { kind: 'cancelled' };
    throw failure;
  }
  return { kind: 'done', hints: reading.hints };
}
