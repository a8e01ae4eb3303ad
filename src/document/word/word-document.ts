import { Document, type ISectionOptions, Packer, Paragraph, SectionType } from 'docx';
import { cleanText } from '../content/clean-text.ts';
import type { DocumentContent } from '../content/content.ts';
import { documentStyles, STYLES } from './document-styles.ts';
import { TEXT_PAGE, tablePage } from './page-sizes.ts';
import type { PrintedTable } from '../content/printed-table.ts';
import { isLandscape, tablePages } from './table-pages.ts';
import { pageNumbersOfContents } from './page-numbers.ts';
import { reproducible } from './reproducible.ts';
import { runs } from './runs.ts';
import { anchored, contentsPage, coverPage, pageNumbers, partPages } from './text-pages.ts';

/** Who made the document: the program, and no person. */
const MAKER = '预算十二表';
/** The whole document as the bytes of a .docx, with charts or without. */
export async function wordDocument(
  content: DocumentContent,
  tables: readonly PrintedTable[],
  charts: boolean,
): Promise<Uint8Array> {
  const document = new Document({
    title: cleanText(`${content.cover[0]}${content.cover[1]}`),
    creator: MAKER,
    lastModifiedBy: MAKER,
    description: '',
    styles: documentStyles,
    pageNumbers: pageNumbersOfContents,
    sections: [...textSections(content, charts), ...annexSections(content, tables)],
  });
  return reproducible(await Packer.pack(document, 'uint8array'));
}

/** Cover and contents without page numbers, the three parts with them from 1 on. */
function textSections(content: DocumentContent, charts: boolean): ISectionOptions[] {
  return [
    { properties: { page: TEXT_PAGE }, children: coverPage(content) },
    { properties: { page: TEXT_PAGE, type: SectionType.NEXT_PAGE }, children: contentsPage(content) },
    {
      properties: { page: { ...TEXT_PAGE, pageNumbers: { start: 1 } }, type: SectionType.NEXT_PAGE },
      footers: { default: pageNumbers() },
      children: content.parts.flatMap((part, index) => partPages(part, { isFirst: index === 0, charts })),
    },
  ];
}

/** Each table on a page of its own, upright or landscape; the title of the annex stands over the first. */
function annexSections({ annexTitle }: DocumentContent, tables: readonly PrintedTable[]): ISectionOptions[] {
  return tables.map((table, index) => ({
    properties: { page: tablePage(isLandscape(table)), type: SectionType.NEXT_PAGE },
    footers: { default: pageNumbers() },
    children: [
      ...(index === 0
        ? [
            new Paragraph({ style: STYLES.tableCaption, children: [anchored('annex', '附件：')] }),
            new Paragraph({ style: STYLES.tableTitle, children: runs(annexTitle) }),
          ]
        : []),
      ...tablePages(table),
    ],
  }));
}
