import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditCommand } from '../../src/cli/audit-command.ts';
import { CommandProblem } from '../../src/cli/command-problem.ts';
import { generateCommand } from '../../src/cli/generate-command.ts';
import { importCommand } from '../../src/cli/import-command.ts';
import { templateCommand } from '../../src/cli/blank-commands.ts';
import { twelve } from './run.ts';

const EXAMPLE = 'examples/fengqiu-2024.json';
const folder = mkdtempSync(join(tmpdir(), 'twelve-'));
const at = (name: string) => join(folder, name);
const out = at('结果.xlsx');

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'text.xlsx': '科目,金额\n',
  'old.xlsx': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
  'empty.xlsx': '',
  'half.json': '{"year": 2024,\n"department": {"code": "019",\n',
  'twice.json': '{\n"year": 2024,\n"department": {"code": "019",\n"code": "020"}}',
  'list.json': '["项目支出"]',
  'gbk.json': Uint8Array.from([0x22, 0xd4, 0xa4, 0xcb, 0xe3, 0x22]),
};

beforeAll(() => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(at(name), content);
  mkdirSync(at('folder.xlsx'));
  writeFileSync(at('ledger.xlsx'), 'a ledger');
  symlinkSync(at('ledger.xlsx'), at('link.xlsx'));
  linkSync(at('ledger.xlsx'), at('twin.xlsx'));
  symlinkSync(folder, at('way'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const OLD = /^“.*”是旧的 \.xls 格式。请用 Excel 打开，另存为 \.xlsx。$/;

describe('a command that cannot do its work says why', () => {
  it.each<[string, string[], RegExp]>([
    ['no file', ['--out', out], /^缺少 <底稿\.json\|底稿\.xlsx>。$/],
    ['no --out', [EXAMPLE], /^缺少 --out。$/],
    ['--out without a name', [EXAMPLE, '--out'], /^缺少 --out。$/],
    ['--out with an empty name', [EXAMPLE, '--out='], /^缺少 --out。$/],
    ['an option that there is not', [EXAMPLE, '--out', out, '--exact'], /^不认识的选项：--exact。$/],
    ['two files', [EXAMPLE, 'b.json', '--out', out], /^不认识的选项：b\.json。$/],
    [
      'a file that is not there',
      [at('nowhere.xlsx'), '--out', out],
      /^打不开文件“.*nowhere\.xlsx”：没有这个文件。请核对路径。$/,
    ],
    [
      'a ledger file that is not there',
      [at('nowhere.json'), '--out', out],
      /^打不开文件“.*nowhere\.json”：没有这个文件。/,
    ],
    ['a folder', [at('folder.xlsx'), '--out', out], /^打不开文件“.*folder\.xlsx”：这是文件夹。/],
    ['a text called .xlsx', [at('text.xlsx'), '--out', out], /^“.*text\.xlsx”不是表格文件。/],
    ['an .xls called .xlsx', [at('old.xlsx'), '--out', out], OLD],
    ['an empty file', [at('empty.xlsx'), '--out', out], /^“.*empty\.xlsx”是空的/],
    ['a name that no workbook has', [EXAMPLE, '--out', at('结果.pdf')], /^结果文件“.*结果\.pdf”的扩展名应是 \.xlsx/],
    ['macros without any', [EXAMPLE, '--out', at('结果.xlsm')], /^结果文件“.*结果\.xlsm”的扩展名应是 \.xlsx/],
    ['a result that is there already', [EXAMPLE, '--out', at('text.xlsx')], /^“.*text\.xlsx”已经有了，没有动它。/],
    ['a unit that is not there', [EXAMPLE, '--out', out, '--unit', '019999'], /^底稿里没有单位“019999”。有：019001。$/],
    ['one unit and all of them', [EXAMPLE, '--out', out, '--unit', '019001', '--all-units'], /只能用一个/],
    [
      'half a JSON',
      [at('half.json'), '--out', out],
      /^“.*half\.json”不是合格的 JSON 文件，从第 3 行起读不懂。请检查那里和它前面的括号、引号和逗号。$/,
    ],
    ['JSON in GBK', [at('gbk.json'), '--out', out], /^“.*gbk\.json”不是 UTF-8 编码的文字。/],
    [
      'a key twice in JSON: the first value would be lost',
      [at('twice.json'), '--out', out],
      /^“.*twice\.json”第 4 行：“code”在同一处写了两次，值不一样。请只留一个。$/,
    ],
    ['a folder for --out', [EXAMPLE, '--out', at('folder.xlsx')], /^写不了“.*”：这是文件夹。/],
    ['--out in a folder that is not there', [EXAMPLE, '--out', at('no/结果.xlsx')], /^写不了“.*”：没有这个文件夹。/],
    ['--out over the ledger', [at('half.json'), '--out', relative('.', at('half.json'))], /^结果不能写回原文件“.*”。/],
  ])('generate: %s', async (_, args, message) => {
    expect(await reasonOf(generateCommand(args))).toMatch(message);
    expect(existsSync(out)).toBe(false);
  });

  it.each<[string, string[], RegExp]>([
    ['no year', ['--department', '局', '--out', out], /^缺少 --year。$/],
    ['no department', ['--year', '2025', '--out', out], /^缺少 --department。$/],
    ['a year of two digits', ['--year', '25', '--department', '局', '--out', out], /^--year 应是 4 位数字/],
    ['a year long ago', ['--year', '1999', '--department', '局', '--out', out], /^--year 应是 4 位数字/],
    ['a file too', ['a.json', '--year', '2025', '--department', '局', '--out', out], /^不认识的选项：a\.json。$/],
  ])('template: %s', async (_, args, message) => {
    expect(await reasonOf(templateCommand(args))).toMatch(message);
    expect(existsSync(out)).toBe(false);
  });

  it('import: answers that are none', async () => {
    await generateCommand([EXAMPLE, '--out', at('底稿.xlsx')]);
    const list = 'tests/fixtures/field/import-09-nan-in-blank-amounts.xlsx';
    const work = importCommand([list, '--into', at('底稿.xlsx'), '--out', out, '--answers', at('list.json')]);
    expect(await reasonOf(work)).toMatch(/^“.*list\.json”应是一列回答：/);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['a link to it', 'link.xlsx'],
    ['another name of the same file', 'twin.xlsx'],
    ['the same folder by a link', join('way', 'ledger.xlsx')],
  ])('generate: --out over the ledger by %s, even where files may be replaced', async (_, name) => {
    const work = generateCommand([at('ledger.xlsx'), '--out', at(name), '--force']);
    expect(await reasonOf(work)).toMatch(/^结果不能写回原文件“.*”。/);
    expect(readFileSync(at('ledger.xlsx'), 'utf8')).toBe('a ledger');
  });

  it('audit: --report over a workbook that is audited', async () => {
    const work = auditCommand([at('ledger.xlsx'), '--report', at('link.xlsx'), '--force']);
    expect(await reasonOf(work)).toMatch(/^结果不能写回原文件“.*”。/);
  });

  it('leaves a ledger file as it was', () => {
    expect(readFileSync(at('half.json'), 'utf8')).toBe(FILES['half.json']);
  });

  it('ends with status 2 and nothing but the reason', () => {
    const run = twelve('generate', at('old.xlsx'), '--out', out);
    expect(run).toMatchObject({ status: 2, output: '' });
    expect(run.said.trim()).toMatch(OLD);
  });
});

async function reasonOf(work: Promise<number>): Promise<string> {
  const problem = await work.then(
    (status) => new Error(`ended with ${status}`),
    (reason: unknown) => reason,
  );
  expect(problem).toBeInstanceOf(CommandProblem);
  return (problem as CommandProblem).message;
}
