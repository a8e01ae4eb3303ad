import { describe, expect, it } from 'vitest';
import { documentPort } from '../../src/page/document/document-port.ts';
import { newDocument, openDocument } from '../../src/page/document/open-document.ts';
import { WorkbookDocument } from '../../src/page/document/workbook-document.ts';
import { UnreadableWorkbook } from '../../src/xlsx/package/errors.ts';
import { undoOrRecover } from '../../src/transactions/undo.ts';
import { sheetOf } from '../xlsx/plans.ts';

const plan = (text: string) => ({ sheets: [sheetOf('页', [[text]])] });

function opened() {
  const { document } = newDocument('新.xlsx');
  const port = documentPort(document, async () => undefined);
  const text = async () => (await port.read()).sheets[0]?.values[0]?.[0];
  return { document, port, text };
}

describe('a document of the page', () => {
  it('keeps every version, and goes back and forth among them', async () => {
    const { document, port, text } = opened();
    await port.apply(plan('一'));
    await port.apply(plan('二'));
    expect(await text()).toBe('二');
    expect(await undoOrRecover(port, { force: false })).toEqual({ kind: 'done', kept: [] });
    expect(await text()).toBe('一');
    document.step(1);
    expect(await text()).toBe('二');
    expect(document.step(1)).toBe(false);
    document.step(-1);
    await port.apply(plan('三'));
    expect(document.step(1)).toBe(false);
    expect(await text()).toBe('三');
  });

  it('says that there is nothing to be taken back', async () => {
    expect(await undoOrRecover(opened().port, { force: false })).toEqual({ kind: 'nothing' });
  });

  it('is changed until it is saved, and again after a step back', async () => {
    const { document, port } = opened();
    expect(document.isChanged).toBe(false);
    await port.apply(plan('一'));
    expect(document.isChanged).toBe(true);
    document.saved('一.xlsx');
    expect([document.isChanged, document.state.name]).toEqual([false, '一.xlsx']);
    document.step(-1);
    expect(document.isChanged).toBe(true);
    await port.apply(plan('二'));
    expect(document.isChanged).toBe(true);
  });

  it('remembers forty versions, and no more', async () => {
    const document = new WorkbookDocument('新.xlsx', new Uint8Array([0]));
    for (let version = 1; version <= 60; version++) document.put(new Uint8Array([version]));
    let steps = 0;
    while (document.step(-1)) steps++;
    expect([steps, document.content]).toEqual([39, new Uint8Array([21])]);
    expect(document.isChanged).toBe(true);
  });

  it('tells those who watch of what came from elsewhere, and not of what was written here', async () => {
    const { document, port } = opened();
    let told = 0;
    const stop = await port.watch(() => void told++);
    await port.apply(plan('一'));
    expect(told).toBe(0);
    document.step(-1);
    document.replace(document.content);
    expect(told).toBe(2);
    await stop();
    document.step(1);
    expect(told).toBe(2);
  });

  it('that can only be read is never written', async () => {
    const { document } = await openDocument({
      file: new File(['科目,金额\n办公费,1.00\n'], '表.csv'),
      handle: undefined,
    });
    const port = documentPort(document, async () => undefined);
    expect((await port.read()).sheets[0]!.values[1]).toEqual(['办公费', '1.00']);
    await expect(port.apply(plan('一'))).rejects.toBeInstanceOf(UnreadableWorkbook);
  });

  it('is not opened where it is damaged', async () => {
    const file = new File(['PK\u0003\u0004 cut off'], '坏.xlsx');
    await expect(openDocument({ file, handle: undefined })).rejects.toMatchObject({ code: 'damaged' });
  });
});
