import type { PrintedNumber } from '../text/numbers.ts';
import type { FoundSubject } from '../subjects/subject.ts';
import type { Around, Known, Reading } from './context.ts';
import { MOST_REMAINDER, NOTHING, OTHER_MONEY, subjectOf } from './known.ts';
import { remainder } from './words.ts';

/** What may stand before 项目 without making them projects of a kind. */
const MANAGED = /绩效|目标|管理|纳入|实行|开展|编制|申报|实施|全面|对|预算|支出/g;
/** In a list of projects: 项目：甲200万元、乙60万元，共2个. */
const LISTED = /(?:^|[，。；:：(])(?:其中)?(?:具体)?项目[:：]/;

/** 3个项目, 项目3个; not 人员类项目3个, of which no table tells. */
export function countOf({ start, end }: PrintedNumber, text: string): Known {
  const clause = /[^，。；:：(]*$/.exec(text.slice(0, start))![0];
  const before = /^(?:预算|支出)?项目/.test(text.slice(end)) ? clause : /^(.*)项目[^项]{0,12}$/.exec(clause)?.[1];
  const isListed = /^(?:共计|共|合计|总计)$/.test(clause) && LISTED.test(text.slice(0, start));
  const isAll = before !== undefined && remainder(before.replace(MANAGED, '')).length <= MOST_REMAINDER;
  if (!isAll && !isListed) return { ...NOTHING, unit: '个', unread: 'no subject' };
  return { ...NOTHING, unit: '个', subject: [{ kind: 'fixed', id: 'projectCount' }], words: '项目' };
}

/** A cell of a table in the text: its column says what it is. */
export function cellOf(number: PrintedNumber, { reading, state: { current } }: Around): Known | undefined {
  const { line, context, mask } = reading;
  const column = line.text.slice(0, number.start).split('\t').length - 1;
  const columns = context.columns;
  const numbersOfLine = line.text.split('\t').filter((cell) => /^-?[\d,.]+%?$/.test(cell)).length;
  const role = columns ? columns[column] : numbersOfLine === 1 ? 'now' : undefined;
  const subject = namedIn(reading, number.start) ?? current;
  const isNamed =
    subject && remainder(mask.text.slice(subject.end, number.start).replace(/\t.*$/, '')).length <= MOST_REMAINDER;
  const percent = number.unit === '%' || role === 'rate' || role === 'share';
  const unit = number.unit !== 'none' ? number.unit : percent ? '%' : context.unit;
  if (unit === 'other') return OTHER_MONEY;
  if (!role || !isNamed) return { ...NOTHING, unit, role: role ?? 'now', unread: 'no subject' };
  return { unit, role, direction: 'none', ...subjectOf(subject, undefined, line.text) };
}

/** The subject of the nearest cell at the left that names one: two tables may stand side by side. */
function namedIn({ line, subjects }: Reading, start: number): FoundSubject | undefined {
  const before = subjects.filter(({ end }) => end <= start);
  const cell = line.text.lastIndexOf('\t', before.at(-1)?.start) + 1;
  return before.find((one) => one.start >= cell);
}
