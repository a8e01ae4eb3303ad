import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/xlsx/file-port.ts';
import { Parts } from '../../src/xlsx/package/parts.ts';
import { relationshipsOf } from '../../src/xlsx/package/relationships.ts';
import { sheetPlan, text } from '../excel/open.ts';

const OURS = 'urn:ours';
const xml = (content: string, namespace = OURS) => `<a xmlns="${namespace}">${content}</a>`;
const plan = (word: string) => ({ sheets: [sheetPlan('表', [[text(word)]])] });

async function file() {
  const opened = openFile();
  await opened.port.apply(plan('一'));
  return opened;
}

const partOf = async ({ port }: ReturnType<typeof openFile>, namespace = OURS) =>
  (await port.read([], [], [namespace])).xmlParts![namespace]?.replace(/^<\?xml[^>]*\?>\s*/, '') ?? null;

describe('a custom XML part of a file', () => {
  it('is kept beside others, replaced, and taken away without trace', async () => {
    const opened = await file();
    const before = new Parts(await opened.save());
    expect(await partOf(opened)).toBeNull();
    await opened.port.xmlParts.save('urn:other', xml('别人的', 'urn:other'));
    for (const content of ['一', '二 &lt;b&gt;']) {
      await opened.port.xmlParts.save(OURS, xml(content));
      expect(await partOf(opened)).toBe(xml(content));
      expect(await partOf(opened, 'urn:other')).toBe(xml('别人的', 'urn:other'));
    }
    for (const namespace of [OURS, 'urn:other']) await opened.port.xmlParts.save(namespace, null);
    expect(await partOf(opened)).toBeNull();
    const after = new Parts(await opened.save());
    expect(after.paths).toEqual(before.paths);
    for (const path of before.paths) expect(after.text(path)).toBe(before.text(path));
  });

  it('stays when sheets are written and shown', async () => {
    const opened = await file();
    await opened.port.xmlParts.save(OURS, xml('一'));
    await opened.port.apply(plan('二'));
    await opened.port.reveal('表', { row: 0, column: 0, rows: 1, columns: 1 });
    expect(await partOf(openFile(await opened.save()))).toBe(xml('一'));
  });

  it('has its properties, and is related as Excel relates it', async () => {
    const opened = await file();
    await opened.port.xmlParts.save(OURS, xml('一'));
    const parts = new Parts(await opened.save());
    expect(relationshipsOf(parts, 'xl/workbook.xml')).toContainEqual(
      expect.objectContaining({ type: 'customXml', target: 'customXml/item1.xml' }),
    );
    expect(relationshipsOf(parts, 'customXml/item1.xml')).toEqual([
      expect.objectContaining({ type: 'customXmlProps', target: 'customXml/itemProps1.xml' }),
    ]);
    expect(parts.required('customXml/itemProps1.xml')).toContain('ds:uri="urn:ours"');
    expect(parts.required('[Content_Types].xml')).toContain('customXmlProperties+xml');
  });

  it('is none where there are two of its namespace, and where it is no XML', async () => {
    const opened = await file();
    await opened.port.xmlParts.save('urn:other', xml('一', 'urn:other'));
    await opened.port.xmlParts.save(OURS, xml('二'));
    const parts = new Parts(await opened.save());
    parts.put('customXml/item1.xml', xml('三'));
    expect(await partOf(openFile(parts.pack()))).toBeNull();
    parts.put('customXml/item1.xml', 'no xml');
    expect(await partOf(openFile(parts.pack()))).toBe(xml('二'));
  });

  it('has no place in a file without sheets', async () => {
    await expect(openFile().port.xmlParts.save(OURS, xml('一'))).rejects.toThrow(RangeError);
  });
});
