import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../src/xlsx/read/read-text-file.ts';
import type { UnreadableText } from '../../src/xlsx/read/unreadable-text.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const document = (body: string, path = 'word/document.xml', more: Readonly<Record<string, string>> = {}) =>
  zipSync({
    [path]: strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`;

describe('the text of a Word file', () => {
  it('has a line for each paragraph, whatever its runs', () => {
    const body =
      paragraph(run('收入总计 '), run('477'), run('.24'), run('万元。')) +
      paragraph() +
      paragraph(run('支出 &amp; 结余'));
    expect(readTextFile(document(body))).toBe('收入总计 477.24万元。\n\n支出 & 结余');
  });

  it('has tabs between the cells of a table, and a line for each row', () => {
    const row = (...cells: string[]) => `<w:tr>${cells.map((one) => cell(paragraph(run(one)))).join('')}</w:tr>`;
    const body = `${paragraph(run('表'))}<w:tbl>${row('项目', '金额')}${row('收入总计', '477.24')}</w:tbl>${paragraph(run('完'))}`;
    expect(readTextFile(document(body))).toBe('表\n项目\t金额\n收入总计\t477.24\n完');
  });

  it('leaves out what was deleted or moved away with changes tracked, and what is there twice for older programs', () => {
    const body = paragraph(
      run('收入'),
      `<w:del><w:r><w:delText>1</w:delText></w:r></w:del>`,
      `<w:moveFrom>${run('2')}</w:moveFrom>`,
      `<w:ins>${run('3')}</w:ins>`,
      `<mc:AlternateContent><mc:Choice>${run('4')}</mc:Choice><mc:Fallback>${run('5')}</mc:Fallback></mc:AlternateContent>`,
      `<w:r><w:instrText>PAGE 6</w:instrText></w:r>`,
    );
    expect(readTextFile(document(body))).toBe('收入34');
  });

  it('finds the main part where it has another name', () => {
    const rels =
      '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
    expect(readTextFile(document(paragraph(run('一')), 'word/document2.xml', { '_rels/.rels': rels }))).toBe('一');
  });

  it('reads a paragraph in a text box within a paragraph', () => {
    const body = paragraph(run('外'), `<w:txbxContent>${paragraph(run('内'))}</w:txbxContent>`);
    expect(readTextFile(document(body)).split('\n').sort()).toEqual(['内', '外']);
  });
});

describe('the text of a text file', () => {
  const text = '收入总计477.24万元，比上年减少63.58万元。';

  it('may be in UTF-8, with a mark or without', () => {
    expect(readTextFile(strToU8(text))).toBe(text);
    expect(readTextFile(strToU8(`\uFEFF${text}`))).toBe(text);
  });

  it('may be in UTF-16 of either order', () => {
    const units = Uint16Array.from(`\uFEFF${text}`, (character) => character.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    const big = little.map((_, index) => little[index % 2 === 0 ? index + 1 : index - 1]!);
    expect(readTextFile(little)).toBe(text);
    expect(readTextFile(big)).toBe(text);
  });

  it('may be in GBK', () => {
    // 收入 477
    expect(readTextFile(Uint8Array.from([0xca, 0xd5, 0xc8, 0xeb, 0x34, 0x37, 0x37]))).toBe('收入477');
  });
});

describe('what is no text', () => {
  const half = document(paragraph(run('一'.repeat(500))));
  it.each<[string, Uint8Array, UnreadableText['code']]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'legacy'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['RTF', strToU8('{\\rtf1\\ansi'), 'otherFormat'],
    ['a web page', strToU8('<!DOCTYPE html><html></html>'), 'otherFormat'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'noText'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'workbook'],
    ['another package', zipSync({ 'content.xml': strToU8('<office/>') }), 'otherFormat'],
    ['half a .docx', half.subarray(0, half.length / 2), 'damaged'],
    ['markup that is not closed', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'damaged'],
    ['an entity of its own', document('<w:p><w:r><w:t>&bomb;</w:t></w:r></w:p>'), 'damaged'],
  ])('is told: %s', (_, bytes, code) => {
    expect(() => readTextFile(bytes)).toThrow(expect.objectContaining({ code }));
  });
});
