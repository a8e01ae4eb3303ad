import { expenditureKind, type ExpenditureKind } from '../columns/expenditure-words.ts';
import type { Field } from '../columns/field-aliases.ts';
import type { Block } from '../columns/block.ts';
import type { CellSet } from '../columns/cell-set.ts';
import { isBareNumber } from '../columns/column-content.ts';
import { type Grid, type GridCell, textAt } from '../../workbook/model/grid.ts';
import type { CellValue } from '../../workbook/model/snapshot.ts';
import type { Layout } from '../columns/layout.ts';
import { readAmountCell } from '../columns/read-amount.ts';
import { isNote, isSumWord } from './row-words.ts';

/** What a row is at first sight. */
export type SortedRow =
  | { readonly row: number; readonly is: 'blank' | 'heading' }
  /** A line of text; 二、项目支出 says of the rows below what they are. */
  | { readonly row: number; readonly is: 'note'; readonly kind?: ExpenditureKind; readonly column: number }
  /** It calls itself a sum. */
  | { readonly row: number; readonly is: 'sum'; readonly label: string; readonly kind?: ExpenditureKind }
  | { readonly row: number; readonly is: 'data' }
  /** Numbers above the headings, where nothing says what they are. */
  | { readonly row: number; readonly is: 'unread'; readonly column: number };

/** Columns in which a sum may have other words before it (行政运行小计); a project may be called anything. */
const MAY_NAME_SUM = new Set<Field>([
  'unit',
  'unitName',
  'functional',
  'functionalName',
  'departmental',
  'departmentalName',
  'nature',
  'kind',
]);

/** Sorts a row of a block; `pending` are the cells whose formula has no result. */
export function sortRow(
  row: number,
  { values }: Grid,
  { headings, firstRow, repeats }: Block,
  layout: Layout,
  pending: CellSet<GridCell>,
): SortedRow {
  const cells = Array.from({ length: Math.max(values[row]!.length, layout.width) }, (_, column) => column);
  const filled = cells.flatMap((column) => {
    const text = textAt(values, row, column);
    return text === '' && !pending.has(row, column) ? [] : [{ column, text }];
  });
  if (filled.length === 0) return { row, is: 'blank' };
  if (headings && row < headings.firstRow) {
    const number = filled.length > 1 && filled.find(({ column }) => isMoneyLike(values[row]![column] ?? null));
    return number ? { row, is: 'unread', column: number.column } : { row, is: 'heading' };
  }
  if (row < firstRow || repeats.has(row)) return { row, is: 'heading' };
  const hasAmount = [...layout.amounts, ...layout.totals].some(
    ({ index }) => pending.has(row, index) || readAmountCell(values[row]![index] ?? null).is === 'number',
  );
  const { column, text } = filled[0]!;
  if (!hasAmount && isNote(text)) return { row, is: 'note', column };
  const label = sumLabel(row, values, layout);
  if (label !== undefined) return { row, is: 'sum', label, ...kindOf(label) };
  if (!hasAmount && filled.length === 1) return { row, is: 'note', column, ...kindOf(text) };
  const said = filled.filter((cell) => layout.labels.some((one) => one.index === cell.column));
  const kind = said.length === 1 ? kindOf(said[0]!.text) : {};
  if (kind.kind) return { row, is: 'sum', label: said[0]!.text, ...kind };
  return { row, is: 'data' };
}

/** A number of the list, and not the year in a title. */
const isMoneyLike = (value: CellValue) => isBareNumber(value) && !/^(19|20)\d\d$/.test(String(value));

function sumLabel(row: number, values: Grid['values'], layout: Layout): string | undefined {
  for (const { index, meaning } of layout.labels) {
    const text = textAt(values, row, index);
    const withOthers = meaning.is === 'field' && MAY_NAME_SUM.has(meaning.field);
    if (text !== '' && isSumWord(text, withOthers)) return text;
  }
  return undefined;
}

/** The kind of expenditure that a title or a sum names: 一、基本支出, 项目支出小计. */
function kindOf(text: string): { kind?: ExpenditureKind } {
  if (text.length > 60) return {};
  const kind = expenditureKind(text.replace(/(小计|合计|总计)$/, ''));
  return kind ? { kind } : {};
}
