import { describe, expect, it } from 'vitest';
import { ExcelProblem } from '../../src/excel/requests/errors.ts';
import { work } from '../../src/ui/generate/publish-work.ts';
import { zhCN } from '../../src/locales/texts.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { generateFromJson } from '../../src/app/generate/generate-from-json.ts';
import { exampleLedger, typeInto } from '../app/open-book.ts';

/** An open workbook that is a file behind the scenes, and what was opened beside it. */
function opened(file: ReturnType<typeof openFile>) {
  const windows: Uint8Array[] = [];
  const port: WorkbookPort = {
    ...file.port,
    file: { bytes: file.save, openAsNew: async (bytes) => void windows.push(bytes) },
  };
  return { port, windows };
}

describe('公开版 in the pane', () => {
  it('is handed over as a file where Excel opens no window, and is no success where it cannot be', async () => {
    const file = openFile();
    await generateFromJson(file.port, exampleLedger());
    const files: string[] = [];
    const refused = { bytes: file.save, openAsNew: () => Promise.reject(new ExcelProblem('unknown')) };
    const handOver = async (_: Uint8Array, name: string) => void files.push(name);
    const outcome = await work.publish({ ...file.port, file: { ...refused, handOver } }, zhCN, {}, false);
    expect(outcome).toMatchObject({ kind: 'published', isHandedOver: true });
    expect(files).toEqual(['封丘县政务服务和大数据管理局2024年预算公开表（公开版）.xlsx']);
    await expect(work.publish({ ...file.port, file: refused }, zhCN, {}, false)).rejects.toThrow(ExcelProblem);
  });

  it('opens the tables as another workbook, values only', async () => {
    const file = openFile();
    await generateFromJson(file.port, exampleLedger());
    const before = await file.save();
    const { port, windows } = opened(file);
    expect(await work.publish(port, zhCN, {}, false)).toMatchObject({
      kind: 'published',
      isHandedOver: false,
      name: '封丘县政务服务和大数据管理局2024年预算公开表（公开版）.xlsx',
      errors: [],
      hints: [],
    });
    expect(await file.save()).toEqual(before);
    expect(windows).toHaveLength(1);
    const { sheets } = await openFile(windows[0]).port.read();
    expect(sheets).toHaveLength(12);
    expect(sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== null)).toEqual([]);
    expect(sheets[2]!.values.flat()).toContain(477.24);
  });

  it('is not made while there are errors, unless that is meant', async () => {
    const file = openFile();
    await generateFromJson(file.port, exampleLedger());
    const { sheets } = await file.port.read(['表3 支出总体']);
    const row = sheets[0]!.values.findIndex((line) => line.includes('合计') && line.includes(477.24));
    await typeInto(file, '表3 支出总体', row, sheets[0]!.values[row]!.indexOf(477.24), { number: 571.31 });
    const { port, windows } = opened(file);
    const refused = await work.publish(port, zhCN, {}, false);
    if (refused.kind !== 'unaudited') throw new Error(refused.kind);
    expect(refused.errors[0]).toMatchObject({ place: { sheet: '表3 支出总体' } });
    expect(windows).toEqual([]);
    expect(await work.publish(port, zhCN, {}, true)).toMatchObject({ kind: 'published', errors: refused.errors });
    expect(windows).toHaveLength(1);
  });

  it('tells of rows left out on purpose (略列), which ask for an explanation', async () => {
    const file = openFile();
    await generateFromJson(file.port, exampleLedger());
    const rows = [
      ['某局项目支出表'],
      ['部门：某市某局', '', '单位：万元'],
      ['项目名称', '项目单位', '合计'],
      ['合计', '', 25],
      ['甲', '某市某局', 10],
      ['乙', '某市某局', 10],
      ['注：部分具体项目信息公开时予以剔除。'],
    ];
    for (const [row, line] of rows.entries())
      for (const [column, value] of line.entries())
        await typeInto(file, '草稿', row, column, typeof value === 'number' ? { number: value } : { text: value });
    const outcome = await work.publish(opened(file).port, zhCN, {}, false);
    expect(outcome.kind === 'published' && outcome.unexplained.map(({ what }) => what)).toContainEqual(
      expect.stringContaining('合计 25.00 比列出的下级各行之和 20.00 多 5.00'),
    );
  });

  it('holds the text and what was typed for it only where they are chosen, and of the text nothing that it is made of', async () => {
    const file = openFile();
    await generateFromJson(file.port, exampleLedger());
    const { port, windows } = opened(file);
    expect(await work.publish(port, zhCN, { text: true, form: true }, false)).toMatchObject({
      kind: 'published',
      hints: [],
    });
    const { sheets } = await openFile(windows[0]).port.read();
    expect(sheets.map(({ name }) => name).filter((name) => !name.startsWith('表'))).toEqual([
      '情况说明·填报',
      '情况说明',
    ]);
    const text = sheets.find(({ name }) => name === '情况说明')!;
    expect(text.values.at(-1)).toEqual(['我部门2024年无负责管理的专项转移支付项目。']);
    expect(sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== null)).toEqual([]);
  });

  it('of a unit has its eleven tables, and misses none', async () => {
    const file = openFile();
    await generateFromJson(file.port, { ...(exampleLedger() as object), scope: '019001' });
    const { port, windows } = opened(file);
    expect(await work.publish(port, zhCN, {}, false)).toMatchObject({ kind: 'published', hints: [] });
    expect((await openFile(windows[0]).port.read()).sheets).toHaveLength(11);
  });

  it('says what to do where there is no table', async () => {
    const file = openFile();
    await file.port.apply({
      sheets: [
        {
          ...{ name: '记', mode: 'replace', merges: [], columnWidths: [], rowHeights: [], validations: [] },
          cells: [],
        },
      ],
    });
    const { port, windows } = opened(file);
    expect(await work.publish(port, zhCN, {}, false)).toEqual({
      kind: 'unpublished',
      reason: {
        what: '没有可以公开的表：十二张表都没有生成，或都隐藏了。',
        next: '请先点“一键生成”，再做公开版。',
      },
    });
    expect(windows).toEqual([]);
  });
});
