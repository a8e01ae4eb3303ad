import { normalizeText } from '../../base/normalize-text.ts';
import { type SheetSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import { type ColumnKey, COLUMNS } from './columns.ts';
import type { Line } from './lines.ts';

/** 说明: what somebody typed beside a line. */
export interface Explanation {
  readonly rule: string;
  readonly content: string;
  readonly text: string;
}

/** The explanations on a sheet 勾稽审核 that is there, wherever its columns stand by now; undefined: it is another sheet. */
export function explanationsIn(sheet: SheetSnapshot): Explanation[] | undefined {
  const form = formOn(sheet);
  if (!form) return undefined;
  const { headingRow, columns } = form;
  return sheet.values.slice(headingRow + 1).flatMap((_, index) => {
    const [rule, content, text] = (['rule', 'content', 'explanation'] as const).map((key) =>
      String(valueAt(sheet, headingRow + 1 + index, columns.get(key)!) ?? ''),
    );
    return rule && text?.trim() ? [{ rule, content: content!, text }] : [];
  });
}

/** Gives lines their explanations back: by name and content, in their order; what is left belongs to no line any more. */
export function explained(
  lines: readonly Line[],
  explanations: readonly Explanation[],
): { readonly texts: readonly string[]; readonly left: readonly Explanation[] } {
  const left = new Set(explanations);
  const texts = lines.map(({ rule, content }) => {
    const own = [...left].find((one) => one.rule === rule && normalizeText(one.content) === normalizeText(content));
    if (own) left.delete(own);
    return own?.text ?? '';
  });
  return { texts, left: [...left] };
}

/** Tells which cells of such a sheet are the form's own: none where it is another sheet. */
export function formCellsOf(sheet: SheetSnapshot): (row: number, column: number) => boolean {
  const form = formOn(sheet);
  if (!form) return () => false;
  const own = new Set(form.columns.values());
  const rule = form.columns.get('rule')!;
  return (row, column) => own.has(column) && (row <= form.headingRow || Boolean(valueAt(sheet, row, rule)));
}

function formOn(sheet: SheetSnapshot) {
  const headingRow = sheet.values.findIndex((row) => columnsIn(row) !== undefined);
  return headingRow < 0 ? undefined : { headingRow, columns: columnsIn(sheet.values[headingRow]!)! };
}

function columnsIn(row: readonly unknown[]): ReadonlyMap<ColumnKey, number> | undefined {
  const texts = row.map((value) => (typeof value === 'string' ? normalizeText(value) : ''));
  const places = COLUMNS.map(({ key, heading }) => [key, texts.indexOf(heading)] as const);
  const needed: readonly ColumnKey[] = ['rule', 'content', 'explanation'];
  return places.every(([key, at]) => at >= 0 || !needed.includes(key)) ? new Map(places) : undefined;
}
