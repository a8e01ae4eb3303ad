import { followRows, plannedTexts, signsOf } from '../../workbook/diff/follow-rows.ts';
import { rowMoves, type RowMove } from '../../workbook/diff/row-moves.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { labelText } from '../../workbook/model/row-labels.ts';
import { valueAt, type SheetSnapshot } from '../../workbook/model/snapshot.ts';
import { UnreadableWorkbook } from '../package/errors.ts';
import type { WorkbookPackage } from '../package/package.ts';
import { relationshipsOf } from '../package/relationships.ts';
import type { ShiftedSheets } from './shift-formula.ts';
import { shiftPart } from './shift-part.ts';
import { unshareFormulas } from './unshare-formulas.ts';

/** Parts of a sheet that tell places on it. */
const OF_SHEET = ['drawing', 'vmlDrawing', 'comments', 'threadedComment', 'table', 'ctrlProp'];
/** Parts that refer to places on any sheet. */
const ELSEWHERE =
  /(?:^|\/)(?:charts\/chart|charts\/chartEx|drawings\/|pivotCache\/pivotCacheDefinition|ctrlProps\/)[^/]*\.(?:xml|vml)$/i;

/** The moves of rows that a plan makes on a sheet that is there, as Excel is asked to make them. */
export function movesInto(plan: SheetPlan, sheet: SheetSnapshot): readonly RowMove[] {
  const { labels } = plan;
  if (!labels || sheet.values.length === 0) return [];
  const texts = sheet.values.map((_, row) =>
    labels.columns.map((column) =>
      (sheet.formulas[row]?.[column] ?? null) === null ? labelText(valueAt(sheet, row, column)) : '',
    ),
  );
  const places = followRows(texts, plannedTexts(plan, labels), signsOf(plan, labels));
  // of another table nothing follows
  return places.every((place) => place === undefined) ? [] : rowMoves(places, plan.cells.length);
}

/** Moves rows in all parts of a package but in the cells of the sheets on which they move, which are written anew. */
export function shiftPackage({ parts, workbookPath, sheets }: WorkbookPackage, moves: ShiftedSheets): void {
  if (moves.size === 0) return;
  const names = [...moves.keys()];
  const quick = names.map((name) => name.replaceAll("'", "''"));
  /** Most parts mention none of these sheets, and that is known much sooner. */
  const mentions = (xml: string): boolean => {
    const text = xml.toLowerCase().replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    return quick.some((name) => text.includes(name)) || names.some((name) => text.includes(name));
  };
  const shift = (path: string, own: string | undefined): void => {
    const xml = parts.text(path);
    const isMoved = own !== undefined && moves.has(own.toLowerCase());
    if (xml === undefined || !(isMoved || mentions(xml))) return;
    const shifted = shiftPart(xml, { own, moves, sheets: sheets.map(({ name }) => name) });
    if (shifted !== xml) parts.put(path, shifted);
  };
  /** Old Excel writes drawings of comments that are no XML in the strict sense; they stay where they are. */
  const shiftDrawing = (path: string, own: string | undefined): void => {
    try {
      shift(path, own);
    } catch (problem) {
      if (!/\.vml$/i.test(path) || !(problem instanceof UnreadableWorkbook)) throw problem;
    }
  };

  const done = new Set<string>();
  for (const { name, path, isWorksheet } of sheets) {
    const xml = parts.required(path);
    if (isWorksheet && (moves.has(name.toLowerCase()) || mentions(xml))) {
      const own = unshareFormulas(xml);
      const shifted = shiftPart(own, { own: name, moves });
      // formulas that follow nothing stay shared
      if (shifted !== own) parts.put(path, shifted);
    }
    for (const { type, target } of relationshipsOf(parts, path)) {
      if (!OF_SHEET.includes(type) || done.has(target)) continue;
      done.add(target);
      shiftDrawing(target, name);
    }
  }
  for (const path of parts.paths) if (ELSEWHERE.test(path) && !done.has(path)) shiftDrawing(path, undefined);
  shift(workbookPath, undefined);
}
