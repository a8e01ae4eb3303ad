import { type CompactText, compactText } from './compact.ts';

/** A line as it was meant: several where the text was broken in the middle of a sentence. */
export interface Line extends CompactText {
  /** The number of its first line in the given text, from 0. */
  readonly line: number;
}

/** What begins a new line whatever stands above: a part, a numbered heading, a table's row. */
const BEGINS = /^(第[一二三四五六七八九十\d]+部分|附件|附表|[(]?[一二三四五六七八九十\d]{1,3}[)、.．,，:：]|[(]\d|—)/;
/** A line of prose that goes on: it has signs of prose, or begins as sentences do and ends as no heading does. */
const IS_PROSE = /[，；。：]|20\d\d年.*(?<!说明|情况|公开|部分|概况|安排|目标|预算|收入|支出|收支|经费|费|表)$/;
const ENDS_WITHIN = /[\u4e00-\u9fff]$/;
const UNITS_AT_END = /(元|个|辆|套|持平|一致|相同)$/;
/** A printed line of Word or of a PDF holds about so many characters: shorter ones were ended on purpose. */
const LEAST_WITHIN = 16;

/** - 3 -, 第3页: between two pages. */
const PAGE_NUMBER = /^(?:[-—–]\d{1,3}[-—–]|第\d{1,3}页(?:[,，/]?共\d{1,3}页)?)$/;
/** 421.04 at the end of a line, and its unit on the next one. */
const IS_UNIT = /^(?:[十百千万亿]{0,2}元|%|年|个|辆|台)/;
const ENDS_WITH_DIGIT = /\d$/;

/** No sentence is longer, with a reason of the longest that may be typed: what is longer is read in pieces. */
const MOST_CHARACTERS = 4_000;

/** The lines of a text; where a sentence was broken in the middle of a word, its pieces together. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let isOpen = false;
  for (const [line, end] of [...text.matchAll(/\r\n?|\n|$/g)].entries()) {
    const own = { ...compactText(text, from, end.index), line };
    from = end.index + end[0].length;
    // a blank line within a sentence is where a page ended
    if (own.text === '' || PAGE_NUMBER.test(own.text.replaceAll('\t', ''))) continue;
    const isCut = IS_UNIT.test(own.text) && ENDS_WITH_DIGIT.test(lines.at(-1)?.text ?? '');
    if (isCut || (isOpen && !BEGINS.test(own.text))) lines.push(joined(lines.pop()!, own));
    else lines.push(own);
    isOpen = goesOn(lines.at(-1)!.text);
  }
  return lines.flatMap(pieces);
}

const goesOn = (text: string) =>
  !text.includes('\t') &&
  text.length >= LEAST_WITHIN &&
  text.length <= MOST_CHARACTERS &&
  IS_PROSE.test(text) &&
  ENDS_WITHIN.test(text) &&
  !UNITS_AT_END.test(text);

const joined = (one: Line, next: Line): Line => ({
  line: one.line,
  text: one.text + next.text,
  offsets: [...one.offsets.slice(0, -1), ...next.offsets],
});

/** A line that no sentence is as long as, cut behind sentences or clauses where it has any. */
function pieces(whole: Line): Line[] {
  const cut: Line[] = [];
  for (let from = 0; from < whole.text.length;) {
    const most = whole.text.slice(from, from + MOST_CHARACTERS);
    const isLast = from + most.length === whole.text.length;
    const length = isLast ? most.length : lastEnd(most);
    const text = whole.text.slice(from, from + length);
    cut.push({ line: whole.line, text, offsets: whole.offsets.slice(from, from + length + 1) });
    from += length;
  }
  return cut;
}

function lastEnd(text: string): number {
  const end = ['。', '；', '，'].map((sign) => text.lastIndexOf(sign) + 1).find((at) => at > 0);
  return end ?? text.length;
}
