import { describe, expect, it } from 'vitest';
import { work } from '../../src/taskpane/generate/publish-work.ts';
import { zhCN } from '../../src/texts/texts.ts';
import type { WorkbookPort } from '../../src/workbook/port.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { generateFromJson } from '../../src/app/generate-from-json.ts';
import { exampleLedger } from '../app/open-book.ts';

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
  it('opens the tables as another workbook, values only', async () => {
    const file = openFile();
    await generateFromJson(file.port, exampleLedger());
    const before = await file.save();
    const { port, windows } = opened(file);
    expect(await work.publish(port, zhCN)).toEqual({ kind: 'published', hints: [] });
    expect(await file.save()).toEqual(before);
    expect(windows).toHaveLength(1);
    const { sheets } = await openFile(windows[0]).port.read();
    expect(sheets).toHaveLength(12);
    expect(sheets.flatMap(({ formulas }) => formulas.flat()).filter((formula) => formula !== null)).toEqual([]);
    expect(sheets[2]!.values.flat()).toContain(477.24);
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
    expect(await work.publish(port, zhCN)).toEqual({
      kind: 'unpublished',
      reason: {
        what: '没有可以公开的表：十二张表都没有生成，或都隐藏了。',
        next: '请先点“一键生成”，再做公开版。',
      },
    });
    expect(windows).toEqual([]);
  });
});
