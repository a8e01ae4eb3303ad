import { largest } from '../../base/lists.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { bodyOf, type PrintedRow, printedRows } from './body-rows.ts';
import { readCoded, type ReadRows } from './coded-rows.ts';
import type { ForeignTable, ForeignWorkbook, RowGroup, UnreadSheet } from './foreign-table.ts';
import { GridView } from './grid-view.ts';
import { type ColumnGroup, columnGroups } from './headings.ts';
import { readLabelled } from './labelled-rows.ts';
import { readListed } from './listed-rows.ts';
import { codesByNames, isNamed } from './named-rows.ts';
import { type Region, regionsOf } from './sheet-regions.ts';
import { isFinalAccounts, kindTitled, SIDE_BY_SIDE, type TableKind, WITHOUT_SUMS } from './table-kinds.ts';

/** What disclosures say where rows are left out on purpose. */
const OMISSION = /(剔除|不予公开|不宜公开|不公开|略列|未列示|涉密)/;
/** A column of kinds of purchases: every row stands below one. */
const KINDS_HEADING = /采购(品目)?(大类|类别|类型)$/;
const YEAR = /(?<!\d)((?:19|20)\d\d)年/;

/** Reads the tables of a workbook of any department, by their titles and by what stands in them. */
export function readForeign({ sheets }: WorkbookSnapshot): ForeignWorkbook {
  const read = sheets.map(readSheet);
  return {
    tables: read.flatMap(({ tables }) => tables),
    unread: read.flatMap(({ unread }) => unread),
    omissionNotes: read.flatMap(({ notes }) => notes),
  };
}

interface ReadSheet {
  readonly tables: readonly ForeignTable[];
  readonly unread: readonly UnreadSheet[];
  readonly notes: ForeignWorkbook['omissionNotes'];
}

function readSheet(sheet: SheetSnapshot): ReadSheet {
  const view = new GridView(sheet);
  const tables: ForeignTable[] = [];
  const unread: UnreadSheet[] = [];
  for (const region of regionsOf(view)) {
    const title = region.title ?? sheet.name;
    const kind = kindTitled(title) ?? kindTitled(`${sheet.name}表`);
    if (isFinalAccounts(title)) unread.push({ sheet: sheet.name, reason: 'finalAccounts' });
    else if (kind === undefined) {
      if (region.headings) unread.push({ sheet: sheet.name, reason: 'unknownTitle' });
    } else if (!WITHOUT_SUMS.includes(kind)) {
      const table = region.headings && readTable(view, region, kind, title);
      if (table) tables.push(table);
      else unread.push({ sheet: sheet.name, reason: region.headings ? 'noMoney' : 'noHeadings' });
    }
  }
  return { tables, unread, notes: omissionNotes(sheet) };
}

function readTable(view: GridView, region: Region, kind: TableKind, title: string): ForeignTable | undefined {
  const year = yearOf(view, region, title);
  const columns = columnGroups(view, region, year, SIDE_BY_SIDE.includes(kind));
  if (columns.length === 0) return undefined;
  const { rows, notes } = bodyOf(view, region);
  const groups = columns.map((group) => readGroup(view, rows, group, kind));
  return { sheet: view.sheet, title, kind, unit: unitOf(view, region), year, groups, notes };
}

function readGroup(view: GridView, rows: readonly number[], columns: ColumnGroup, kind: TableKind): RowGroup {
  const printed = printedRows(view, rows, columns);
  const amountsOf = (row: number) => columns.money.map(({ column }) => view.amount(row, column));
  return { side: columns.side, columns: columns.money, gaps: [], ...readRows(printed, columns, kind, amountsOf) };
}

/** By codes where there are any, by numbers before the labels, by standard names, or as a list. */
function readRows(
  printed: readonly PrintedRow[],
  { side, labels }: ColumnGroup,
  kind: TableKind,
  amountsOf: (row: number) => readonly (number | undefined)[],
): ReadRows {
  if (printed.length === 1 && printed[0]!.code === '') {
    const { row, text } = printed[0]!;
    return { rows: [{ row, label: text, key: 'total', isOfWhich: false }], sums: [], hasUnread: false };
  }
  if (side !== 'rows') return readLabelled(printed, side);
  const coded = printed.filter(({ code }) => code !== '');
  if (coded.length * 2 > printed.length - 1 && kind !== 'procurement' && kind !== 'projects') {
    return readCoded(printed, prefixOf(coded));
  }
  if (kind !== 'projects' && kind !== 'procurement') {
    for (const classification of ['functional', 'economic'] as const) {
      if (!isNamed(printed, classification)) continue;
      const codes = codesByNames(printed, classification);
      const named = printed.map((row, index) => ({ ...row, code: codes[index]! }));
      return readCoded(named, classification === 'functional' ? 'f' : 'e');
    }
    if (printed.filter(({ label }) => label.style !== '').length * 2 > printed.length)
      return readLabelled(printed, side);
  }
  if (kind === 'procurement' && coded.length * 2 > printed.length - 1 && isFunctional(coded))
    return readCoded(printed, 'f');
  return readListed(
    printed,
    amountsOf,
    labels.some(({ heading }) => KINDS_HEADING.test(heading)),
  );
}

/** f: functional, e: economic, u: units. */
function prefixOf(coded: readonly PrintedRow[]): string {
  if (isFunctional(coded)) return 'f';
  return coded.filter(({ code }) => /^(3\d\d|[?]{3})([\d?]{2}){0,2}$/.test(code)).length * 2 > coded.length &&
    coded.length > 2
    ? 'e'
    : 'u';
}

function isFunctional(coded: readonly PrintedRow[]): boolean {
  const fits = coded.filter(({ code }) => /^(2[0-3]\d|[?]{3})([\d?]{2}){0,2}$/.test(code));
  return fits.length * 2 > coded.length && new Set(coded.map(({ code }) => code)).size * 2 > coded.length;
}

function yearOf(view: GridView, { first, headings }: Region, title: string): number | undefined {
  const texts = [title, view.sheet.name];
  for (let row = first; row < (headings?.first ?? first + 1); row++) {
    for (const column of view.filled(row)) texts.push(view.text(row, column));
  }
  const named = texts.map((text) => YEAR.exec(text)?.[1]).find(Boolean);
  if (named) return Number(named);
  // 2025年预算数 | 2026年预算数: the later one is the year of the table.
  const years: number[] = [];
  for (let row = headings?.first ?? 0; row <= (headings?.last ?? -1); row++) {
    for (const column of view.filled(row)) years.push(Number(YEAR.exec(view.text(row, column))?.[1] ?? 0));
  }
  const latest = largest(years, 0);
  return latest === 0 ? undefined : latest;
}

function unitOf(view: GridView, { first, headings }: Region): '元' | '万元' | undefined {
  for (let row = first; row < (headings?.first ?? first + 1); row++) {
    for (const column of view.filled(row)) {
      const unit = /单位:(?:人民币)?\(?(万?元)/.exec(view.text(row, column))?.[1];
      if (unit) return unit as '元' | '万元';
    }
  }
  return undefined;
}

function omissionNotes(sheet: SheetSnapshot): ForeignWorkbook['omissionNotes'] {
  return sheet.values.flatMap((row) =>
    row.flatMap((value) =>
      typeof value === 'string' && value.length > 6 && OMISSION.test(value) ? [{ sheet: sheet.name, text: value }] : [],
    ),
  );
}
