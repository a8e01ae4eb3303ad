import type { TableId } from '../../tables/model/table.ts';

/** A money cell in the words that its table prints: 表3, “2010301 行政运行”, 基本支出小计. Row and column may be empty. */
export interface CellLabel {
  /** None of ours where a sheet is named. */
  readonly table?: TableId;
  /** The sheet of a table of another form. */
  readonly sheet?: string;
  readonly row: string;
  readonly column: string;
}

/** 表3: how tables are called, in every language. */
export const tableName = (id: TableId) => `表${Number(id.slice(1))}`;

/** 表3 2010301 行政运行 基本支出小计; “支出总表” 合计 项目支出 */
export const formatCellLabel = ({ table, sheet, row, column }: CellLabel) =>
  [table && tableName(table), sheet && `“${sheet}”`, row, column].filter(Boolean).join(' ');
