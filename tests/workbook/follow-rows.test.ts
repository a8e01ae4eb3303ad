import { describe, expect, test } from 'vitest';
import { followRows, plannedTexts, signsOf } from '../../src/workbook/diff/follow-rows.ts';
import type { RowLabels } from '../../src/workbook/model/row-labels.ts';
import { number, sheetPlan, text } from '../excel/open.ts';

/* Columns: code, unit, name, amount. Rows 0 and 1 are headings; a unit has no code. */
const HEAD = [['2026年表'], ['科目', '单位', '名称', '金额']];
const TOTAL = ['', '', '合计', '9'];

type Rows = readonly (readonly string[])[];

function plan(body: Rows, labels: Partial<RowLabels> = {}) {
  const rows = [...HEAD, TOTAL, ...body];
  const groups = rows.flatMap((row, index) => (index > 1 && row[1] ? [index] : []));
  const cells = rows.map((row) =>
    row.map((cell) => (cell === '' ? undefined : /^\d$/.test(cell) ? number(Number(cell)) : text(cell))),
  );
  return sheetPlan('表', cells, { labels: { columns: [0, 1, 2], head: 2, groups, ...labels } });
}

/** Where each row of a sheet, which held one body, stands once another is planned; headings and total left aside. */
function follow(before: Rows, after: Rows, head: Rows = HEAD): (number | undefined)[] {
  const planned = plan(after);
  const labels = planned.labels!;
  const texts = plannedTexts(plan(before), labels).map((row, index) =>
    index < 2 ? labels.columns.map((column) => head[index]![column] ?? '') : row,
  );
  const places = followRows(texts, plannedTexts(planned, labels), signsOf(planned, labels));
  expect(places.slice(0, 3)).toEqual([0, 1, 2]);
  return places.slice(3).map((place) => place && place - 3);
}

const unit = (name: string) => ['', name, `${name}局`, '9'];
const item = (code: string, name: string) => [code, '', name, '1'];

describe('the rows of a table are known again', () => {
  test('by their texts, amounts left aside', () => {
    expect(
      follow(
        [unit('甲'), item('201', '行政'), item('203', '国防')],
        [unit('甲'), item('201', '行政'), item('202', '外交'), item('203', '国防')],
      ),
    ).toEqual([0, 1, 3]);
  });

  test('under their unit: the same code of another unit is another row', () => {
    expect(
      follow(
        [unit('甲'), item('201', '行政'), unit('乙'), item('208', '社保')],
        [unit('甲'), item('208', '社保'), unit('乙'), item('201', '行政')],
      ),
    ).toEqual([0, undefined, 2, undefined]);
    expect(
      follow(
        [unit('甲'), item('208', '社保'), unit('乙'), item('208', '社保'), unit('丙'), item('208', '社保')],
        [unit('甲'), item('208', '社保'), unit('丙'), item('208', '社保')],
      ),
    ).toEqual([0, 1, undefined, undefined, 2, 3]);
  });

  test('by their code where the name was corrected, and a unit with all its rows likewise', () => {
    expect(follow([unit('甲'), item('201', '行政运行')], [unit('甲'), item('201', '行政运转')])).toEqual([0, 1]);
    expect(
      follow([['', '甲', '甲局', '9'], item('201', '行政')], [['', '甲', '甲委', '9'], item('201', '行政')]),
    ).toEqual([0, 1]);
  });

  test('not by their name alone where the code is another', () => {
    expect(follow([unit('甲'), item('20199', '其他')], [unit('甲'), item('20299', '其他')])).toEqual([0, undefined]);
  });

  test('without texts by the row above', () => {
    const blank = ['', '', '', '5'];
    expect(
      follow(
        [unit('甲'), item('201', '行政'), blank, blank, item('203', '国防'), blank],
        [unit('甲'), item('201', '行政'), blank, item('202', '外交'), item('203', '国防'), blank],
      ),
    ).toEqual([0, 1, 2, undefined, 4, 5]);
  });

  test('headings by where they stand, whatever they say', () => {
    const rows = [unit('甲'), item('201', '行政')];
    expect(follow(rows, rows, [['2025年表'], ['编码', '单位', '名目']])).toEqual([0, 1]);
  });
});
