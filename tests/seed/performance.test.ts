import { describe, expect, test } from 'vitest';
import { cents, sum } from './cents.ts';
import { seedRow, seedTable } from './load.ts';

describe('tables 10 and 12', () => {
  const projects = seedTable(10).body.slice(2);
  const coded = seedTable(12).body.filter((row) => /^\d{21}$/.test(row[0]!));

  test('three projects make 56.20', () => {
    expect(projects.map((row) => row[3])).toEqual(['48.00', '1.62', '6.58']);
    expect(projects.map((row) => row[0])).toEqual(Array(3).fill('其他运转类'));
    expect(seedTable(10).body[1]!.slice(0, 4)).toEqual(['', '019', '封丘县政务服务和大数据管理局', '56.20']);
    for (const row of seedTable(10).body) expect(cents(row[3])).toBe(sum(row.slice(4)));
    for (let i = 3; i < 12; i++) {
      const total = cents(seedTable(10).body[0]![i]);
      expect([cents(seedTable(10).body[1]![i]), sum(projects.map((row) => row[i]))]).toEqual([total, total]);
    }
  });

  test('both have the same projects with the same amounts', () => {
    const named = (rows: readonly (readonly string[])[], name: number, amount: number) =>
      rows.map((row) => `${row[name]} ${row[amount]}`).sort();
    expect(named(coded, 1, 2)).toEqual(named(projects, 1, 3));
  });

  test('the codes begin with the district and the year, in ascending order', () => {
    const codes = coded.map((row) => row[0]!);
    expect(codes).toHaveLength(3);
    expect(codes.every((code) => code.startsWith('41072724'))).toBe(true);
    expect(codes).toEqual([...codes].sort());
  });

  test('department, unit and projects agree in every amount column', () => {
    const { body } = seedTable(12);
    expect(body.slice(0, 2).map((row) => row[0])).toEqual(['019', '019001']);
    for (const row of body) expect(cents(row[2])).toBe(sum(row.slice(3, 6)));
    for (let i = 2; i < 6; i++) {
      expect([cents(body[0]![i]), cents(body[1]![i])]).toEqual(Array(2).fill(sum(coded.map((row) => row[i]))));
    }
  });

  test('indicators stand in pairs under the right column', () => {
    const { body } = seedTable(12);
    for (const row of body) for (let i = 6; i < 14; i += 2) expect(row[i] === '').toBe(row[i + 1] === '');
    const count = (index: number) => body.filter((row) => row[index] !== '').length;
    expect([count(6), count(8), count(10), count(12)]).toEqual([3, 15, 0, 3]);
    expect(coded.map((row) => [row[6]!.includes('成本'), row[7]])).toEqual([
      [true, '≤48万元'],
      [true, '≤6.58万元'],
      [true, '≤1.62万元'],
    ]);
    expect(coded.map((row) => [row[12]!.endsWith('满意度'), row[13]])).toEqual(Array(3).fill([true, '≥95%']));
  });
});

describe('table 11', () => {
  const { body } = seedTable(11);
  const heading = body.findIndex((row) => row[0] === '一级指标');
  const indicators = body.slice(heading + 1);

  test('the budget is 477.24, by source and by structure', () => {
    expect(body.slice(3, heading).map((row) => row[3])).toEqual(['477.24', '477.24', '', '', '421.04', '56.20']);
    expect(body[3]!.slice(0, 2)).toEqual(['预算情况', '部门预算总额（万元）']);
    expect(body.slice(4, heading).map((row) => row[2])).toEqual([
      ...['（1）政府预算资金', '（2）财政专户管理资金', '（3）单位资金'],
      ...['（1）基本支出', '（2）项目支出'],
    ]);
  });

  test('six goals and six lines of tasks', () => {
    for (const text of [body[0]![1]!, body[2]![2]!]) {
      expect(text.split('\n').map((line) => line.slice(0, 3))).toEqual(['1: ', '2: ', '3: ', '4: ', '5: ', '6: ']);
    }
  });

  test('37 indicators under 3 and 7 headings', () => {
    expect(indicators).toHaveLength(37);
    expect(indicators.map((row) => row[0]).filter(Boolean)).toEqual(['投入管理指标', '产出指标', '效益指标']);
    expect(indicators.map((row) => row[1]).filter(Boolean)).toEqual([
      ...['工作目标管理', '预算和财务管理', '绩效管理', '重点工作任务完成', '履职目标实现', '履职效益', '满意度'],
    ]);
    expect(indicators.every((row) => row[2] !== '' && row[4] === '')).toBe(true);
    const valueless = indicators.filter((row) => row[3] === '').map((row) => row[2]);
    expect(valueless).toEqual(['提高网上政务服务能力']);
  });

  test.each([
    ['专项资金细化率', '≥95%'],
    ['预算执行率', '≥95%'],
    ['预算调整率', '≤10%'],
    ['结转结余率', '≤5%'],
    ['“三公经费”控制率', '≤100%'],
    ['政府采购执行率', '≥90%'],
    ['预决算信息公开性', '公开'],
    ['绩效自评完成率', '100%'],
    ['社会公众满意度', '≥95%'],
  ])('%s %s', (name, value) => expect(seedRow(11, 2, name)[3]).toBe(value));
});
