import { groupBy } from '../base/group-by.ts';
import { expenditure } from '../facts/named-selectors.ts';
import { everything } from '../facts/selector.ts';
import type { Fund } from '../facts/sources.ts';
import { t01 } from './t01-overall.ts';
import { t02 } from './t02-income.ts';
import { t03 } from './t03-expenditure.ts';
import { t04 } from './t04-fiscal.ts';
import { t05 } from './t05-general-public.ts';
import { t06 } from './t06-basic.ts';
import { t07 } from './t07-economic.ts';
import { t08 } from './t08-three-public.ts';
import { t09 } from './t09-government-fund.ts';
import { t10 } from './t10-projects.ts';
import { t11 } from './t11-performance.ts';
import { t12 } from './t12-project-performance.ts';
import type { Publisher } from './model/publisher.ts';
import {
  TABLE_IDS,
  type Column,
  type FormBody,
  type PanelBody,
  type RowKind,
  type Table,
  type TableId,
} from './model/table.ts';

/** The twelve tables in their order (十二张表). */
export const TABLES: readonly Table[] = [t01, t02, t03, t04, t05, t06, t07, t08, t09, t10, t11, t12];

/** The tables that a department publishes, or one of its units: the goals of the whole (表11) are a department's. */
export const tablesOf = (publisher: Publisher): readonly Table[] =>
  publisher === '部门' ? TABLES : TABLES.filter(({ isOfDepartment }) => !isOfDepartment);

/** One of the twelve. */
export function tableById(id: TableId): Table {
  return TABLES.find((table) => table.id === id)!;
}

/** A table that is a form. */
export type FormTable = Table & { readonly body: FormBody };

/** The only form of the twelve: table 11. */
export const FORM: FormTable = TABLES.flatMap(({ body, ...table }) =>
  body.kind === 'form' ? [{ ...table, body }] : [],
)[0]!;

/** A table with columns. */
export type PanelTable = Table & { readonly body: PanelBody };

const PANEL_TABLES = TABLES.flatMap(({ body, ...table }): PanelTable[] =>
  body.kind === 'panels' ? [{ ...table, body }] : [],
);
const BY_ROW_KIND = new Map(groupBy(PANEL_TABLES, ({ body }) => body.rowKind).map((all) => [all[0].body.rowKind, all]));

/** The tables whose rows are of a kind, in their order. */
export const tablesWithRows = (kind: RowKind): readonly PanelTable[] => BY_ROW_KIND.get(kind) ?? [];

/** The table of this kind of rows that holds all expenditure: 3 by functional items, 7 by economic ones. */
export function tableOfExpenditure(kind: RowKind): PanelTable {
  return tablesWithRows(kind).find(({ select }) => select === expenditure)!;
}

/** The table of all money by functional items, with what is left for next year: table 2. */
export function tableOfEverything(): PanelTable {
  return tablesWithRows('functional').find(({ select }) => select === everything)!;
}

/** The table of this kind of rows that a fund has for itself (5 and 9, 6), else that of all expenditure. */
export function tableOfFund(kind: RowKind, fund: Fund): PanelTable {
  const own = tablesWithRows(kind).find(({ select }) => select.every((box) => box.fund?.join() === fund));
  return own ?? tableOfExpenditure(kind);
}

const COLUMNS = new Map(PANEL_TABLES.map(({ id, body }) => [id, body.panels.flatMap(({ columns }) => columns)]));

/** The columns of a table, all panels together: always the same list. */
export const columnsOf = ({ id }: PanelTable): readonly Column[] => COLUMNS.get(id)!;

/** Whether the rows of a table are of a kind. */
export const hasRows = (table: TableId, kind: RowKind): boolean => tablesWithRows(kind).some(({ id }) => id === table);

/** The number of a table as it is printed: 3 of T03. */
export const tableNumber = (id: TableId): number => TABLE_IDS.indexOf(id) + 1;
