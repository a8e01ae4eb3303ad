import { expect, it } from 'vitest';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { placeTable } from '../../src/layout/place-table.ts';
import { styleOf } from '../../src/layout/styles.ts';
import { t01 } from '../../src/tables/t01-overall.ts';
import { t03 } from '../../src/tables/t03-expenditure.ts';
import { t04 } from '../../src/tables/t04-fiscal.ts';
import { exampleLedger } from './example.ts';

const disclosure = ledgerDisclosure(exampleLedger());

it.each([
  [t01, '收入总计', 1, true],
  [t01, '本年支出合计', 1, true],
  [t01, '上年结转结余', 1, undefined],
  [t01, '一、一般公共预算', 1, undefined],
  [t01, '其中：财政拨款', 3, undefined],
  [t04, '（一）一般公共预算拨款', 2, undefined],
  [t04, '其中：财政拨款', 4, undefined],
  [t04, '支出合计', 1, true],
])('$sheet, %s: indented %i, bold %s', (table, label, indent, bold) => {
  const { texts, figures } = placeTable(table, disclosure, 'ledger');
  const { style, look, area } = texts.find(({ text }) => text === label)!;
  expect(styleOf(style, look)).toMatchObject({ horizontal: 'left', indent });
  expect(styleOf(style, look).font.bold).toBe(bold);
  const beside = figures.find((one) => one.area.row === area.row && one.area.column === area.column + 1)!;
  expect(styleOf('amount', beside.look).font.bold).toBe(bold);
});

it.each([2024, 2025, 2026])('every row of tables 1 and 4 is as low as the others in %i', (year) => {
  for (const table of [t01, t04]) {
    const placed = placeTable(table, { ...disclosure, year }, 'ledger');
    const heights = placed.heights().slice(placed.body.first, placed.body.last + 1);
    expect(new Set(heights).size).toBe(1);
  }
});

it('a name that fits into its column takes one line', () => {
  const { rows, heights } = placeTable(t03, disclosure, 'ledger');
  // 其他政府办公厅（室）及相关机构事务支出: 253 of the 304 pixels of its column
  expect(heights()[rows.get('item:019001:2010399')!]).toBe(20);
  expect(heights()[rows.get('item:019001:2010301')!]).toBe(20);
});
