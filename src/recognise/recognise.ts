import { TABLES } from '../tables/all.ts';
import type { TableId } from '../tables/table.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Caption } from './caption.ts';
import { chooseClaims } from './choose-claims.ts';
import { captionOf, claimsOf } from './claims.ts';
import type { Claim } from './claims.ts';
import type { FoundTable, FoundWorkbook, Oddity } from './found-workbook.ts';
import { foundTable } from './found-table.ts';
import { ofOneDepartment } from './one-department.ts';
import { SheetView } from './sheet-view.ts';
import { survey } from './survey.ts';
import type { Sense } from './survey.ts';
import { wordsOf } from './words-of.ts';

/** Finds the twelve tables in a workbook by what stands in it, wherever they stand and whatever its sheets are called. */
export function recognise({ sheets }: WorkbookSnapshot): FoundWorkbook {
  const folded = new Map<string, string>();
  const senses = new Map<string, Sense>();
  const perSheet = sheets.map((sheet) => claimsOf(survey(new SheetView(sheet, folded), senses)));
  const { own, others: otherDepartments } = ofOneDepartment(perSheet.flatMap(({ claims }) => claims));
  const { chosen, second } = chooseClaims(own);

  const captions = new Map<TableId, Caption>();
  for (const [id, claim] of chosen) captions.set(id, captionOf(claim));
  const words = wordsOf(chosen, captions);

  const found = TABLES.flatMap(({ id }): FoundTable[] => {
    const claim = chosen.get(id);
    if (!claim) return [];
    const table = foundTable(claim, captions.get(id)!, words);
    const others = second.filter((other) => other.table.id === id);
    return [{ ...table, oddities: [...table.oddities, ...others.map(secondTable)] }];
  });
  const tables = new Map(found.map((table) => [table.placed.table.id, table]));
  const unrecognised = perSheet.flatMap((sheet) => sheet.unrecognised).filter(({ table }) => !tables.has(table));
  const missing = TABLES.map(({ id }) => id).filter(
    (id) => !tables.has(id) && unrecognised.every(({ table }) => table !== id),
  );
  return { tables, unrecognised, missing, otherDepartments };
}

function secondTable({ region: { view, title, anchor } }: Claim): Oddity {
  const { row, column } = title ?? { row: anchor.first, column: 0 };
  return { kind: 'second table', place: view.place(row, column), found: view.printed(row, column) };
}
