import { cellName } from '../../workbook/model/address.ts';

/** The columns of 勾稽审核, as accountants know the form. */
export const COLUMNS = [
  { key: 'mark', heading: '审核标记', width: 9 },
  { key: 'kind', heading: '审核类型', width: 9 },
  { key: 'rule', heading: '审核名称', width: 9 },
  { key: 'content', heading: '审核内容', width: 62 },
  { key: 'left', heading: '左值', width: 13 },
  { key: 'right', heading: '右值', width: 13 },
  { key: 'difference', heading: '差额', width: 11 },
  { key: 'conclusion', heading: '结论', width: 20 },
  { key: 'explanation', heading: '说明', width: 30 },
] as const;

export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** Where a column stands, from 0. */
export const columnAt = (key: ColumnKey): number => COLUMNS.findIndex((column) => column.key === key);

/** The cell of a column in a row (from 0) of the sheet. */
export const cellIn = (key: ColumnKey, row: number): string => cellName(row, columnAt(key));

/** Partial sums of lines with more cells than one formula takes, behind a gap. */
export const FIRST_PART = COLUMNS.length + 1;

/** Where things stand above the lines; rows from 0. */
export const ROWS = { title: 0, caption: 1, summary: 2, hint: 3, heading: 4, firstLine: 5 } as const;

/** The number of negative amounts: where there are any, inequalities need not hold. */
export const NEGATIVES = cellIn('explanation', ROWS.summary);
