import type { SheetPlan } from '../model/plan.ts';
import {
  type GroupSigns,
  type RowLabels,
  type RowTexts,
  groupSigns,
  labelText,
  rowNames,
} from '../model/row-labels.ts';
import { rowsAfter } from './row-moves.ts';

/** What tells the rows of a sheet apart, without the plan that they come from. Plain JSON. */
export interface RowSigns extends Pick<RowLabels, 'columns' | 'head'> {
  readonly groups: GroupSigns;
}

/** What tells rows apart in the sheet that a plan makes. */
export function signsOf(plan: SheetPlan, labels: RowLabels): RowSigns {
  const { columns, head } = labels;
  return { columns, head, groups: groupSigns(plannedTexts(plan, labels), labels) };
}

/** The texts that name the rows of a plan. */
export function plannedTexts({ cells }: SheetPlan, { columns }: Pick<RowLabels, 'columns'>): RowTexts {
  return cells.map((line) =>
    columns.map((column) => {
      const content = line[column]?.content;
      return content && 'text' in content ? labelText(content.text) : '';
    }),
  );
}

/** For each row of a sheet the same row of another state of it; undefined: there is none. */
export function followRows(before: RowTexts, after: RowTexts, { head, groups }: RowSigns): (number | undefined)[] {
  const [old, now] = [rowNames(before, groups), rowNames(after, groups)];
  const places = rowsAfter(old, now);
  // only of the same table headings are the same wherever they stand
  if (places.every((place) => place === undefined)) return places;
  const heads = (rows: RowTexts) => rows.map((_, row) => (row < head ? `${row}` : undefined));
  return rowsAfter([...old, heads(before)], [...now, heads(after)]);
}
