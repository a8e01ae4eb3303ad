import { groupBy } from '../../../base/group-by.ts';
import { columnName } from '../../../workbook/model/address.ts';
import { cellOf, viewsOf } from '../../evidence/table-view.ts';
import { TABLES } from '../../../tables/all.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';

/** Money that nobody sees: what is printed does not add up without it. */
export const HIDDEN_MONEY: CheckRule = {
  id: 'G11',
  kind: '格式',
  wording: '隐藏的行、列里没有金额',
  severity: 'plausibility',
  tables: [],
  basis: '印出来的各行各列应与合计相等',
  check: (evidence) =>
    viewsOf(
      evidence,
      TABLES.map(({ id }) => id),
    ).flatMap((table) => {
      const hidden = evidence.snapshot.sheets.find(({ name }) => name === table.found.sheet)?.hidden;
      if (!hidden) return [];
      const [rows, columns] = [new Set(hidden.rows), new Set(hidden.columns)];
      const lines = table.readings().flatMap((reading) => {
        const { row, column } = reading.place;
        if (reading.amount === 0 || !(rows.has(row) || columns.has(column))) return [];
        return [{ line: rows.has(row) ? String(row + 1) : columnName(column), cell: cellOf(reading) }];
      });
      if (lines.length === 0) return [];
      const groups = groupBy(lines, ({ line }) => line);
      const details = { table: table.id, values: groups.map(([{ line }]) => line), count: lines.length };
      return [
        violation(
          'hiddenMoney',
          details,
          lines.map(({ cell }) => cell),
        ),
      ];
    }),
};
