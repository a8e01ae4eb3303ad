import type { AuditItem, AuditReport, SafeFix } from '../../src/ui/worker/audit-items.ts';

/** A finding as the pane has it. */
export const item = (key: string, more: Partial<AuditItem> = {}): AuditItem => ({
  key,
  about: '',
  outcome: 'error',
  table: '表3',
  tableId: 'T03',
  where: '表3 支出总体!F9',
  place: { sheet: '表3 支出总体', row: 8, column: 5 },
  message: '表3 合计 477.24 ≠ 表1 支出总计 476.24，差 1.00',
  rule: 'X1',
  wording: { content: '表1 = 表3', basis: '表样' },
  ways: [],
  fix: undefined,
  follows: [],
  explanation: undefined,
  ...more,
});

export const report = (...items: AuditItem[]): AuditReport => ({
  tables: 12,
  exact: false,
  exactFixed: false,
  passed: 600,
  unchecked: 0,
  items,
  explanationsUnreadable: false,
  seen: { sheets: [] },
});

/** A formula that is to come back into a row of table 3. */
export const formulaFix = (row: number, formula: string): SafeFix => {
  const place = { sheet: '表3 支出总体', row, column: 5 };
  const where = `表3 支出总体!F${row + 1}`;
  return {
    kind: 'formula',
    changes: [
      {
        change: { place, content: { formula, result: 0 } },
        cell: { place, where, label: '', before: '1.00', after: formula },
      },
    ],
  };
};
