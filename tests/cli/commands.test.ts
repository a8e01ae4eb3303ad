import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { besides } from '../app/open-book.ts';
import { ALL_SHEETS, INPUT_SHEETS, TABLE_SHEETS } from '../fixtures/sheet-names.ts';
import { goodLedger } from '../ledger/good-ledger.ts';
import { type Run, twelve } from './run.ts';

/** A process takes its second; on a busy machine ten. */
const PATIENCE = 60_000;
const EXAMPLE = 'examples/fengqiu-2024.json';

const folder = mkdtempSync(join(tmpdir(), '十二表 '));
const at = (name: string) => join(folder, name);
const sheetsOf = async (name: string) => (await readWorkbook(readFileSync(at(name)))).sheets;
const says = (...lines: string[]) => lines.map((line) => `${line}\n`).join('');

afterAll(() => rmSync(folder, { recursive: true }));

describe('generate', () => {
  let fromJson: Run;
  beforeAll(() => {
    fromJson = twelve('generate', EXAMPLE, '--out', at('封丘.xlsx'));
  }, PATIENCE);

  it('makes a workbook of a ledger file', async () => {
    expect(fromJson).toEqual({ status: 0, said: says(`已生成 ${at('封丘.xlsx')}`), output: '' });
    const sheets = await sheetsOf('封丘.xlsx');
    expect(sheets.map((sheet) => sheet.name)).toEqual(ALL_SHEETS);
    expect(besides({ sheets }, '表1 收支总体', '本年收入合计')).toBe(477.24);
  });

  it('makes the same tables of the workbook itself, and leaves that alone', async () => {
    const before = readFileSync(at('封丘.xlsx'));
    const run = twelve('generate', at('封丘.xlsx'), `--out=${at('再来.xlsx')}`);
    expect(run).toEqual({ status: 0, said: says(`已生成 ${at('再来.xlsx')}`), output: '' });
    expect(await sheetsOf('再来.xlsx')).toEqual(await sheetsOf('封丘.xlsx'));
    expect(readFileSync(at('封丘.xlsx'))).toEqual(before);
  });

  it('refuses a ledger file with problems: each with its place, and no file', () => {
    const ledger = goodLedger();
    Object.assign(ledger.entries[0]!, { amount: '85.8' });
    Object.assign(ledger.entries[1]!, { functional: '7777777', amount: -13.2 });
    ledger.units[1]!.code = '020002';
    writeFileSync(at('坏.json'), JSON.stringify(ledger));
    expect(twelve('generate', at('坏.json'), '--out', at('没有.xlsx'))).toEqual({
      status: 1,
      said: says(
        `“${at('坏.json')}”有 6 处问题，没有生成任何文件：`,
        '  底稿第 1 条“金额”：这里应填数字，现在是文字“85.8”。请改成数字（不带单位、逗号和空格）。',
        '  单位第 2 条“编码”：单位编码“020002”的前 3 位应与部门编码“019”相同。请核对。',
        '  项目第 2 条“单位编码”：单位“019002”没有在“参数”页的单位一览里。请先在那里登记，或核对编码。',
        '  底稿第 2 条“功能科目编码”：科目表里没有功能科目“7777777”。请核对编码。',
        '  底稿第 3 条“单位编码”：单位“019002”没有在“参数”页的单位一览里。请先在那里登记，或核对编码。',
        '  底稿第 5 条“单位编码”：单位“019002”没有在“参数”页的单位一览里。请先在那里登记，或核对编码。',
        '另有 1 处请留意：',
        '  底稿第 2 条“金额”：金额是负数（-13.2），已照数计入。如果是录入差错，请改正。',
      ),
      output: '',
    });
    expect(existsSync(at('没有.xlsx'))).toBe(false);
  });
});

describe('template', () => {
  it('makes the empty tables with the input sheets', async () => {
    const run = twelve('template', '--year', '2025', '--department', '县数据局', '--out', at('空白.xlsx'));
    expect(run).toEqual({ status: 0, said: says(`已生成 ${at('空白.xlsx')}`), output: '' });
    const sheets = await sheetsOf('空白.xlsx');
    expect(sheets.map((sheet) => sheet.name)).toEqual([...INPUT_SHEETS, ...TABLE_SHEETS]);
    expect(sheets[0]!.values[3]!.slice(0, 2)).toEqual(['预算年度', 2025]);
    expect(sheets[0]!.values[5]!.slice(0, 2)).toEqual(['部门名称', '县数据局']);
  });
});

describe('wrong use', () => {
  it('is explained, with status 2', () => {
    const run = twelve('generat', EXAMPLE, '--out', at('没有.xlsx'));
    expect(run).toEqual({ status: 2, said: '没有“generat”这个命令。\n', output: '' });
  });

  it('nothing at all asks how it is used', () => {
    const run = twelve();
    expect(run.status).toBe(2);
    expect(run.said).toMatch(
      /^用法：\n {2}new [\s\S]*\n {2}import [\s\S]*\n {2}generate [\s\S]*\n {2}template [\s\S]*\n {2}publish [\s\S]*\n {2}audit /,
    );
  });
});
