import { describe, expect, it } from 'vitest';
import { codesSheet } from '../../src/compose/input/codes-sheet.ts';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { ENTRIES } from '../../src/ledger/model/sheets.ts';
import { textWidth } from '../../src/workbook/model/text-size.ts';
import { exampleLedger } from './example.ts';

const codes = codesSheet(2026).cells;
/** Excel measures widths in digits of this size. */
const STANDARD_SIZE = 11;

const sheet = composeWorkbook(exampleLedger()).sheets.find(({ name }) => name === ENTRIES.sheet)!;

describe('names of codes in 底稿', () => {
  it.each([
    ['functionalName', 0, ['其他地方自行试点项目收益专项债券收入安排的支出']],
    ['departmentalName', 1, ['对民间非营利组织和群众性自治组织补贴']],
    ['governmentalName', 2, []],
  ])('%s: one line that fits, but for one', (field, list, cut) => {
    const column = ENTRIES.columns.findIndex((one) => one.field === field);
    const { style } = sheet.cells[ENTRIES.headingRow + 1]![column]!;
    const room = (sheet.columnWidths[column]! * STANDARD_SIZE) / style!.font.size;
    const names = codes.flatMap((row) => {
      const content = row[3 * list + 1]?.content;
      const choice = row[9 + list]?.content;
      // long names of funds that no county has been seen to use may be cut
      const isSeen = choice && 'text' in choice && !choice.text.endsWith('（待核）');
      return content && 'text' in content && isSeen ? [content.text] : [];
    });
    expect(style!.wrap).toBeUndefined();
    expect(names.filter((name) => textWidth(name) > room - 1)).toEqual(cut);
  });
});
