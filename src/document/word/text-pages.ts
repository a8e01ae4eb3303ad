import {
  AlignmentType,
  Bookmark,
  Footer,
  InternalHyperlink,
  LeaderType,
  PageNumber,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { DocumentContent, DocumentPart } from '../content/content.ts';
import { chartParagraphs } from './chart-paragraphs.ts';
import { STYLES } from './document-styles.ts';
import { TEXT_WIDTH } from './page-sizes.ts';
import { runs } from './runs.ts';

/** A heading that lines of the contents lead to. */
export const anchored = (anchor: string, text: string) => new Bookmark({ id: anchor, children: runs(text) });

/** 封面 */
export function coverPage({ cover: [name, title, date] }: DocumentContent): Paragraph[] {
  return [
    new Paragraph({ style: STYLES.coverName, children: runs(name) }),
    new Paragraph({ style: STYLES.coverTitle, children: runs(title) }),
    new Paragraph({ style: STYLES.coverDate, children: runs(date) }),
  ];
}

/** 目录: lines that lead to their headings, with the pages of these. */
export function contentsPage({ contents }: DocumentContent): Paragraph[] {
  const tabStops = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }];
  return [
    new Paragraph({ style: STYLES.contentsTitle, children: runs('目 录') }),
    ...contents.map(
      ({ text, level, anchor }) =>
        new Paragraph({
          style: level === 'part' ? STYLES.contentsPart : STYLES.contentsLine,
          tabStops,
          children: [
            new InternalHyperlink({
              anchor,
              children: [...runs(text), new TextRun({ children: [new Tab()] }), new PageReference(anchor)],
            }),
          ],
        }),
    ),
  ];
}

/** A part from a new page on: the lines of its title are one heading. Only one part has charts: they are numbered within it. */
export function partPages(
  { anchor, title, paragraphs }: DocumentPart,
  options: { readonly isFirst: boolean; readonly charts: boolean },
): Paragraph[] {
  let charts = 0;
  return [
    new Paragraph({
      style: STYLES.partTitle,
      pageBreakBefore: !options.isFirst,
      children: [anchored(anchor, title.join('\n'))],
    }),
    ...paragraphs.flatMap(({ look, text, anchor: own, chart }) => [
      new Paragraph({
        style: STYLES[look],
        // what is announced does not begin on the next page
        ...(text.endsWith('：') && { keepNext: true }),
        children: own ? [anchored(own, text)] : runs(text),
      }),
      ...(options.charts && chart ? chartParagraphs(chart, ++charts) : []),
    ]),
  ];
}

/** The page number in the middle of the foot: － 1 － */
export const pageNumbers = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['－ ', PageNumber.CURRENT, ' －'], size: 24 })],
      }),
    ],
  });
