import { Grid } from '../../layout/cell-grid.ts';
import { rowHeight } from '../../layout/sizes.ts';
import type { NarrativeField } from '../../ledger/model/narrative.ts';
import { TEXT_SHEET } from '../../ledger/model/sheets.ts';
import { difference, typed } from '../../sentences/model/quantity.ts';
import { CHANGES } from '../../sentences/part-two/changes.ts';
import { partTwo } from '../../sentences/part-two/part-two.ts';
import { settingOf } from '../../sentences/setting-of.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import { sheetPrefix } from '../../workbook/model/address.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { inputStyles } from '../input/input-styles.ts';
import { at, COLUMN_HEADINGS, COLUMN_WIDTHS, COLUMNS } from './text-columns.ts';
import { TextFormulas } from './text-formula.ts';
import { PARAGRAPHS, TITLE } from './text-styles.ts';
import { type TextSources, WorkingRows } from './working-rows.ts';

/** The sheet 情况说明, and what 情况说明·填报 asks of it. */
export interface ComposedText {
  readonly sheet: SheetPlan;
  /** The cell, with its sheet, that says by how much a figure moved for which a reason is asked; it is no number where that is not known. */
  readonly moved: ReadonlyMap<NarrativeField, string>;
}

/** Stands between the text and what its figures are made of. */
export const WORKING_NOTE = '以下是上文数字的来历和计算，自动填写，不必修改';
const TITLE_HEIGHT = 30;
/** What a line of the text holds, in half-width characters: its letters are larger than those that widths are counted in. */
const LINE_WIDTH = 72;

/** 第二部分 预算情况说明 as native formulas: paragraph by paragraph, with the rows below that they are made of. */
export function textSheet(disclosure: Disclosure, sources: TextSources): ComposedText {
  const setting = settingOf(disclosure);
  const paragraphs = partTwo(setting);
  const titles = [disclosure.department.name, `${setting.year}年${setting.publisher}预算情况说明`];
  const headingRow = titles.length + paragraphs.length + 2;
  const { evaluator } = sources;
  const rows = new WorkingRows(headingRow + 1, sources);
  const formulas = new TextFormulas(rows, evaluator, disclosure.department.name);
  const grid = new Grid();
  const heights: (number | undefined)[] = titles.map(() => TITLE_HEIGHT);
  titles.forEach((title, row) => grid.text(row, 0, TITLE, title));
  for (const { look, parts } of paragraphs) {
    const row = heights.length;
    const style = PARAGRAPHS[look];
    const text = evaluator.text(parts);
    if (parts.every((part) => typeof part === 'string')) grid.text(row, 0, style, text);
    else grid.formula(row, 0, style, formulas.formulaOf(parts), text);
    heights.push(rowHeight([{ text, width: LINE_WIDTH }]));
  }
  const moved = new Map<NarrativeField, string>(
    Object.values(CHANGES).map(({ now, last, reason }) => {
      const row = rows.quantity(difference(now, typed(last)));
      return [reason, sheetPrefix(TEXT_SHEET) + at('value', row)];
    }),
  );
  grid.text(headingRow - 1, 0, inputStyles.hint, WORKING_NOTE);
  COLUMN_HEADINGS.forEach((heading, column) => grid.text(headingRow, column, inputStyles.heading, heading));
  rows.lines.forEach((line, index) => {
    // one style for all of them: a sheet of many styles is slow to write and to take back
    for (let column = 0; column < COLUMN_HEADINGS.length; column++) {
      const content = line.get(column);
      const isName = content && 'text' in content && column === COLUMNS.words;
      grid.put(headingRow + 1 + index, column, isName ? inputStyles.fixedKey : inputStyles.key, content);
    }
  });
  return { sheet: plan(grid, heights), moved };
}

function plan({ cells }: Grid, heights: readonly (number | undefined)[]): SheetPlan {
  return {
    name: TEXT_SHEET,
    mode: 'replace',
    cells,
    merges: [],
    columnWidths: COLUMN_WIDTHS,
    rowHeights: cells.map((_, row) => heights[row]),
    page: { landscape: false },
    validations: [],
  };
}
