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
import type { Table, TableId } from './table.ts';

/** The twelve tables in their order (十二张表). */
export const TABLES: readonly Table[] = [t01, t02, t03, t04, t05, t06, t07, t08, t09, t10, t11, t12];

/** One of the twelve. */
export function tableById(id: TableId): Table {
  return TABLES.find((table) => table.id === id)!;
}
