import { describe, expect, it } from 'vitest';
import { composeTables } from '../../src/compose/tables/compose-tables.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import type { RecognisedTable } from '../../src/recognise/scan/recognised-workbook.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import type { TableId } from '../../src/tables/model/table.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { cellName } from '../../src/workbook/model/address.ts';
import { exampleLedger } from '../compose/example.ts';
import { withSheet } from './grid.ts';
import { snapshotOf, withoutZeros } from './snapshots.ts';

const EXPENDITURE = '表3 支出总体';
const BASIC = '表6 基本支出';

/** The seed as it was published: values only, zero left blank. */
const seed = withoutZeros(snapshotOf(composeTables(ledgerDisclosure(exampleLedger()), undefined).sheets, 'values'));

const find = (book: WorkbookSnapshot, id: TableId): RecognisedTable => recognise(book).tables.get(id)!;

const irregularities = (book: WorkbookSnapshot, id: TableId) =>
  find(book, id).irregularities.map(
    ({ kind, place, found }) => `${kind} ${place.sheet} ${cellName(place.row, place.column)} ${found}`,
  );

/** A1 address of a figure; undefined where it was left out. */
function addressOf(table: RecognisedTable, row: string, column: string): string | undefined {
  const figure = table.placed.figures.find((one) => one.row === row && one.column === column);
  return figure && cellName(figure.area.row, figure.area.column);
}

const insertRow = (values: CellValue[][], at: number, row: CellValue[]) => [
  ...values.slice(0, at),
  Array.from({ length: values[0]!.length }, (_, column) => row[column] ?? null),
  ...values.slice(at),
];

describe('what stands in a table and is not declared', () => {
  it('the seed has nothing of the kind', () => {
    const { tables, unrecognised, missing } = recognise(seed);
    expect([...tables.values()].flatMap((table) => table.irregularities)).toEqual([]);
    expect({ unrecognised, missing }).toEqual({ unrecognised: [], missing: [] });
  });

  it('a column that is missing: its figures are left out, the others found', () => {
    const book = withSheet(seed, EXPENDITURE, (values) => values.map((row) => row.slice(0, -1)));
    expect(irregularities(book, 'T03')).toEqual(['missing column 表3 支出总体 A5 项目支出/特定目标类']);
    const table = find(book, 'T03');
    expect(addressOf(table, 'total', 'specificTarget')).toBeUndefined();
    expect(addressOf(table, 'total', 'otherOperating')).toBe('M6');
  });

  it('a column of numbers that nobody knows; one of texts is no matter', () => {
    const book = withSheet(seed, BASIC, (values) =>
      values.map((row, index) => [...row, index === 3 ? '上年数' : index > 3 ? 1 : null, index === 3 ? '备注' : null]),
    );
    expect(irregularities(book, 'T06')).toEqual(['unknown column 表6 基本支出 H4 上年数']);
  });

  it('rows of 类 and 款 above their items, whose money stands in the items', () => {
    const book = withSheet(seed, EXPENDITURE, (values) =>
      insertRow(insertRow(values, 7, ['201', '03', null, null, '政府办公厅', 432.93]), 7, [
        '201',
        null,
        null,
        null,
        '一般公共服务支出',
        432.93,
      ]),
    );
    expect(irregularities(book, 'T03').sort()).toEqual([
      'subtotal row 表3 支出总体 A8 201',
      'subtotal row 表3 支出总体 A9 201',
    ]);
    const table = find(book, 'T03');
    expect(addressOf(table, 'item:019001:2010301', 'total')).toBe('F10');
    const unit = table.placed.figures.find(({ row, column }) => row === 'unit:019001' && column === 'wages')!;
    expect(unit.from).toEqual({
      kind: 'rows',
      sum: { rule: 'T3-4', addends: [...table.placed.rows.keys()].filter((key) => key.startsWith('item:')) },
    });
  });

  it('an item a second time: the first counts', () => {
    const book = withSheet(seed, EXPENDITURE, (values) => insertRow(values, 9, [...values[7]!]));
    expect(irregularities(book, 'T03')).toEqual(['repeated row 表3 支出总体 A10 201']);
    expect(addressOf(find(book, 'T03'), 'item:019001:2010301', 'total')).toBe('F8');
  });

  it('a row with money and without a code', () => {
    const book = withSheet(seed, EXPENDITURE, (values) =>
      insertRow(values, 9, [null, null, null, null, '别的支出', 1.5]),
    );
    expect(irregularities(book, 'T03')).toEqual(['unknown row 表3 支出总体 E10 别的支出']);
  });

  it('a code that is none: its row is kept under what is printed', () => {
    const book = withSheet(seed, BASIC, (values) => {
      values[5]![0] = '3010l';
      return values;
    });
    expect(irregularities(book, 'T06')).toEqual(['unreadable code 表6 基本支出 A6 3010l']);
    expect([...find(book, 'T06').placed.rows.keys()]).toContain(`pair:3010l:${String(seed.sheets[5]!.values[5]![2])}`);
  });

  it('a row that the form always has', () => {
    const book = withSheet(seed, '表1 收支总体', (values) =>
      values.map((row) => (row[2] === '二、外交' ? [...row.slice(0, 2), null, null] : row)),
    );
    expect(irregularities(book, 'T01')).toEqual(['missing row 表1 收支总体 A5 二、外交']);
    expect(addressOf(find(book, 'T01'), 'class:203', 'expenditure')).toBe('D7');
  });

  it('一、财政拨款 of other places, which is not 其中：财政拨款 of ours', () => {
    const book = withSheet(seed, '表1 收支总体', (values) =>
      values.map((row) => (row[0] === '其中：财政拨款' ? ['一、财政拨款', ...row.slice(1)] : row)),
    );
    expect(find(book, 'T01').placed.rows.has('income:fiscalAppropriation')).toBe(false);
    expect(irregularities(book, 'T01')).toContain('unknown row 表1 收支总体 A6 一、财政拨款');
  });

  it('a table a second time', () => {
    const copy = { ...seed.sheets[4]!, name: '表5 (2)' };
    expect(irregularities({ sheets: [...seed.sheets, copy] }, 'T05')).toEqual([
      'second table 表5 (2) A1 2024年一般公共预算支出情况表',
    ]);
  });
});

describe('tables of two departments in one workbook', () => {
  const renamed = (name: string) =>
    seed.sheets.map((sheet) => ({
      ...sheet,
      name: `${name}${sheet.name}`,
      values: sheet.values.map((row) =>
        row.map((value) =>
          typeof value === 'string' ? value.replaceAll('封丘县政务服务和大数据管理局', name) : value,
        ),
      ),
    }));

  it('are not mixed: those of the department with most tables count, the others are named', () => {
    const found = recognise({ sheets: [...renamed('封丘县乙局').slice(0, 9), ...seed.sheets] });
    expect([...found.tables.values()].map(({ sheet }) => sheet)).toEqual(seed.sheets.map(({ name }) => name));
    expect(found.otherDepartments).toEqual(['封丘县乙局']);
    expect([...found.tables.values()].flatMap((table) => table.irregularities)).toEqual([]);
  });

  it('of the same size: the first counts', () => {
    const found = recognise({ sheets: [...seed.sheets, ...renamed('封丘县乙局')] });
    expect([...found.tables.values()].map(({ sheet }) => sheet)).toEqual(seed.sheets.map(({ name }) => name));
    expect(found.otherDepartments).toEqual(['封丘县乙局']);
  });
});

describe('what is missing or wrong at the head of a table', () => {
  it('a sheet that is not there', () => {
    const book = { sheets: seed.sheets.filter(({ name }) => name !== '表8 三公经费') };
    expect(recognise(book).missing).toEqual(['T08']);
  });

  it('a title with other headings: not recognised, with the headings that it lacks', () => {
    const book = withSheet(seed, BASIC, (values) => {
      values[3]![0] = '编号';
      values[3]![2] = '内容';
      return values;
    });
    const { tables, unrecognised, missing } = recognise(book);
    expect(tables.has('T06')).toBe(false);
    expect(missing).toEqual([]);
    expect(unrecognised).toEqual([
      {
        table: 'T06',
        title: { sheet: BASIC, row: 0, column: 0 },
        found: '2024年一般公共预算基本支出表',
        lacks: ['部门预算支出经济分类科目/科目编码', '政府预算支出经济分类科目编码/科目编码'],
      },
    ]);
  });

  it('no title at all: headings that are unmistakable, or the name of the sheet', () => {
    const book = {
      sheets: seed.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.slice(1),
        formulas: sheet.formulas.slice(1),
      })),
    };
    const { tables } = recognise(book);
    // Table 11 keeps the second line of its title.
    expect([...tables.keys()]).toHaveLength(12);
    expect([...tables.values()].filter(({ title }) => title)).toEqual([]);
    expect(tables.get('T11')!.year).toBe(2024);
  });

  it('the title of another table copied above it: the name of the sheet says which it is', () => {
    const book = withSheet(seed, '表5 一般公共预算支出', (values) => {
      values[0]![0] = '2024年部门支出总体情况表';
      return values;
    });
    const { tables } = recognise(book);
    expect(tables.get('T05')!.sheet).toBe('表5 一般公共预算支出');
    expect(tables.get('T03')!.sheet).toBe(EXPENDITURE);
    expect(irregularities(book, 'T03')).toEqual([]);
  });

  it('another year, department and unit of money in one table', () => {
    const book = withSheet(seed, BASIC, (values) => {
      values[0]![0] = '2023年一般公共预算基本支出表';
      values[1] = values[1]!.map((value) =>
        value === '单位：万元' ? '单位：元' : value === null ? null : '部门名称：某某局',
      );
      return values;
    });
    const { year, department, moneyUnit, placed } = find(book, 'T06');
    expect({ year, department, moneyUnit }).toEqual({ year: 2023, department: '某某局', moneyUnit: '元' });
    // What should stand there is what all the other tables say.
    const texts = placed.texts.map(({ text }) => text);
    expect(texts).toContain('2024年一般公共预算基本支出表');
    expect(texts).toContain('部门名称：封丘县政务服务和大数据管理局');
  });

  it('a list of contents has titles, and no tables', () => {
    const contents = seed.sheets.map(({ values }, index) => [index + 1, values[0]![0]!, '']);
    const values: CellValue[][] = [['目 录', null, null], ...contents];
    const book = { sheets: [{ name: '目录', values, formulas: values.map((row) => row.map(() => null)) }] };
    expect(recognise(book)).toEqual({
      tables: new Map(),
      unrecognised: [],
      missing: [...recognise({ sheets: [] }).missing],
      otherDepartments: [],
      publisher: '部门',
    });
  });

  it('headings repeated on every printed page', () => {
    const book = withSheet(seed, BASIC, (values) => [
      ...values.slice(0, 12),
      ...values.slice(0, 4),
      ...values.slice(12),
    ]);
    expect(irregularities(book, 'T06')).toEqual([]);
    const rows = find(seed, 'T06').placed.rows;
    const moved = [...rows].map(([key, row]) => [key, row < 12 ? row : row + 4] as const);
    expect(find(book, 'T06').placed.rows).toEqual(new Map(moved));
  });
});

describe('names and codes over the tables', () => {
  it('a unit whose code one table mistypes is known by its name', () => {
    const book = withSheet(seed, EXPENDITURE, (values) => {
      values[6]![3] = '091';
      return values;
    });
    expect(find(book, 'T03').placed.rows).toEqual(find(seed, 'T03').placed.rows);
  });

  it('a project whose name table 12 mistypes is known by its money', () => {
    const book = withSheet(seed, '表12 项目绩效', (values) => {
      values[7]![1] = '2024年工作经費';
      return values;
    });
    expect(find(book, 'T12').placed.rows).toEqual(find(seed, 'T12').placed.rows);
    expect(find(book, 'T12').placed.texts.map(({ text }) => text)).toContain('2024年工作经费');
  });

  it('the statement of an empty table has its place where it is missing too', () => {
    const statement = '2024年度本部门无政府性基金安排的支出，故本表为空表';
    const placeOf = (book: WorkbookSnapshot) =>
      find(book, 'T09').placed.texts.find(({ text }) => text === statement)!.area.row;
    expect(placeOf(seed)).toBe(6);
    const book = withSheet(seed, '表9 政府性基金', (values) => values.slice(0, 6));
    expect(placeOf(book)).toBe(6);
    const other = withSheet(seed, '表9 政府性基金', (values) => {
      values[6]![0] = '注：本单位2024年没有使用政府性基金预算安排的支出。';
      return insertRow(values, 6, []);
    });
    expect(placeOf(other)).toBe(7);
  });
});
