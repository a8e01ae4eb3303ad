import { type ContentsLine, type DocumentContent, type DocumentPart, tableAnchor } from '../content/content.ts';
import type { DocumentParagraph } from '../content/paragraph.ts';
import type { PrintedTable } from '../content/printed-table.ts';
import { htmlTable } from './html-table.ts';
import { LOOKS, PAGE_BREAK } from './html-styles.ts';
import { element, type Markup, text } from './markup.ts';

const TAGS = { section: 'h2', subsection: 'h3', body: 'p' } as const;

/**
 * The whole document as HTML to be pasted: cover, contents, parts, tables, in headings, paragraphs and tables with their looks
 * beside them. All pages are upright: what is pasted cannot turn the page that it comes to.
 */
export function htmlDocument(content: DocumentContent, tables: readonly PrintedTable[]): string {
  const [name, title, date] = content.cover;
  const parts: Markup[] = [
    ...(['coverName', 'coverTitle', 'coverDate'] as const).map((look, index) =>
      paragraph(LOOKS[look], [name, title, date][index]!),
    ),
    pageBreak(),
    paragraph(LOOKS.contentsTitle, '目 录'),
    ...content.contents.map(contentsLine),
    ...content.parts.flatMap(part),
    pageBreak(),
    element('p', { style: LOOKS.tableText }, anchor('annex', '附件：')),
    paragraph(LOOKS.tableTitle, content.annexTitle),
    ...tables.flatMap((table, index) => [...(index > 0 ? [pageBreak()] : []), ...tableBlock(table)]),
  ];
  const head = element('head', {}, element('meta', { charset: 'utf-8' }));
  return element('html', { lang: 'zh-CN' }, head, element('body', {}, ...parts)).html;
}

const paragraph = (style: string, words: string) => element('p', { style }, text(words));
const anchor = (id: string, words: string) => element('a', { name: id }, text(words));
const pageBreak = () => element('p', { style: PAGE_BREAK });

const contentsLine = ({ text: words, level, anchor: id }: ContentsLine): Markup =>
  element(
    'p',
    { style: level === 'part' ? LOOKS.contentsPart : LOOKS.contentsLine },
    element('a', { href: `#${id}`, style: 'color:#000;text-decoration:none' }, text(words)),
  );

function part({ anchor: id, title, paragraphs }: DocumentPart): Markup[] {
  const heading = element('h1', { style: LOOKS.partTitle }, anchor(id, title.join('\n')));
  return [pageBreak(), heading, ...paragraphs.map(partParagraph)];
}

const partParagraph = ({ look, text: words, anchor: id }: DocumentParagraph): Markup =>
  element(TAGS[look], { style: LOOKS[look] }, id ? anchor(id, words) : text(words));

function tableBlock(table: PrintedTable): Markup[] {
  return [
    element('p', { style: LOOKS.tableTitle }, anchor(tableAnchor(table.id), table.title.join('\n'))),
    ...(table.caption.length > 0 ? [paragraph(`${LOOKS.tableText};font-size:10pt`, table.caption.join('　　'))] : []),
    htmlTable(table),
    ...table.notes.map((note) => paragraph(`${LOOKS.tableText};font-size:9pt`, note)),
  ];
}
