import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandProblem } from '../../src/cli/command-problem.ts';
import { publishCommand } from '../../src/cli/publish-command.ts';
import { composeInputSheets, composeTemplate, composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { typeInto } from '../app/open-book.ts';
import { TABLE_SHEETS } from '../fixtures/sheet-names.ts';
import { published } from '../audit/worlds/workbooks.ts';
import { exampleLedger } from '../compose/example.ts';
import { packageOf } from '../xlsx/package-of.ts';
import { twelve } from './run.ts';
import { unfilled } from './unfilled.ts';

/** A process takes its second; on a busy machine ten. */
const PATIENCE = 60_000;

const folder = mkdtempSync(join(tmpdir(), '公开 '));
const at = (name: string) => join(folder, name);
const out = at('结果.xlsx');

beforeAll(async () => {
  const sheet = (row: string) => [{ name: '表8 三公经费', xml: `<sheetData>${row}</sheetData>` }];
  const ledger = composeInputSheets({ year: 2024, department: { code: '019', name: '局' } });
  const files: Record<string, Uint8Array | string> = {
    'text.xlsx': '科目,金额\n',
    'ledger.xlsx': await writeWorkbook(ledger),
    'whole.xlsx': await writeWorkbook(composeWorkbook(exampleLedger())),
    'uncalculated.xlsx': await packageOf(sheet('<row r="5"><c r="D5"><f>1+1</f></c><c r="E5"><f>D5</f></c></row>')),
    'empty.xlsx': await writeWorkbook(composeTemplate({ year: 2024, department: { code: '019', name: '局' } })),
    'unfilled.xlsx': await writeWorkbook(unfilled(published(exampleLedger()))),
    'wrong.xlsx': await wrongBook(),
    'hidden.xlsx': await packageOf(sheet('<row r="5" hidden="1"><c r="D5"><v>0.5</v></c></row>')),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Table 3 says another total than the ledger. */
async function wrongBook(): Promise<Uint8Array> {
  const file = openFile(await writeWorkbook(composeWorkbook(exampleLedger())));
  const { sheets } = await file.port.read(['表3 支出总体']);
  const row = sheets[0]!.values.findIndex((line) => line.includes('合计') && line.includes(477.24));
  await typeInto(file, '表3 支出总体', row, sheets[0]!.values[row]!.indexOf(477.24), { number: 571.31 });
  return file.save();
}

describe('publish', () => {
  it(
    'makes no copy of a workbook with errors, unless that is meant; then the result tells so',
    () => {
      const refused = twelve('publish', at('wrong.xlsx'), '--out', at('错.xlsx'));
      expect(refused.status).toBe(1);
      expect(refused.said).toMatch(
        /^“.*wrong\.xlsx”还有 \d+ 个错误，没有做公开版。请先改正；确实要带着错误公开，加 --force。\n {2}表3/,
      );
      expect(existsSync(at('错.xlsx'))).toBe(false);
      const meant = twelve('publish', at('wrong.xlsx'), '--out', at('错.xlsx'), '--force');
      expect(meant.status).toBe(0);
      expect(meant.said).toMatch(/这份公开版是带着 \d+ 个错误做的：\n {2}表3/);
      expect(existsSync(at('错.xlsx'))).toBe(true);
    },
    PATIENCE,
  );

  it(
    'calls the copy by department and year where it is put into a folder',
    () => {
      expect(twelve('publish', at('whole.xlsx'), '--out', folder).status).toBe(0);
      expect(existsSync(at('封丘县政务服务和大数据管理局2024年预算公开表（公开版）.xlsx'))).toBe(true);
    },
    PATIENCE,
  );

  it(
    'makes the copy to publish, and leaves the workbook alone',
    async () => {
      const before = readFileSync(at('whole.xlsx'));
      const run = twelve('publish', at('whole.xlsx'), '--out', at('公开版.xlsx'));
      expect(run).toMatchObject({ status: 0, output: '' });
      expect(run.said.split('\n')[0]).toBe(`已生成 ${at('公开版.xlsx')}`);
      const { sheets } = await readWorkbook(readFileSync(at('公开版.xlsx')));
      expect(sheets.map(({ name }) => name)).toEqual(TABLE_SHEETS);
      expect(sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== null)).toEqual([]);
      expect(readFileSync(at('whole.xlsx'))).toEqual(before);
    },
    PATIENCE,
  );

  it(
    'tells what was left behind and may be missed',
    () => {
      const { status, said } = twelve('publish', at('hidden.xlsx'), '--out', at('去掉.xlsx'));
      const [written, ...warnings] = said.trimEnd().split('\n');
      expect([status, written]).toEqual([0, `已生成 ${at('去掉.xlsx')}`]);
      expect(warnings).toContain('另有 12 处请留意：');
      expect(warnings.filter((line) => line.includes('工作簿里没有'))).toHaveLength(11);
      expect(warnings.at(-1)).toMatch(/^ {2}“表8 三公经费”的第 5 行是隐藏的，公开版里没有这一行。它有数字，/);
    },
    PATIENCE,
  );

  it.each<[string, string[], RegExp]>([
    ['no file', ['--out', out], /^缺少 <工作簿\.xlsx>。$/],
    ['no --out', [at('whole.xlsx')], /^缺少 --out。$/],
    [
      '--out over the workbook',
      [at('ledger.xlsx'), '--out', relative('.', at('ledger.xlsx'))],
      /^结果不能写回原文件“.*”。/,
    ],
    [
      'a file that is not there',
      [at('nowhere.xlsx'), '--out', out],
      /^打不开文件“.*nowhere\.xlsx”：没有这个文件。请核对路径。$/,
    ],
    [
      'tables without any figure',
      [at('empty.xlsx'), '--out', out],
      /^“.*empty\.xlsx”的十二张表里一个数也没有，没有可以公开的。请先填写或生成。$/,
    ],
    [
      'tables with codes that are numbers, and without any figure',
      [at('unfilled.xlsx'), '--out', out],
      /^“.*unfilled\.xlsx”的十二张表里一个数也没有/,
    ],
    ['a text called .xlsx', [at('text.xlsx'), '--out', out], /^“.*text\.xlsx”不是表格文件。/],
    ['a workbook without tables', [at('ledger.xlsx'), '--out', out], /^“.*ledger\.xlsx”里没有十二张表中的任何一张/],
    [
      'formulas without results',
      [at('uncalculated.xlsx'), '--out', out],
      /^“.*uncalculated\.xlsx”还有 2 个公式没有计算结果，第一个在“表8 三公经费”的 D5。请用 Excel 打开，重新计算并保存，再试。$/,
    ],
    ['a folder that is not there', [at('whole.xlsx'), '--out', at('no/结果.xlsx')], /^写不了“.*”：没有这个文件夹。/],
  ])('refuses %s', async (_, args, message) => {
    const problem: unknown = await publishCommand(args).catch((reason: unknown) => reason);
    expect(problem).toBeInstanceOf(CommandProblem);
    expect((problem as CommandProblem).message).toMatch(message);
    expect(existsSync(out)).toBe(false);
  });

  it(
    'is named where it is told how the command line is used',
    () => {
      expect(twelve('help').output).toMatch(
        /^ {2}publish <工作簿\.xlsx> --out <结果> \[--with-text\] \[--with-form\] \[--force\]$/m,
      );
    },
    PATIENCE,
  );
});
