import { narrativeLine } from '../../ledger/model/narrative.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import { missingFact } from '../../sentences/evaluate/format.ts';
import { narrativeText, type TextParagraph } from '../../sentences/narrative-text.ts';
import { tablesOf } from '../../tables/all.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { TableId } from '../../tables/model/table.ts';
import { chineseNumber, chineseYear } from '../../base/chinese-numerals.ts';
import { type DocumentChart, documentCharts } from './charts.ts';
import { overview } from './overview.ts';
import type { DocumentParagraph } from './paragraph.ts';
import { terms } from './terms.ts';

/** The text pages of the document as data: what is said, in what order, under which heading. */
export interface DocumentContent {
  /** Who publishes, what, and when. */
  readonly cover: readonly [name: string, title: string, date: string];
  readonly contents: readonly ContentsLine[];
  readonly parts: readonly DocumentPart[];
  readonly annexTitle: string;
}

/** A line of 目录 and the heading that it leads to. */
export interface ContentsLine {
  readonly text: string;
  readonly level: 'part' | 'line';
  readonly anchor: string;
}

/** 第一部分 …: the lines of its title, and its paragraphs. */
export interface DocumentPart {
  readonly anchor: string;
  readonly title: readonly string[];
  readonly paragraphs: readonly DocumentParagraph[];
}

export const tableAnchor = (id: TableId) => `table_${id}`;
const part = (number: number) => `part_${number}`;

/** Cover, contents and parts one to three of a disclosure; what was not typed shows as 【待填：…】. */
export function documentContent(disclosure: Disclosure, ledger: Ledger): DocumentContent {
  const { year, department } = disclosure;
  const { name } = department;
  const { publisher } = disclosure;
  const annexTitle = `${name}${year}年${publisher}预算表`;
  const units = `${publisher}所属预算单位构成情况`;
  return {
    cover: [name, coverTitle(disclosure), dateOf(year, ledger)],
    contents: [
      { text: `第一部分 ${name}概况`, level: 'part', anchor: part(1) },
      { text: '一、主要职责', level: 'line', anchor: 'duties' },
      { text: `二、${units}`, level: 'line', anchor: 'units' },
      { text: `第二部分 ${name}${year}年${publisher}预算情况说明`, level: 'part', anchor: part(2) },
      { text: '第三部分 名词解释', level: 'part', anchor: part(3) },
      { text: `附件：${annexTitle}`, level: 'part', anchor: 'annex' },
      ...tablesOf(publisher).map(({ id, title }, index): ContentsLine => ({
        text: `${chineseNumber(index + 1)}、${contentsTitle(title(year, publisher))}`,
        level: 'line',
        anchor: tableAnchor(id),
      })),
    ],
    parts: [
      { anchor: part(1), title: ['第一部分', `${name}概况`], paragraphs: overview(disclosure, ledger) },
      {
        anchor: part(2),
        title: ['第二部分', name, `${year}年${publisher}预算情况说明`],
        paragraphs: withCharts(narrativeText(disclosure, ledger.narrative), documentCharts(disclosure)),
      },
      { anchor: part(3), title: ['第三部分', '名词解释'], paragraphs: terms(ledger) },
    ],
    annexTitle,
  };
}

/** Charts stand below the first paragraph of their section. */
function withCharts(
  paragraphs: readonly TextParagraph[],
  charts: ReadonlyMap<string, DocumentChart>,
): DocumentParagraph[] {
  return paragraphs.map((paragraph, index) => {
    const heading = paragraphs[index - 1];
    const chart = heading?.look === 'section' ? charts.get(heading.text.split('、')[0]!) : undefined;
    return chart ? { ...paragraph, chart } : paragraph;
  });
}

const coverTitle = (disclosure: Disclosure) => `${disclosure.year}年度${disclosure.publisher}预算`;

/** What the document is called: who publishes, and what. */
export const documentTitle = (disclosure: Disclosure) => disclosure.department.name + coverTitle(disclosure);

/** The contents name table 11 otherwise than its own page does, as the published documents have it. */
function contentsTitle([title = '', ...more]: readonly string[]): string {
  return title.replace('（单位）', '') + more.join('');
}

function dateOf(year: number, { narrative }: Ledger): string {
  const month = narrative?.publicationMonth;
  const words = month === undefined ? missingFact(narrativeLine('publicationMonth').label) : chineseNumber(month);
  return `${chineseYear(year)}年${words}月`;
}
