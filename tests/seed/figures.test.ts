import { describe, expect, test } from 'vitest';
import { cents, sum } from './cents.ts';
import { seedRow, seedTable } from './load.ts';

describe('table 1', () => {
  test.each([
    [0, 1, '一、一般公共预算', '九、其他收入', '本年收入合计', '上年结转结余', '收入总计'],
    [2, 3, '一、一般公共服务', '三十四、抗疫特别国债安排的支出', '本年支出合计', '年终结转结余', '支出总计'],
  ])('column %i adds up', (name, amount, first, last, year, carried, all) => {
    const { body } = seedTable(1);
    const at = (text: string) => body.findIndex((row) => row[name] === text);
    const own = body.slice(at(first), at(last) + 1).filter((row) => !row[name]!.startsWith('其中'));
    expect(sum(own.map((row) => row[amount]))).toBe(47724);
    expect(seedRow(1, name, year)[amount]).toBe('477.24');
    expect(seedRow(1, name, carried)[amount]).toBe('');
    expect(seedRow(1, name, all)[amount]).toBe('477.24');
  });

  test('of 477.24, 429.24 is 财政拨款', () => expect(seedRow(1, 0, '其中：财政拨款')[1]).toBe('429.24'));

  test('spends on 30 classes, numbered as the codes after 200', () => {
    const classes = seedTable(1).body.slice(0, 30);
    expect(classes.filter((row) => /^[一二三四五六七八九十]+、/.test(row[2]!))).toHaveLength(30);
    const skipped = classes.filter((row) => /^(十八|二十五|二十六|二十八)、/.test(row[2]!));
    expect(skipped).toEqual([]);
    expect(classes.map((row) => row[3]).filter(Boolean)).toEqual(['432.93', '21.91', '8.00', '14.40']);
  });
});

describe.each([3, 5])('table %i', (number) => {
  const { body } = seedTable(number);
  const items = body.slice(2);

  test('the items are those of the department, in the order of their codes', () => {
    expect(items.map((row) => [row.slice(0, 3).join(''), row[5]])).toEqual([
      ['2010301', '376.73'],
      ['2010399', '56.20'],
      ['2080501', '1.85'],
      ['2080505', '19.54'],
      ['2089999', '0.52'],
      ['2101101', '8.00'],
      ['2210201', '14.40'],
    ]);
  });

  test('total, unit and items agree in every column', () => {
    const total = ['477.24', '421.04', '171.02', '1.85', '248.17', '', '56.20', '56.20', ''];
    expect(body[0]!.slice(5)).toEqual(total);
    expect(body[1]!.slice(3)).toEqual(['019', '封丘县政务服务和大数据管理局', ...total]);
    for (let i = 5; i < 14; i++) expect(sum(items.map((row) => row[i]))).toBe(cents(body[0]![i]));
  });

  test('every row adds up', () => {
    for (const row of body) {
      expect(cents(row[5])).toBe(sum([row[6], row[11]]));
      expect(cents(row[6])).toBe(sum(row.slice(7, 11)));
      expect(cents(row[11])).toBe(sum(row.slice(12)));
    }
  });
});

describe('table 4', () => {
  const { body } = seedTable(4);

  test('income', () => {
    const left = body.slice(0, 9).map((row) => row[1]);
    expect(left).toEqual(['477.24', '477.24', '429.24', '', '', '', '', '', '']);
    expect(seedRow(4, 0, '收入合计：')[1]).toBe('477.24');
  });

  test('expenditure: 30 classes and the carry-over make the totals in every column', () => {
    const classes = body.slice(1, 31);
    expect(classes.every((row) => /^（[一二三四五六七八九十]+）/.test(row[2]!))).toBe(true);
    const year = seedRow(4, 2, '一、本年支出');
    const carried = seedRow(4, 2, '二、年终结转结余');
    const all = seedRow(4, 2, '支出合计');
    expect(year.slice(3)).toEqual(['477.24', '477.24', '429.24', '', '']);
    for (let i = 3; i < 8; i++) {
      expect(sum(classes.map((row) => row[i]))).toBe(cents(year[i]));
      expect(sum([year[i], carried[i]])).toBe(cents(all[i]));
    }
    expect(classes.map((row) => row[5]).filter(Boolean)).toEqual(['384.93', '21.91', '8.00', '14.40']);
  });

  test('every row adds up', () => {
    for (const row of body) expect(cents(row[3])).toBe(sum([row[4], row[6], row[7]]));
  });
});

describe('table 6', () => {
  const { body } = seedTable(6);
  const rows = body.slice(1);
  const group = (start: string, index: number) =>
    sum(rows.filter((row) => row[0]!.startsWith(start)).map((row) => row[index]));

  test('21 rows make the total', () => {
    expect(rows).toHaveLength(21);
    expect(body[0]).toEqual(['合计', '', '', '', '421.04', '172.87', '248.17']);
    for (let i = 4; i < 7; i++) expect(sum(rows.map((row) => row[i]))).toBe(cents(body[0]![i]));
    for (const row of rows) expect(cents(row[4])).toBe(sum(row.slice(5)));
    expect(new Set(rows.map((row) => row[0])).size).toBe(21);
    expect(rows.every((row) => /^30[123]\d\d$/.test(row[0]!) && /^50\d\d\d$/.test(row[2]!))).toBe(true);
  });

  test('301 and 303 are personnel, 302 operating', () => {
    expect([group('301', 5), group('303', 5), group('302', 5)]).toEqual([17102, 185, 0]);
    expect([group('301', 6), group('303', 6), group('302', 6)]).toEqual([0, 0, 24817]);
  });

  test('what 2010301 pays in wages: 128.56 = 85.80 + 24.16 + 7.22 + 11.38', () => {
    const wages = ['30101', '30102', '30103', '30107'].map((code) => seedRow(6, 0, code)[4]);
    expect(wages).toEqual(['85.80', '24.16', '7.22', '11.38']);
    expect(sum(wages)).toBe(12856);
  });
});

test('table 8: one row, 1.00 for reception', () => {
  expect(seedTable(8).body).toEqual([['1.00', '', '', '', '', '1.00']]);
  expect(seedRow(6, 0, '30217')[4]).toBe('1.00');
});

test('table 9 is empty and says so', () => {
  const { header, body, notes } = seedTable(9);
  expect(header).toEqual(seedTable(3).header);
  expect(body[0]!.filter(Boolean)).toEqual(['合计']);
  expect(notes).toEqual(['2024年度本部门无政府性基金安排的支出，故本表为空表']);
});

describe('the tables agree', () => {
  const bySection = (number: number, code: string, index: number) =>
    sum(
      seedTable(number)
        .body.filter((row) => row[0] === code)
        .map((row) => row[index]),
    );

  test.each([
    ['201', '一、一般公共服务', '（一）一般公共服务支出'],
    ['208', '八、社会保障和就业', '（八）社会保障和就业支出'],
    ['210', '十、卫生健康', '（十）卫生健康支出'],
    ['221', '二十一、住房保障支出', '（二十一）住房保障支出'],
  ])('class %s in tables 1, 3, 4 and 5', (code, in1, in4) => {
    const amount = cents(seedRow(1, 2, in1)[3]);
    const others = [bySection(3, code, 5), cents(seedRow(4, 2, in4)[4]), bySection(5, code, 5)];
    expect(others).toEqual([amount, amount, amount]);
  });

  test('48.00 of 2024年工作经费 is not 财政拨款', () => {
    const row = seedRow(4, 2, '（一）一般公共服务支出');
    expect(cents(row[4]) - cents(row[5])).toBe(cents(seedRow(10, 1, '2024年工作经费')[3]));
  });

  test('table 6 holds the basic expenditure of table 5', () => {
    const total = seedRow(5, 4, '合计');
    const [, , , , basic, personnel, operating] = seedTable(6).body[0]!;
    expect(basic).toBe(total[6]);
    expect(cents(personnel)).toBe(sum([total[7], total[8]]));
    expect(cents(operating)).toBe(sum([total[9], total[10]]));
  });

  test('projects in tables 3, 10, 11 and 12', () => {
    const amounts = [
      seedRow(3, 4, '合计')[11],
      seedTable(10).body[0]![3],
      seedRow(11, 2, '（2）项目支出')[3],
      seedRow(12, 0, '019')[2],
    ];
    expect(amounts).toEqual(Array(4).fill('56.20'));
  });
});
