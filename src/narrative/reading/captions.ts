import { PLACEHOLDER } from '../../base/placeholders.ts';
import type { Line } from '../text/lines.ts';
import type { MaskedLine } from './masks.ts';
import type { Publisher } from '../../tables/model/publisher.ts';
import type { ReadNarrative, YearMention } from './mention.ts';
import { sentenceAt, stretch, wordsOf } from './stretches.ts';

/** With what a year is compared: 与2023年年初预算相比. */
const COMPARING = /(?:与|比|较|同|和|对比|较之)$/;
const AT_ITS_END = /^年(?:期末|年末|末|底|年底)/;
/** What the budget year stands before. */
const OF_BUDGET =
  /^年(?:度)?(?:部门|单位|收入|支出|收支|一般公共预算|政府性基金|国有资本|"?三公|政府采购|机构|机关|财政拨款|对我|无|使用|负责|公务|因公|预算安排|预算收支)/;
/** 2024年预算数与2023年保持一致 */
const COMPARED = /^年[^，。；]{0,24}[与比较]20\d\d年/;
const isBudgets = (after: string) => OF_BUDGET.test(after) || COMPARED.test(after);
/** 部门 2024年: where a sentence begins. */
const OPENING = /(?:^|(?<=[。；]))([\u4e00-\u9fff()A-Za-z\d]{3,40}?)(?=20\d\d年)/g;
const PLACEHOLDERS = new RegExp(PLACEHOLDER, 'g');
const SIGNLESS = /占(?:比(?:重)?)?(?:[^，。；\d]{0,12}的)?(?:为|约)?(\d{1,3}\.\d{1,2})(?![\d%])(?!\d*(?:万元|元|个))/g;
/** The words of the form for who publishes. */
const PUBLISHER = /[我本](部门|单位)|20\d\d年度?(部门|单位)(?=预算|收支|收入|支出)/g;
const LISTED = /(?:包含|包括|用于)[:：]?([\u4e00-\u9fff()"\w]+(?:、[\u4e00-\u9fff()"\w]+)*)/;

type Captions = Pick<
  ReadNarrative,
  'years' | 'openings' | 'placeholders' | 'signless' | 'lists' | 'reasons' | 'publishers'
>;

/** What a line says besides its figures: years, names, placeholders, lists. */
export function captionsIn(line: Line, mask: MaskedLine, year: number): Captions {
  const { text } = line;
  const words = (start: number, end: number) => wordsOf(line, start, end);
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ index, 0: all }) => words(index, index + all.length));
  const list = /运[转行]经费/.test(text) ? LISTED.exec(text) : null;
  return {
    years: yearsIn(line, mask, year),
    openings: [...text.matchAll(OPENING)].map(({ index, 1: name }) => words(index, index + name!.length)),
    placeholders: found(PLACEHOLDERS),
    signless: found(SIGNLESS),
    publishers: [...mask.text.matchAll(PUBLISHER)].map(({ index, 0: all, 1: our, 2: titled }) => ({
      ...words(index, index + all.length),
      publisher: (our ?? titled) as Publisher,
    })),
    reasons: mask.reasons.map(({ start, end }) => words(start, end)),
    lists: list
      ? [{ ...words(list.index, list.index + list[0].length), names: list[1]!.replace(/等.*$/, '').split('、') }]
      : [],
  };
}

/** Within 《》 or quotation marks, of which there is one kind only. */
const isQuoted = (before: string) =>
  before.lastIndexOf('《') > before.lastIndexOf('》') || before.split('"').length % 2 === 0;

/** Years that can only be the budget year, or the one before. */
function yearsIn(line: Line, { text }: MaskedLine, budgetYear: number): YearMention[] {
  return [...text.matchAll(/(?<!\d)(20\d\d)(?=年)/g)].flatMap(({ index, 1: digits }): YearMention[] => {
    const before = text.slice(Math.max(0, index - 6), index);
    const after = text.slice(index + 4);
    // titles of documents and names of projects have years of their own
    if (
      isQuoted(text.slice(0, index)) ||
      /[-至到自从]$/.test(before) ||
      /执行|决算|实际/.test(text.slice(index, index + 24))
    )
      return [];
    const should = COMPARING.test(before) || AT_ITS_END.test(after) ? 'last' : isBudgets(after) ? 'this' : undefined;
    if (!should) return [];
    const year = Number(digits);
    const isRight = year === (should === 'this' ? budgetYear : budgetYear - 1);
    return isRight ? [] : [{ at: stretch(line, index, index + 4), sentence: sentenceAt(line, index), year, should }];
  });
}
