import type { RowOutcome } from './row-outcome.ts';
import { spreadMerged, textAt } from '../../workbook/model/grid.ts';
import { CellSet } from '../columns/cell-set.ts';
import { KeyReader } from './key-reader.ts';
import { layoutOf, type Layout } from '../columns/layout.ts';
import type { Inquiry } from '../columns/question.ts';
import type { RowKeys } from './row-keys.ts';
import { MoneyReader, type RowMoney } from './row-money.ts';
import { sortRow } from './sort-rows.ts';
import type { NamedSum } from './sum-row.ts';
import type { ListStructure } from '../columns/read-structure.ts';

/** A row as it stands: what it says, before it is known what it means. */
export interface SurveyedRow {
  readonly keys: RowKeys;
  readonly money: RowMoney;
  /** That of its page. */
  readonly layout: Layout;
}

/** The rows of a list. */
export interface Survey {
  /** Rows that are already settled. */
  readonly outcomes: readonly RowOutcome[];
  /** Rows that call themselves sums. */
  readonly sums: readonly NamedSum[];
  readonly rows: readonly SurveyedRow[];
  /** Amounts of rows that are left out as the accountant chose. */
  readonly hidden: ReadonlyMap<number, RowMoney>;
  readonly layouts: readonly Layout[];
}

/** Looks at all rows, page by page; what a title says of the rows below it holds on the next page too. */
export function surveyRows({ grid, blocks, questions }: ListStructure, inquiry: Inquiry): Survey {
  const pending = new CellSet(grid.uncalculated);
  const hiddenRows = new Set(grid.hiddenRows);
  const values = spreadMerged(grid, 'down');
  const outcomes: RowOutcome[] = [];
  const sums: NamedSum[] = [];
  const rows: SurveyedRow[] = [];
  const hidden = new Map<number, RowMoney>();
  const isAsked = questions.some(({ code, subject }) => code === 'column' && subject === 'amount');
  const layouts: Layout[] = [];
  let section: KeyReader['section'];

  for (const block of blocks) {
    const layout = layoutOf(block.columns);
    layouts.push(layout);
    const keyReader = new KeyReader(values, layout, inquiry, pending);
    if (section) keyReader.setSection(section);
    const moneyReader = new MoneyReader(grid, block, layout, inquiry);
    for (let row = block.from; row < block.end; row++) {
      const sorted = sortRow(row, grid, block, layout, pending);
      if ('kind' in sorted && sorted.kind) keyReader.setSection(sorted.kind);
      if (sorted.is === 'data') {
        const reason = layout.amounts.length === 0 ? (isAsked ? 'questionOpen' : 'amountMissing') : whyHidden(row);
        if (reason) outcomes.push({ row, kind: 'rejected', reason, column: 0, found: textAt(grid.values, row, 0) });
        else rows.push({ keys: keyReader.read(row), money: moneyReader.read(row), layout });
        if (reason === 'hiddenRow') hidden.set(row, moneyReader.read(row));
      } else if (sorted.is === 'sum') {
        sums.push({ ...sorted, keys: keyReader.readSum(row), money: moneyReader.read(row), layout });
      } else if (sorted.is === 'unread') {
        const { column } = sorted;
        outcomes.push({
          row,
          kind: 'rejected',
          reason: 'aboveHeadings',
          column,
          found: textAt(grid.values, row, column),
        });
      } else {
        if (sorted.is === 'note') keyReader.remember(row);
        outcomes.push({ row, kind: sorted.is });
      }
    }
    section = keyReader.section;
  }
  return { outcomes, sums, rows, hidden, layouts };

  function whyHidden(row: number): 'hiddenRow' | 'questionOpen' | undefined {
    if (!hiddenRows.has(row)) return undefined;
    const answer = inquiry.ask({ code: 'hiddenRows', subject: '', choices: ['read', 'skip'], row });
    return answer === 'read' ? undefined : answer === 'skip' ? 'hiddenRow' : 'questionOpen';
  }
}
