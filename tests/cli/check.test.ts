import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECK_SCHEMA, checkJsonSchema } from '../../tools/json-schemas.ts';
import { seedDocument as seed } from '../seed/document.ts';
import { twelve } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
const at = (name: string) => join(folder, name);
const workbook = at('十二表.xlsx');
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(CHECK_SCHEMA, 'utf8')) as object);

interface Report {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly outcome: string;
    readonly details: Readonly<Record<string, unknown>>;
    readonly cells: readonly { readonly sheet: string; readonly address: string }[];
    readonly sentence: string;
    readonly position: { readonly line: number; readonly start: number; readonly end: number };
  }[];
}

function check(name: string, text: string | Uint8Array) {
  writeFileSync(at(name), text);
  const { status, output, said } = twelve('check', at(name), '--with', workbook, '--json');
  const report = JSON.parse(output) as Report;
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return { status, said, report };
}

beforeAll(() => expect(twelve('generate', 'examples/fengqiu-2024.json', '--out', workbook).status).toBe(0));
afterAll(() => rmSync(folder, { recursive: true }));

describe('check', () => {
  it('has nothing to correct in the published text of the seed, with its blanks and broken lines', () => {
    const { status, report } = check('封丘.txt', seed);
    expect(report.findings).toEqual([]);
    // every amount, share, rate and count of the nine sections
    expect(report.summary).toMatchObject({ pass: 58, unchecked: 0 });
    expect(status).toBe(0);
  });

  it('names the figure, its sentence, what it should be, and the cell that says so', () => {
    const wrong = seed.replace('公用经费支出 248.17 万元', '公用经费支出 284.17 万元');
    expect(wrong).not.toBe(seed);
    const { status, report } = check('错.txt', wrong);
    expect(status).toBe(1);
    expect(report.findings).toHaveLength(1);
    const [{ rule, outcome, details, cells, sentence, position }] = report.findings as [Report['findings'][0]];
    expect([rule, outcome, details.found, details.should]).toEqual(['N6', 'error', '284.17 万元', '248.17万元']);
    expect(cells.map((cell) => `${cell.sheet}!${cell.address}`)).toEqual(['表6 基本支出!G5']);
    expect(sentence).toContain('公用经费支出 284.17 万元，占 58.94%');
    expect(wrong.slice(position.start, position.end)).toBe('284.17 万元');
  });

  it('lists what it did not recognise, and does not count it as right', () => {
    const { status, report } = check('另.txt', '收入总计477.24万元，其中：库款调度3.00万元。');
    expect(report.findings.map(({ rule, outcome, details }) => [rule, outcome, details.found])).toEqual([
      ['N19', 'unchecked', '3.00万元'],
    ]);
    expect(report.summary).toMatchObject({ pass: 1, unchecked: 1, error: 0 });
    expect(status).toBe(0);
  });

  it('says in words what it says as JSON', () => {
    writeFileSync(at('话.txt'), '一、概况。\n收入总计478.24万元。');
    const { status, output } = twelve('check', at('话.txt'), '--with', workbook);
    expect(status).toBe(1);
    expect(output).toContain('第 2 行');
    expect(output).toContain('“收入总计”写的是 478.24万元，应为 477.24万元。');
    expect(output).toContain('依据：表1 收支总体!');
  });

  it('is no pass where there is nothing to compare', () => {
    writeFileSync(at('诗.txt'), '春眠不觉晓，处处闻啼鸟。');
    const poem = twelve('check', at('诗.txt'), '--with', workbook);
    expect([poem.status, poem.said]).toEqual([1, expect.stringContaining('没有认出可以核对的数')]);
    const empty = at('无表.xlsx');
    expect(twelve('new', '--year', '2024', '--department', '某某局', '--out', empty).status).toBe(0);
    const without = twelve('check', at('话.txt'), '--with', empty);
    expect([without.status, without.said]).toEqual([1, expect.stringContaining('没有找到十二张表')]);
  });

  it.each([
    ['数.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), '旧的 .doc'],
    ['数.pdf', '%PDF-1.4', '是 PDF'],
    ['空.txt', '', '是空的'],
  ])('refuses %s with status 2', (name, bytes, says) => {
    writeFileSync(at(name), bytes);
    const { status, said, output } = twelve('check', at(name), '--with', workbook);
    expect([status, output]).toEqual([2, '']);
    expect(said).toContain(says);
  });

  it('asks for what is missing', () => {
    expect(twelve('check', at('话.txt')).said).toContain('缺少 --with');
    expect(twelve('check', '--with', workbook)).toMatchObject({ status: 2 });
  });

  it('has a schema that is what its generator makes (npm run schema)', async () => {
    expect(readFileSync(CHECK_SCHEMA, 'utf8')).toBe(await checkJsonSchema());
  });
});
