import { describe, expect, it } from 'vitest';
import { codesSheet } from '../../src/compose/codes-sheet.ts';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { ENTRIES } from '../../src/ledger/sheets.ts';
import { textWidth } from '../../src/workbook/text-size.ts';
import { exampleLedger } from './example.ts';

const codes = codesSheet(2026).cells;
/** Excel measures widths in digits of this size. */
const STANDARD_SIZE = 11;

const sheet = composeWorkbook(exampleLedger()).sheets.find(({ name }) => name === ENTRIES.sheet)!;

describe('names of codes in 底稿', () => {
  it.each([
    ['functionalName', 1, ['其他地方自行试点项目收益专项债券收入安排的支出']],
    ['departmentalName', 4, ['对民间非营利组织和群众性自治组织补贴']],
    ['governmentalName', 7, ['对民间非营利组织和群众性自治组织补贴']],
  ])('%s: one line that fits, but for one', (field, codesColumn, cut) => {
    const column = ENTRIES.columns.findIndex((one) => one.field === field);
    const { style } = sheet.cells[ENTRIES.headingRow + 1]![column]!;
    const room = (sheet.columnWidths[column]! * STANDARD_SIZE) / style!.font.size;
    const names = codes.flatMap((row) => {
      const content = row[codesColumn]?.content;
      return content && 'text' in content ? [content.text] : [];
    });
    expect(style!.wrap).toBeUndefined();
    expect(names.filter((name) => textWidth(name) > room - 1)).toEqual(cut);
  });
});
