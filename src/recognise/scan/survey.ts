import type { TableId } from '../../tables/model/table.ts';
import { INDICATOR_HEADINGS } from '../../tables/t11-performance.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import { HEADING_WORDS } from './declared-headings.ts';
import { headingBlocks, MAX_HEADING_LENGTH, type HeadingBlock } from './heading-blocks.ts';
import { HEADING_SPELLINGS, headingWord } from './heading-words.ts';
import type { SheetView } from './sheet-view.ts';
import { tableTitled } from './title-names.ts';

/** Where on a sheet tables may stand, from top to bottom. */
export interface Survey {
  readonly view: SheetView;
  readonly titles: readonly Title[];
  readonly headings: readonly HeadingBlock[];
  /** Rows 一级指标 | 二级指标 | 三级指标 …: the form of table 11 has one. */
  readonly indicatorRows: readonly number[];
}

export interface Title {
  readonly table: TableId;
  readonly row: number;
  readonly column: number;
}

/** A title stands alone, or beside the number of its table. */
const MAX_CELLS_OF_TITLE_ROW = 2;

/** A list of contents says so in its first rows. */
const CONTENTS_ROWS = 3;
const [FIRST_INDICATOR] = INDICATOR_HEADINGS;
/** Headings as they may be spelt. */
const SPELLINGS = new Set(
  [...HEADING_WORDS, ...HEADING_SPELLINGS].filter((word) => HEADING_WORDS.has(headingWord(word))),
);
const NOT_PLAIN = /[^\u4e00-\u9fff]|表|一级指标/;

/** What a text may be at first sight. */
export type Sense =
  { readonly is: 'heading' | 'indicators' | 'figure' | 'other' } | { readonly is: 'title'; readonly of: TableId };

const HEADING: Sense = { is: 'heading' };
const INDICATORS: Sense = { is: 'indicators' };
const FIGURE: Sense = { is: 'figure' };
const OTHER: Sense = { is: 'other' };

/** Reads a sheet once for titles and headings. `senses` keeps what a text may be over all sheets. */
export function survey(view: SheetView, senses: Map<string, Sense>): Survey {
  const titles: Title[] = [];
  const indicatorRows: number[] = [];
  const headingRows: number[] = [];
  for (let row = 0; row < view.height; row++) {
    const values = view.sheet.values[row]!;
    let filled = 0;
    let known = 0;
    let title: Title | undefined;
    let figures = false;
    let isIndicators = false;
    for (let column = 0; column < values.length; column++) {
      const value = values[column]!;
      if (value === null || value === '') continue;
      filled++;
      if (typeof value !== 'string') {
        figures = true;
        continue;
      }
      if (isPlain(value)) {
        if (SPELLINGS.has(value)) known++;
        continue;
      }
      if (isDigits(value)) {
        figures = true;
        continue;
      }
      let sense = senses.get(value);
      if (!sense) senses.set(value, (sense = senseOf(value)));
      if (sense.is === 'heading') known++;
      else if (sense.is === 'figure') figures = true;
      else if (sense.is === 'indicators') isIndicators = true;
      else if (sense.is === 'title') title = { table: sense.of, row, column };
    }
    if (title && filled <= MAX_CELLS_OF_TITLE_ROW) titles.push(title);
    if (isIndicators) indicatorRows.push(row);
    else if (known >= 2 && !figures) headingRows.push(row);
  }
  const headings = headingBlocks(
    view,
    headingRows,
    titles.map(({ row }) => row),
  );
  return { view, titles: isContents(view) ? [] : titles, headings, indicatorRows };
}

/** A sheet that lists the tables has their titles, not them. */
function isContents(view: SheetView): boolean {
  for (let row = 0; row < Math.min(view.height, CONTENTS_ROWS); row++) {
    for (let column = 0; column < view.width; column++) if (view.text(row, column).endsWith('目录')) return true;
  }
  return false;
}

/** Chinese characters alone: a heading in one of its known spellings, or nothing that is looked for. */
const isPlain = (text: string) => !NOT_PLAIN.test(text);

/** At first sight: 2010301, 12.50. */
function isDigits(text: string): boolean {
  return isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1)) && !text.includes('表');
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

function senseOf(text: string): Sense {
  if (text.includes('表')) {
    const table = tableTitled(text);
    if (table) return { is: 'title', of: table };
  }
  if (text.length > MAX_HEADING_LENGTH) return OTHER;
  const folded = normalizeText(text);
  if (/^[\d.,]+$/.test(folded)) return FIGURE;
  const word = headingWord(folded);
  if (word === FIRST_INDICATOR) return INDICATORS;
  return HEADING_WORDS.has(word) ? HEADING : OTHER;
}
