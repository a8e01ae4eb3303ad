import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { prepareLedger } from '../../src/app/ledger/prepare.ts';
import type { ListReading } from '../../src/app/import/read-list.ts';
import type { ImportSource, OpenList } from '../../src/ui/import/import-state.ts';
import { importWork } from '../../src/ui/import/import-work.ts';
import { zhCN } from '../../src/locales/texts.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { exportedBytes, LONG_ANSWERS } from '../app/exported.ts';
import { exampleWorkbook, typeInto } from './workbooks.ts';

const quiet = { progress: () => {}, signal: new AbortController().signal };

async function newLedger(): Promise<WorkbookPort> {
  const { port } = openFile();
  await prepareLedger(port, { year: 2024, department: { code: '019', name: '封丘县政务服务和大数据管理局' } });
  return port;
}

const csv = (which: 'long' | 'wide') => new File([exportedBytes(which)], '支出明细.csv');

async function opened(port: WorkbookPort, file: File | string): Promise<ImportSource> {
  const result = await (typeof file === 'string' ? importWork.openText(port, file) : importWork.openFile(port, file));
  if (result.kind !== 'opened') throw new Error(result.kind);
  return result.source;
}

const listOf = (source: ImportSource, reading: ListReading): OpenList => ({
  source,
  sheet: 0,
  reading,
  given: {},
  existing: undefined,
  missing: false,
});

describe('a list that is opened', () => {
  it('asks in words, and shows the cells that a question is about', async () => {
    const source = await opened(await newLedger(), csv('long'));
    const { questions, answers, hasHeadings } = importWork.read(source, 0, {}, zhCN);
    expect(hasHeadings).toBe(true);
    expect(answers).toEqual({});
    expect(questions.slice(0, 2)).toEqual([
      {
        key: 'amountUnit:',
        code: 'amountUnit',
        label: '金额的单位是元还是万元？',
        about: '“预算数”一列：858,000.00、241,600.00、113,800.00',
        choices: [
          { value: '元', label: '元' },
          { value: '万元', label: '万元' },
        ],
        answer: undefined,
        remembered: false,
      },
      {
        key: 'projectKind:2024年工作经费',
        code: 'projectKind',
        label: '项目“2024年工作经费”是哪一类？',
        about:
          '第 31 行：22 | 019001 封丘县… | 2010399 其他… | 项目支出 | 2024年工作经费 | 4107272400… | 纳入预算管理的非税收… | 480,000.00',
        choices: [
          { value: '其他运转类', label: '其他运转类' },
          { value: '特定目标类', label: '特定目标类' },
        ],
        answer: undefined,
        remembered: false,
      },
    ]);
  });

  it('shows every row, every source and every new project before anything is written', async () => {
    const port = await newLedger();
    const before = await port.read();
    const source = await opened(port, csv('long'));
    const { summary, answers } = importWork.read(source, 0, LONG_ANSWERS, zhCN);
    expect(answers).toEqual(LONG_ANSWERS);
    expect(summary).toMatchObject({
      entries: 24,
      existing: 0,
      repeated: 0,
      total: '477.24',
      amountUnit: '万元',
      conversion: '这张表的金额是元，写入时换算成底稿的万元。',
      rows: 37,
      counts: [
        { label: '已读入', figure: '24' },
        { label: '合计行，不读入，只用来核对', figure: '8' },
        { label: '标题、表头', figure: '3' },
        { label: '说明文字', figure: '1' },
        { label: '空行', figure: '1' },
      ],
      totals: [
        { label: '一般公共预算·财政拨款', figure: '429.24' },
        { label: '一般公共预算·其他', figure: '48.00' },
      ],
      rejected: [],
      remarks: [],
      units: [],
      projects: [
        '2024年工作经费（其他运转类）',
        '线下服务能力提升（软硬件）项目质保金（其他运转类）',
        '2024年驻村工作队经费（其他运转类）',
      ],
    });
    expect(summary.sample[0]).toEqual({
      codes: ['019001', '2010301 行政运行', '基本支出', '30101 基本工资'],
      source: '一般公共预算·财政拨款',
      amount: '85.80',
    });
    expect(await port.read()).toEqual(before);
  });

  it('says where a row is that was not read, and what is to be checked', async () => {
    const text = [
      '2023年预算\t\t\t\t',
      '单位编码\t功能科目编码\t部门经济科目编码\t资金来源\t金额（万元）',
      '019002 数据中心\t2010301\t30101\t经费拨款\t1.5',
      '019001\t2010301\t30102\t经费拨款\t壹万',
      '合计\t\t\t\t9',
    ].join('\r\n');
    const source = await opened(await newLedger(), text);
    const { summary } = importWork.read(source, 0, { 'allBasic:': '基本支出' }, zhCN);
    expect(summary).toMatchObject({
      conversion: '金额的单位是万元，和底稿一样。',
      rejected: [{ where: '第 4 行“金额（万元）”', what: '金额“壹万”读不成数字。请改成数字再导入。' }],
      remarks: [
        { where: '第 1 行', what: '标题写的是 2023 年，底稿是 2024 年。请核对是不是拿错了文件。' },
        { where: '第 5 行“金额（万元）”', what: '合计 9 ≠ 各行之和 1.5。请核对是否缺行、多行。' },
      ],
      units: ['019002 数据中心'],
      columns: [
        { label: '单位编码', figure: '单位编码' },
        { label: '功能科目编码', figure: '功能科目编码' },
        { label: '部门经济科目编码', figure: '部门经济科目编码' },
        { label: '资金来源', figure: '资金来源' },
        { label: '金额（万元）', figure: '金额' },
      ],
    });
  });

  it('shows the money of the list beside the money that is read, and what explains the difference', async () => {
    const text = [
      '单位编码\t功能科目编码\t部门经济科目编码\t资金来源\t金额（万元）\t数量',
      '019001\t2010301\t30101\t经费拨款\t1.5\t3',
      '019001\t2010301\t30102\t\t2\t4',
      '019001\t2010301\t30103\t经费拨款\t壹万\t',
    ].join('\r\n');
    const source = await opened(await newLedger(), text);
    const { summary } = importWork.read(source, 0, { 'allBasic:': '基本支出', 'continues:资金来源': 'empty' }, zhCN);
    expect(summary.money).toEqual({
      figures: [
        { label: '表里各行的金额', figure: '3.50' },
        { label: '读入的金额', figure: '1.50' },
        { label: '差额', figure: '2.00' },
        { label: '没有读入的 2 行', figure: '2.00' },
      ],
      below: '另有 1 格读不出是多少，没有算在里面。',
    });
    expect(summary.unread).toEqual([{ label: '数量', figure: '2 格，相加是 7' }]);
    const whole = importWork.read(await opened(await newLedger(), csv('wide')), 0, {}, zhCN).summary;
    expect(whole.money).toEqual({
      figures: [
        { label: '表里各行的金额', figure: '477.24' },
        { label: '读入的金额', figure: '477.24' },
      ],
      below: '一分不差。合计行、合计列不重复计，只用来核对。',
    });
  });

  it('says from which row on something is asked, and of how many units a list is', async () => {
    const headings = '单位编码\t功能科目编码\t支出类型\t部门经济科目编码\t资金来源\t金额';
    const text = [
      '单位：万元',
      headings,
      '019001\t2010301\t基本支出\t30101\t经费拨款\t1.5',
      '单位：元',
      '019001\t2010301\t基本支出\t30102\t经费拨款\t2000',
    ].join('\r\n');
    const source = await opened(await newLedger(), text);
    const { questions } = importWork.read(source, 0, {}, zhCN);
    expect(questions.map(({ key, label }) => [key, label])).toEqual([
      ['amountUnit:@4', '金额的单位是元还是万元？（第 4 行起）'],
    ]);
    const { summary } = importWork.read(source, 0, { 'amountUnit:@4': '元' }, zhCN);
    expect([summary.total, summary.conversion]).toEqual([
      '1.70',
      '这张表里有万元、元几种单位，已逐页换算成底稿的万元。',
    ]);
  });

  it('tells what the ledger has already', async () => {
    const source = await opened(await exampleWorkbook(), csv('wide'));
    expect(importWork.read(source, 0, {}, zhCN).summary).toMatchObject({ existing: 24, repeated: 24, projects: [] });
  });

  it('offers the sheets of a file that hold something, the one with headings first of all', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['封面']]), '封面');
    utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空白');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['单位编码', '功能科目编码', '金额'], ['019001']]), '明细');
    const bytes = write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
    const result = await importWork.openFile(await newLedger(), new File([bytes], '预算.xlsx'));
    expect(result).toMatchObject({
      kind: 'opened',
      sheet: 1,
      source: {
        name: '预算.xlsx',
        sheets: [
          { name: '封面', rows: 1 },
          { name: '明细', rows: 2 },
        ],
      },
    });
  });

  it('asks by column letters where there are no headings', async () => {
    const source = await opened(await newLedger(), '019001\t2010301\t30101\t85.8');
    const { hasHeadings, questions } = importWork.read(source, 0, {}, zhCN);
    expect(hasHeadings).toBe(false);
    const column = questions.find(({ key }) => key === 'column:functional')!;
    expect(column.label).toBe('哪一列是“功能科目编码”？');
    expect(column.choices.map(({ label }) => label)).toContain('B（如 2010301）');
  });
});

describe('what cannot be opened', () => {
  it('is refused for a reason that has words', async () => {
    const port = await newLedger();
    const open = (bytes: Uint8Array<ArrayBuffer>) => importWork.openFile(port, new File([bytes], '表.xlsx'));
    await expect(open(new Uint8Array())).rejects.toMatchObject({ code: 'empty' });
    await expect(open(new Uint8Array([137, 80, 78, 71, 0, 1]))).rejects.toMatchObject({ code: 'notXlsx' });
    await expect(open(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).rejects.toMatchObject({ code: 'damaged' });
    expect(await importWork.openText(port, ' \t\r\n')).toEqual({ kind: 'noRows' });
  });

  it('is a file that is too large, or gone by now', async () => {
    const port = await newLedger();
    const large = { size: 31_000_000 } as File;
    await expect(importWork.openFile(port, large)).rejects.toMatchObject({ code: 'tooLarge' });
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(await importWork.openFile(port, gone as unknown as File)).toEqual({ kind: 'unavailable' });
  });

  it('is any list where the ledger is gone, or does not say its unit of amounts', async () => {
    expect(await importWork.openText(openFile().port, '金额\t1')).toEqual({ kind: 'noLedger' });
    const port = await newLedger();
    await typeInto(port, '参数', 6, 1, { text: '千元' });
    expect(await importWork.openText(port, '金额\t1')).toMatchObject({
      kind: 'parameter',
      place: { sheet: '参数', heading: '金额单位' },
    });
  });
});

it('writes the list that was shown', async () => {
  const port = await newLedger();
  const source = await opened(port, csv('wide'));
  const list = listOf(source, importWork.read(source, 0, {}, zhCN));
  expect(await importWork.write(port, list, quiet)).toMatchObject({ kind: 'done', entries: 24, projects: 3 });
  expect(await importWork.write(port, list, quiet)).toEqual({ kind: 'exists', entries: 24 });
  expect(await importWork.write(port, { ...list, existing: 'append' }, quiet)).toMatchObject({ kind: 'done' });
});
