import { INPUT_SHEETS } from '../fixtures/sheet-names.ts';
import { describe, expect, it } from 'vitest';
import { readPresence } from '../../src/ui/shell/presence.ts';
import { work as generateWork } from '../../src/ui/generate/generate-work.ts';
import { work } from '../../src/ui/ledger/ledger-work.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { exampleWorkbook, sheetNames, typeInto, watched } from './workbooks.ts';

const begin = { year: 2026, department: { code: '019', name: '封丘县政务服务和大数据管理局' } };
const quiet = { progress: () => {}, signal: new AbortController().signal };

describe('新建底稿', () => {
  it('makes the input sheets where there are none', async () => {
    const { port, shown } = watched(openFile().port);
    expect(await readPresence(port)).toEqual({ kind: 'absent' });
    expect(await work.create(port, 'ledger', begin, () => {})).toEqual({ kind: 'created', what: 'ledger' });
    expect(await readPresence(port)).toEqual({ kind: 'present' });
    expect(await sheetNames(port)).toEqual(INPUT_SHEETS);
    expect(shown).toEqual(['参数 0,0']);
  });

  it('leaves a sheet of the same name alone and names it', async () => {
    const { port } = openFile();
    await typeInto(port, '参数', 0, 0, { text: '别的内容' });
    expect(await readPresence(port)).toEqual({
      kind: 'incomplete',
      found: ['参数'],
      missing: ['底稿', '项目与绩效', '整体绩效'],
    });
    expect(await work.create(port, 'ledger', begin, () => {})).toEqual({ kind: 'taken', sheets: ['参数'] });
    expect(await sheetNames(port)).toEqual(['参数']);
  });

  it('空白模板 brings the twelve tables too, and shows where the first is filled in', async () => {
    const { port, shown } = watched(openFile().port);
    expect(await work.create(port, 'template', begin, () => {})).toEqual({ kind: 'created', what: 'template' });
    expect(await sheetNames(port)).toHaveLength(18);
    expect(shown).toEqual(['表2 收入总体 7,0']);
  });
});

describe('检查底稿', () => {
  it('counts the entries of a sound ledger, and adds up its sources', async () => {
    const outcome = await work.check(await exampleWorkbook(), zhCN);
    // table 1 of the seed: 一般公共预算 477.24, of it 财政拨款 429.24
    expect(outcome).toMatchObject({
      kind: 'clean',
      count: 24,
      total: '477.24 万元',
      sums: '一般公共预算·财政拨款 429.24 万元；一般公共预算·其他 48.00 万元',
    });
  });

  it('says in words which cell is wrong, and where to jump', async () => {
    const port = await exampleWorkbook();
    await typeInto(port, '底稿', 7, 6, { text: '壹万' });
    const outcome = await work.check(port, zhCN);
    expect(outcome.kind === 'problems' && outcome.findings).toEqual([
      {
        severity: 'error',
        where: '“底稿”第 8 行“金额”（G8）',
        what: '这里应填数字，现在是文字“壹万”。请改成数字（不带单位、逗号和空格）。',
        place: { sheet: '底稿', row: 7, column: 6, heading: '金额' },
      },
    ]);
  });

  it('sees that the sheets are gone', async () => {
    expect(await work.check(openFile().port, zhCN)).toEqual({ kind: 'gone', presence: { kind: 'absent' } });
  });
});

describe('一键生成', () => {
  it('lists the twelve tables; the layouts of tables 2 and 7 are inferred', async () => {
    const port = await exampleWorkbook();
    const outcome = await generateWork.generate(port, zhCN, quiet);
    const tables = outcome.kind === 'done' ? outcome.tables : [];
    expect(tables).toHaveLength(12);
    expect(tables.filter(({ inferred }) => inferred).map(({ sheet }) => sheet)).toEqual([
      '表2 收入总体',
      '表7 经济分类汇总',
    ]);
    expect((await sheetNames(port)).slice(6, 18)).toEqual(tables.map(({ sheet }) => sheet));
  });

  it('shows table 1 once all are there', async () => {
    const { port, shown } = watched(await exampleWorkbook());
    await generateWork.generate(port, zhCN, quiet);
    expect(shown).toEqual(['表1 收支总体 0,0']);
  });

  it('asks before it replaces, and says what is there', async () => {
    const { port, shown } = watched(await exampleWorkbook());
    await typeInto(port, '表2 收入总体', 0, 0, { text: '手工填的' });
    expect(await generateWork.generate(port, zhCN, quiet)).toMatchObject({
      kind: 'question',
      told: {
        what: '有 1 格是您填的或改过的，重新生成会换掉。工作簿还没有改动。',
        pages: expect.stringMatching(/^会改写“表2 收入总体”。会新增“表1 收支总体”、.*等 13 页。$/) as string,
        lists: [
          {
            heading: '您填的或改过的（1）',
            items: [{ where: '“表2 收入总体”的 A1 格', what: '现在是“手工填的”，会去掉。' }],
          },
        ],
        keepable: true,
      },
    });
    expect(await sheetNames(port)).toHaveLength(7);
    expect(shown).toEqual([]);
    expect(await generateWork.generate(port, zhCN, { decision: { typed: 'replace' }, ...quiet })).toMatchObject({
      kind: 'done',
    });
  });

  it('writes and shows nothing while the ledger has problems', async () => {
    const { port, shown } = watched(await exampleWorkbook());
    await typeInto(port, '底稿', 7, 6, { text: '壹万' });
    expect(await generateWork.generate(port, zhCN, quiet)).toMatchObject({ kind: 'problems' });
    expect(await sheetNames(port)).toHaveLength(6);
    expect(shown).toEqual([]);
  });

  it('stops when it is told to', async () => {
    const { port, shown } = watched(await exampleWorkbook());
    const options = { progress: () => {}, signal: AbortSignal.abort() };
    expect(await generateWork.generate(port, zhCN, options)).toEqual({ kind: 'cancelled' });
    expect(shown).toEqual([]);
  });
});
