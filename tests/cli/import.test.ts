import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importCommand } from '../../src/cli/import-command.ts';
import { newCommand } from '../../src/cli/blank-commands.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { onTerminal } from './on-terminal.ts';
import { twelve } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), '导入 '));
const at = (name: string) => join(folder, name);
const FIELD = 'tests/fixtures/field';

beforeAll(async () => {
  const department = '封丘县政务服务和大数据管理局';
  expect(
    await newCommand(['--year', '2024', '--department', department, '--code', '019', '--out', at('底稿.xlsx')]),
  ).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('import', () => {
  it('writes a list into a copy of the ledger, and tells the sum of the file and the sum read', async () => {
    const out = at('填好.xlsx');
    const run = twelve('import', `${FIELD}/import-07a-equals.csv`, '--into', at('底稿.xlsx'), '--out', out);
    expect(run.status, run.said).toBe(0);
    expect(run.output).toContain('文件合计 173.12 万元，读入 173.12 万元，共 5 条。');
    const [entries] = (await readWorkbook(readFileSync(out), ['底稿'])).sheets;
    expect(entries!.values.slice(6, 11).map((line) => line[6])).toEqual([85.8, 13.2, 19.54, 48, 6.58]);
  });

  it('without a terminal prints what is open, writes nothing, and takes the answers from a file', async () => {
    const list = `${FIELD}/import-09-nan-in-blank-amounts.xlsx`;
    const out = at('另一份.xlsx');
    const asked = twelve('import', list, '--into', at('底稿.xlsx'), '--out', out, '--json');
    expect([asked.status, existsSync(out)]).toEqual([1, false]);
    const { questions } = JSON.parse(asked.output) as { questions: { key: string; choices: { value: string }[] }[] };
    expect(questions.map(({ key }) => key)).toEqual(['amountUnit:']);
    const answers = {
      'amountUnit:': '元',
      'source:公共预算拨款': '一般公共预算·财政拨款',
      'source:上年结转': '上年结转·一般公共预算',
    };
    writeFileSync(at('回答.json'), JSON.stringify(answers));
    expect(await importCommand([list, '--into', at('底稿.xlsx'), '--out', out, '--answers', at('回答.json')])).toBe(0);
  });

  it.each([
    ['import-08n-mht.xls', /网页存档/],
    ['import-12a-read-only-default-password.xlsx', /只读保护/],
    ['import-13c-error-page.xls', /出错提示/],
  ])('says for its own reason why it cannot read %s', async (file, reason) => {
    const work = importCommand([`${FIELD}/${file}`, '--into', at('底稿.xlsx'), '--out', at('没有.xlsx')]);
    await expect(work).rejects.toThrow(reason);
    expect(existsSync(at('没有.xlsx'))).toBe(false);
  });
});

/** Other systems have another `script`, or none. */
describe.runIf(process.platform === 'linux')('import on a terminal', () => {
  const list = `${FIELD}/import-09-nan-in-blank-amounts.xlsx`;
  const asked = (answers: readonly string[], out: string) =>
    onTerminal('请输入序号（1–', answers, 'import', list, '--into', at('底稿.xlsx'), '--out', out);

  it('asks what is open, again where the answer is none, and writes the entries', async () => {
    const out = at('问过.xlsx');
    const { status, seen } = await asked(['x\n', '1\n', '1\n', '1\n'], out);
    expect(seen).toContain('金额的单位是元还是万元？');
    expect(seen).toContain('文件合计 135.42 万元，读入 135.42 万元，共 3 条。');
    expect(status, seen).toBe(0);
    const [entries] = (await readWorkbook(readFileSync(out), ['底稿'])).sheets;
    expect(entries!.values.slice(6, 9).map((line) => line[6])).toEqual([85.8, 48, 1.62]);
  });

  it.each([
    ['the end of the input', '\u0004'],
    ['an interruption', '\u0003'],
  ])('without a further answer lists what is open, and writes nothing: %s', async (_, key) => {
    const out = at('没问完.xlsx');
    const { status, seen } = await asked(['1\n', key], out);
    expect(seen).toContain('还有问题没有回答，没有写任何文件。');
    expect([status, existsSync(out)]).toEqual([1, false]);
  });
});
