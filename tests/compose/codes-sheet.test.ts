import { expect, it } from 'vitest';
import { codesSheet, codesStand } from '../../src/compose/input/codes-sheet.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';

/** A workbook with 科目 of 2025 as it is read, after some change. */
function workbook(change: (values: CellValue[][]) => void = () => {}): WorkbookSnapshot {
  const { name, cells } = codesSheet(2025);
  const width = Math.max(...cells.map((row) => row.length));
  const values = cells.map((row) =>
    Array.from({ length: width }, (_, column): CellValue => {
      const content = row[column]?.content;
      return content && 'text' in content ? content.text : null;
    }),
  );
  change(values);
  return { sheets: [{ name, values, formulas: values.map((row) => row.map(() => null)) }] };
}

it('科目 need not be written again where it stands for the same year', () => {
  expect(codesStand(workbook(), 2025)).toBe(true);
});

it.each<[string, WorkbookSnapshot, number]>([
  ['another year', workbook(), 2024],
  ['no such sheet', { sheets: [] }, 2025],
  ['an empty one', workbook((values) => values.splice(0)), 2025],
  ['a code typed over', workbook((values) => (values[10]![0] = '2010399')), 2025],
  ['a name taken away', workbook((values) => (values[10]![1] = null)), 2025],
  ['a row too few', workbook((values) => values.pop()), 2025],
  ['a row too many', workbook((values) => values.push(['备注'])), 2025],
])('it is written again: %s', (_, standing, year) => {
  expect(codesStand(standing, year)).toBe(false);
});
