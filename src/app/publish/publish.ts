import { WORKING_NOTE } from '../../compose/text/text-sheet.ts';
import { NARRATIVE_SHEET, TEXT_SHEET } from '../../ledger/model/sheets.ts';
import { readFigures } from '../../audit/evidence/readings.ts';
import { isWithoutFigures } from '../../audit/rules/tables/no-figures.ts';
import { recognise } from '../../recognise/recognise.ts';
import type { RecognisedWorkbook } from '../../recognise/scan/recognised-workbook.ts';
import { TABLES, tablesOf } from '../../tables/all.ts';
import { hasFigures } from '../../workbook/model/has-figures.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { contentOutside, type PublicationWarning, publicationName } from './publication.ts';
import { UnreadableWorkbook, type UnreadableCode } from '../../xlsx/package/errors.ts';
import { readWorkbook } from '../../xlsx/read/read-workbook.ts';
import { redactSheets, type RedactedCopy, type WantedSheet } from '../../xlsx/redact/redact-workbook.ts';

/** What a copy to publish holds besides the tables; nothing of it unless it is chosen. */
export interface PublishOptions {
  /** 情况说明: the text, without what its figures are made of. */
  readonly text?: boolean;
  /** 情况说明·填报: what was typed for it. */
  readonly form?: boolean;
}

/** How 公开版 ended: with the bytes of an .xlsx and warnings, or with the reason why not. */
export type Published =
  | Exclude<RedactedCopy, { kind: 'published' }>
  /** `name`: what the file is to be called. */
  | {
      readonly kind: 'published';
      readonly bytes: Uint8Array;
      readonly warnings: readonly PublicationWarning[];
      readonly name: string;
    }
  /** There are tables, and no figure in any of them. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableCode };

/**
 * 公开版: a copy of a workbook to publish. It holds those of the twelve tables that are there and visible, as the workbook
 * has them now, what else is chosen, and nothing that is not seen of them.
 */
export async function publish(bytes: Uint8Array, options: PublishOptions = {}): Promise<Published> {
  try {
    const snapshot = await readWorkbook(bytes);
    const copy = await redactSheets(bytes, wantedSheets(snapshot, options));
    if (copy.kind !== 'published') return copy;
    const tables = tablesAlone(snapshot);
    const found = recognise(tables);
    if (isEmpty(tables, found)) return { kind: 'empty' };
    const warnings = [...copy.warnings, ...contentOutside(snapshot, found)];
    return { ...copy, warnings, name: publicationName(found) };
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) return { kind: 'unreadable', reason: problem.code };
    throw problem;
  }
}

/** Whether no figure stands in the tables; codes that are numbers are none. */
function isEmpty(tables: WorkbookSnapshot, found: RecognisedWorkbook): boolean {
  const names = new Set(tables.sheets.map(({ name }) => name));
  return !hasFigures(tables, names) || isWithoutFigures({ found, readings: readFigures(found.tables, tables) });
}

/** Nothing but the sheets of the tables. */
function tablesAlone({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: sheets.filter(({ name }) => TABLES.some(({ sheet }) => sheet === name)) };
}

function wantedSheets(snapshot: WorkbookSnapshot, { text, form }: PublishOptions): WantedSheet[] {
  return [
    ...(isOfUnit(snapshot) ? tablesOf('单位') : TABLES).map(({ sheet }) => ({ name: sheet })),
    ...(text ? [{ name: TEXT_SHEET, ...textRows(snapshot) }] : []),
    ...(form ? [{ name: NARRATIVE_SHEET }] : []),
  ];
}

/** How many rows the text has, before what its figures are made of. */
function textRows({ sheets }: WorkbookSnapshot): Pick<WantedSheet, 'rows'> {
  const rows = sheets.find(({ name }) => name === TEXT_SHEET)?.values.findIndex(([first]) => first === WORKING_NOTE);
  return rows === undefined || rows < 0 ? {} : { rows };
}

/** Whether the titles say 单位: then there is no table that only a department has. */
function isOfUnit({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(
    ({ name, values }) => TABLES.some(({ sheet }) => sheet === name) && /^\d+年单位/.test(String(values[0]?.[0] ?? '')),
  );
}
