import { TABLES, tablesOf } from '../tables/all.ts';
import type { TableId } from '../tables/model/table.ts';
import type { WorkbookSnapshot } from '../workbook/model/snapshot.ts';
import type { Caption } from './scan/caption.ts';
import { chooseClaims } from './assemble/choose-claims.ts';
import { captionOf, claimsOf, type Claim, type PanelClaim } from './assemble/claims.ts';
import { joinPages, type JoinedWorkbook, type Page } from './assemble/join-pages.ts';
import type { RecognisedTable, RecognisedWorkbook, Irregularity } from './scan/recognised-workbook.ts';
import { buildTable } from './assemble/build-table.ts';
import { ofOneDepartment } from './assemble/one-department.ts';
import { SheetView } from './scan/sheet-view.ts';
import { survey, type Sense } from './scan/survey.ts';
import { registerOf } from './assemble/register-of.ts';

/** Finds the twelve tables in a workbook by what stands in it, wherever they stand and whatever its sheets are called. */
export function recognise(snapshot: WorkbookSnapshot): RecognisedWorkbook {
  const { perSheet, chosen, second, otherDepartments } = claimsIn(snapshot);

  const captions = new Map<TableId, Caption>();
  for (const [id, claim] of chosen) captions.set(id, captionOf(claim));
  const words = registerOf(chosen, captions);

  const found = TABLES.flatMap(({ id }): RecognisedTable[] => {
    const claim = chosen.get(id);
    if (!claim) return [];
    const table = buildTable(claim, captions.get(id)!, words);
    const others = second.filter((other) => other.table.id === id);
    return [{ ...table, irregularities: [...table.irregularities, ...others.map(secondTable)] }];
  });
  const tables = new Map(found.map((table) => [table.placed.table.id, table]));
  const unrecognised = perSheet.flatMap((sheet) => sheet.unrecognised).filter(({ table }) => !tables.has(table));
  const missing = tablesOf(words.publisher)
    .map(({ id }) => id)
    .filter((id) => !tables.has(id) && unrecognised.every(({ table }) => table !== id));
  return { tables, unrecognised, missing, publisher: words.publisher, otherDepartments };
}

/** The same workbook with the pages of every table put together; undefined where every table stands in one piece. */
export function withPagesJoined(snapshot: WorkbookSnapshot): JoinedWorkbook | undefined {
  const { chosen, second } = claimsIn(snapshot);
  const pages = second.flatMap((claim): Page[] => {
    const other = chosen.get(claim.table.id);
    if (claim.kind !== 'panels' || other?.kind !== 'panels') return [];
    if (isContinuation(claim)) return [{ main: other, page: claim }];
    return isContinuation(other) ? [{ main: claim, page: other }] : [];
  });
  return pages.length > 0 ? joinPages(snapshot, pages) : undefined;
}

/** Called so, or without a row that sums up. */
function isContinuation({ region: { title, view }, body }: PanelClaim): boolean {
  const named = title ? view.printed(title.row, title.column) : '';
  return /续/.test(named) || /续/.test(view.name) || !body.rows.some((row) => body.isSum(row));
}

function claimsIn({ sheets }: WorkbookSnapshot) {
  const folded = new Map<string, string>();
  const senses = new Map<string, Sense>();
  const perSheet = sheets.map((sheet) => claimsOf(survey(new SheetView(sheet, folded), senses)));
  const { own, others: otherDepartments } = ofOneDepartment(perSheet.flatMap(({ claims }) => claims));
  return { perSheet, otherDepartments, ...chooseClaims(own) };
}

function secondTable({ region: { view, title, anchor } }: Claim): Irregularity {
  const { row, column } = title ?? { row: anchor.first, column: 0 };
  return { kind: 'second table', place: view.place(row, column), found: view.printed(row, column) };
}
