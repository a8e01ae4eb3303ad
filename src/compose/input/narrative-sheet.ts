import { type Narrative, type NarrativeLine, narrativeValue, sourceField } from '../../ledger/model/narrative.ts';
import { type InputList, NARRATIVE_SHEET, SOURCE_COLUMN, SOURCE_HEADING, TERMS } from '../../ledger/model/sheets.ts';
import type { Style } from '../../workbook/model/style.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { newListLayout } from './input-layout.ts';
import { putList } from './input-list-cells.ts';
import { headed, inputSheetPlan } from './input-sheet-plan.ts';
import { inputStyles } from './input-styles.ts';
import { newGroups, newNarrativeRows } from './narrative-rows.ts';
import { type NeededFacts, putNarrativeStates } from './narrative-states.ts';

const STATE_WIDTH = 10;
const SOURCE_WIDTH = 30;

const STYLES: Readonly<Record<NarrativeLine['kind'], Style>> = {
  amount: inputStyles.plainAmount,
  count: inputStyles.year,
  month: inputStyles.year,
  text: inputStyles.text,
  paragraph: inputStyles.text,
};

/** A new sheet 情况说明·填报: the form, and below it the list of terms (名词解释). */
export function narrativeSheet(narrative: Narrative | undefined, needed?: NeededFacts): SheetPlan {
  const grid = headed(NARRATIVE_SHEET);
  const groups = newGroups();
  for (const { heading, headingRow, lines } of groups) {
    grid.text(headingRow, 0, inputStyles.hint, heading);
    for (const { line, row } of lines) {
      grid.text(row, 0, inputStyles.label, line.label);
      const value = narrativeValue(narrative, line.field);
      if (typeof value === 'number') grid.put(row, 1, STYLES[line.kind], { number: value });
      else grid.text(row, 1, STYLES[line.kind], value ?? '');
      const source = sourceField(line.field);
      if (!source) continue;
      grid.text(headingRow, SOURCE_COLUMN, inputStyles.hint, SOURCE_HEADING);
      grid.text(row, SOURCE_COLUMN, inputStyles.text, String(narrativeValue(narrative, source) ?? ''));
    }
  }
  if (needed) putNarrativeStates(grid, newNarrativeRows(), needed);
  const last = groups.at(-1)!;
  const hintRow = last.headingRow + last.lines.length + 2;
  grid.text(hintRow, 0, inputStyles.hint, '名词解释：通行的一套之外再加的；名词与通行的相同时，换成这里的解释');
  const terms: InputList = { ...TERMS, headingRow: hintRow + 1 };
  const items = narrative?.terms ?? [];
  putList(grid, terms, newListLayout(terms, items.length), items);
  const widths = TERMS.columns.map(({ width }) => width);
  return inputSheetPlan(NARRATIVE_SHEET, grid, [...widths, STATE_WIDTH, SOURCE_WIDTH]);
}
