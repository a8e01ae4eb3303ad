import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { reproducible } from '../../src/document/word/reproducible.ts';

const MAKER = '预算十二表';
const FONT = { ascii: 'Segoe UI', hAnsi: 'Segoe UI', eastAsia: '微软雅黑' };
const LEVELS: Readonly<Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  h1: HeadingLevel.TITLE,
  h2: HeadingLevel.HEADING_1,
  h3: HeadingLevel.HEADING_2,
};

const isElement = (node: Node): node is Element => node.nodeType === 1;
const elementsIn = (parent: Element): Element[] => [...parent.childNodes].filter(isElement);
const wordsOf = (node: Node): string => (node.textContent ?? '').replace(/\s*\n\s*/g, '').trim();

/** A page of ours (headings, paragraphs, lists, lines to type, tables) as the bytes of a .docx. */
export async function wordOfPage(html: string, title: string): Promise<Uint8Array> {
  const xml = html.replace(/<!doctype[^>]*>/i, '').replace(/<(meta|img|br)\b([^>]*?)\/?>/g, '<$1$2/>');
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement!;
  const body = elementsIn(root).find(({ tagName }) => tagName === 'body')!;
  const document = new Document({
    title,
    creator: MAKER,
    lastModifiedBy: MAKER,
    description: '',
    styles: {
      default: { document: { run: { font: FONT, size: 21, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } } },
    },
    sections: [{ children: elementsIn(body).flatMap(blocks) }],
  });
  return reproducible(await Packer.pack(document, 'uint8array'));
}

function blocks(element: Element): (Paragraph | Table)[] {
  const { tagName } = element;
  const heading = LEVELS[tagName];
  if (heading) return [new Paragraph({ heading, children: [new TextRun(wordsOf(element))] })];
  if (tagName === 'pre') return linesOf(element);
  if (tagName === 'table') return [tableOf(element), new Paragraph({})];
  if (tagName === 'ol' || tagName === 'ul') {
    return elementsIn(element).map((item, index) => {
      const mark = tagName === 'ol' ? `${index + 1}. ` : '• ';
      return new Paragraph({ indent: { left: 420, hanging: 300 }, children: [new TextRun(mark + wordsOf(item))] });
    });
  }
  return [new Paragraph({ spacing: { after: 120 }, children: [new TextRun(wordsOf(element))] })];
}

function linesOf(element: Element): Paragraph[] {
  return (element.textContent ?? '')
    .trim()
    .split('\n')
    .map(
      (line) =>
        new Paragraph({
          shading: { fill: 'F3F3F3' },
          children: [new TextRun({ text: line, font: 'Consolas', size: 18 })],
        }),
    );
}

function tableOf(element: Element): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
  const rows = elementsIn(element).flatMap((part) =>
    elementsIn(part).map((row) => ({ row, isHead: part.tagName === 'thead' })),
  );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      ({ row, isHead }) =>
        new TableRow({
          tableHeader: isHead,
          children: elementsIn(row).map(
            (cell) =>
              new TableCell({
                children: [new Paragraph({ children: [new TextRun({ text: wordsOf(cell), bold: isHead })] })],
              }),
          ),
        }),
    ),
  });
}
