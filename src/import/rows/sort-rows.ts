import { expenditureKind } from './expenditure-words.ts';
import type { ExpenditureKind } from './expenditure-words.ts';
import type { Field } from './field-aliases.ts';
import { isColumnNumbers, repeatsHeadings } from './find-headings.ts';
import { textAt } from './grid.ts';
import type { Layout } from './layout.ts';
import { readAmountCell } from './read-amount.ts';
import { isNote, isSumWord } from './row-words.ts';
import type { Understanding } from './understand.ts';

/** What a row is at first sight. */
export type SortedRow =
  | { readonly row: number; readonly is: 'blank' | 'heading' }
  /** A line of text; 二、项目支出 says of the rows below what they are. */
  | { readonly row: number; readonly is: 'note'; readonly kind?: ExpenditureKind; readonly column: number }
  /** It calls itself a sum. */
  | { readonly row: number; readonly is: 'sum'; readonly label: string; readonly kind?: ExpenditureKind }
  | { readonly row: number; readonly is: 'data' };

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

export function sortRow(row: number, { grid, headings, firstRow }: Understanding, layout: Layout): SortedRow {
  const filled = grid.values[row]!.flatMap((_, column) => {
    const text = textAt(grid.values, row, column);
    return text === '' ? [] : [{ column, text }];
  });
  if (filled.length === 0) return { row, is: 'blank' };
  const repeats = (at: number) => headings !== undefined && repeatsHeadings(grid, at, headings);
  if (row < firstRow || repeats(row) || (repeats(row - 1) && isColumnNumbers(grid, row))) return { row, is: 'heading' };
  const hasAmount = [...layout.amounts, ...layout.totals].some(
    ({ index }) => readAmountCell(grid.values[row]![index] ?? null).is === 'number',
  );
  const { column, text } = filled[0]!;
  if (!hasAmount && isNote(text)) return { row, is: 'note', column };
  const label = sumLabel(row, grid.values, layout);
  if (label !== undefined) return { row, is: 'sum', label, ...kindOf(label) };
  if (!hasAmount && filled.length === 1) return { row, is: 'note', column, ...kindOf(text) };
  const said = filled.filter((cell) => layout.labels.some((one) => one.index === cell.column));
  const kind = said.length === 1 ? kindOf(said[0]!.text) : {};
  if (kind.kind) return { row, is: 'sum', label: said[0]!.text, ...kind };
  return { row, is: 'data' };
}

function sumLabel(row: number, values: Understanding['grid']['values'], layout: Layout): string | undefined {
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
