import { describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { twoUnits } from './two-units.ts';

/** A row of a sheet, by one of its texts: texts and results of formulas. */
function row(scope: string, sheet: string, text: string): (string | number)[] {
  const { cells } = composeWorkbook(twoUnits(scope)).sheets.find(({ name }) => name === sheet)!;
  const printed = cells.map((line) =>
    line.map((cell) => {
      if (!cell?.content) return '';
      if ('text' in cell.content) return cell.content.text;
      return 'number' in cell.content ? cell.content.number : cell.content.result;
    }),
  );
  return printed.findLast((line) => line.includes(text))!;
}

const figures = (cells: readonly (string | number)[]) => cells.filter((cell) => typeof cell === 'number' && cell !== 0);

describe('单位口径: one unit publishes its own eleven tables', () => {
  it('prints the unit with six digits and nothing of the others', () => {
    const { sheets } = composeWorkbook(twoUnits('019002'));
    const texts = sheets
      .filter(({ name }) => name.startsWith('表'))
      .flatMap(({ cells }) =>
        cells.flat().flatMap((cell) => (cell?.content && 'text' in cell.content ? [cell.content.text] : [])),
      );
    expect(texts).toContain('单位名称：某县数据中心');
    expect(texts).toContain('019002');
    expect(texts.filter((text) => text.includes('本级') || text === '019')).toEqual([]);
  });

  it('keeps the amounts as the department rounds them: 49.99 元 print as blank, the next 50.01 as 0.01 万元', () => {
    expect(figures(row('部门', '表6 基本支出', '合计'))).toEqual([0.01, 0.01]);
    expect(figures(row('019002', '表6 基本支出', '合计'))).toEqual([0.01, 0.01]);
    expect(figures(row('019001', '表6 基本支出', '合计'))).toEqual([]);
  });

  it('names the unit in titles and statements, and leaves out the goals of the whole department', () => {
    const titles = (scope: string) =>
      composeWorkbook(twoUnits(scope))
        .sheets.filter(({ name }) => name.startsWith('表'))
        .map(({ cells }) => {
          const content = cells[0]![0]!.content!;
          return 'text' in content ? content.text : '';
        });
    expect(titles('部门')).toHaveLength(12);
    expect(titles('019002')).toEqual([
      '2026年单位收支总体情况表',
      '2026年单位收入总体情况表',
      '2026年单位支出总体情况表',
      '2026年财政拨款收支总体情况表',
      '2026年一般公共预算支出情况表',
      '2026年一般公共预算基本支出表',
      '2026年支出经济分类汇总表',
      '2026年一般公共预算“三公”经费支出情况表',
      '2026年政府性基金预算支出情况表',
      '2026年项目支出表',
      '2026年单位预算项目绩效目标汇总表',
    ]);
    expect(row('019002', '表9 政府性基金', '2026年度本单位无政府性基金安排的支出，故本表为空表')).toBeDefined();
  });

  it('has its own totals', () => {
    expect(figures(row('部门', '表1 收支总体', '收入总计'))).toEqual([14.36, 14.36]);
    expect(figures(row('019002', '表1 收支总体', '收入总计'))).toEqual([14.36, 14.36]);
    expect(figures(row('019001', '表1 收支总体', '收入总计'))).toEqual([]);
  });
});
