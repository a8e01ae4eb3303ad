import { largest } from '../../base/lists.ts';

/** Words that make a figure one of another year. */
export interface OtherYear {
  /** Where they stand in the words before the figure. */
  readonly at: number;
  /** The year, where it stands there in digits. */
  readonly printed: number | undefined;
}

const YEARS = /(20\d\d)年|上一?年度?(?!结转)|去年|同期/g;
const THIS_YEAR = /本年|今年|当年/;

/** Of which year the words before a figure make it, in the clause of its subject or behind that; undefined: of the budget's. */
export function otherYear(words: string, subjectEnd: number, year: number): OtherYear | undefined {
  const from = largest(
    ['，', '。', '；', ':', '：', ','].map((sign) => words.lastIndexOf(sign, subjectEnd - 1) + 1),
    0,
  );
  const nearest = [...words.matchAll(YEARS)].filter(({ index }) => index >= from).at(-1);
  if (!nearest) return undefined;
  const { index: at, 1: digits } = nearest;
  if (digits === undefined) {
    return THIS_YEAR.test(words.slice(at)) ? undefined : { at, printed: undefined };
  }
  return Number(digits) === year ? undefined : { at, printed: Number(digits) };
}

/** Whether the words before a figure say that it is of the budget's year again. */
export const isOfThisYear = (words: string, year: number) => words.includes(`${year}年`) || THIS_YEAR.test(words);
