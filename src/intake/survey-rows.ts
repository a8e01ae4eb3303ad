import type { RowFate } from './fate.ts';
import { spreadMerged, textAt } from './grid.ts';
import { KeyReader } from './key-reader.ts';
import type { Layout } from './layout.ts';
import type { Inquiry } from './question.ts';
import type { RowKeys } from './row-keys.ts';
import { MoneyReader } from './row-money.ts';
import type { RowMoney } from './row-money.ts';
import { sortRow } from './sort-rows.ts';
import type { NamedSum } from './sum-row.ts';
import type { Understanding } from './understand.ts';

/** The rows as they stand: what each says, before it is known what it means. */
export interface Survey {
  /** Rows that are already settled. */
  readonly fates: readonly RowFate[];
  /** Rows that call themselves sums. */
  readonly sums: readonly NamedSum[];
  readonly rows: readonly { readonly keys: RowKeys; readonly money: RowMoney }[];
}

export function surveyRows(understanding: Understanding, layout: Layout, inquiry: Inquiry): Survey {
  const { grid, questions } = understanding;
  const hidden = new Set(grid.hiddenRows);
  const keyReader = new KeyReader(spreadMerged(grid, 'down'), layout, inquiry);
  const moneyReader = new MoneyReader(understanding, layout, inquiry);
  const fates: RowFate[] = [];
  const sums: NamedSum[] = [];
  const rows: { keys: RowKeys; money: RowMoney }[] = [];
  const isAsked = questions.some(({ code, subject }) => code === 'column' && subject === 'amount');

  for (let row = 0; row < grid.values.length; row++) {
    const sorted = sortRow(row, understanding, layout);
    if ('kind' in sorted && sorted.kind) keyReader.setSection(sorted.kind);
    if (sorted.is === 'data') {
      const reason = layout.amounts.length === 0 ? (isAsked ? 'questionOpen' : 'amountMissing') : whyHidden(row);
      if (reason) fates.push({ row, fate: 'rejected', reason, column: 0, found: textAt(grid.values, row, 0) });
      else rows.push({ keys: keyReader.read(row), money: moneyReader.read(row) });
    } else if (sorted.is === 'sum') {
      sums.push({ ...sorted, keys: keyReader.readSum(row), money: moneyReader.read(row) });
    } else {
      if (sorted.is === 'note') keyReader.remember(row);
      fates.push({ row, fate: sorted.is });
    }
  }
  return { fates, sums, rows };

  function whyHidden(row: number): 'hiddenRow' | 'questionOpen' | undefined {
    if (!hidden.has(row)) return undefined;
    const answer = inquiry.ask({ code: 'hiddenRows', subject: '', choices: ['read', 'skip'], row });
    return answer === 'read' ? undefined : answer === 'skip' ? 'hiddenRow' : 'questionOpen';
  }
}
