import type { FoundSubject } from '../subjects/subject.ts';
import { isCount, type NumberUnit, type PrintedNumber } from '../text/numbers.ts';
import type { Around, Context, Known } from './context.ts';
import { otherYear } from './last-year.ts';
import type { Unread } from './mention.ts';
import { cellOf, countOf } from './other-figures.ts';
import { MOST_REMAINDER, NOTHING, OTHER_MONEY, subjectOf } from './known.ts';
import { stretch } from './stretches.ts';
import { movement, OTHER_BASIS, remainder, roleOfPercent, withoutComparison } from './words.ts';

/** What a figure says, and of what; undefined for a number that is no figure. */
export function figureOf(number: PrintedNumber, around: Around): Known | undefined {
  const { line, mask, context } = around.reading;
  if (mask.text[number.start] === '\u0001') {
    if (number.unit === 'none') return undefined;
    return { ...NOTHING, unit: number.unit, unread: 'in a reason' };
  }
  if (around.isTable && number.unit !== '个') return cellOf(number, around);
  const { lead, gap, state, subject } = around;
  const unit = unitOf(number, line.text, context);
  if (unit === undefined) return undefined;
  if (unit === 'other') return OTHER_MONEY;
  if (unit === '个') return countOf(number, line.text);
  const sum = enclosing(around);
  if (sum) state.current = sum;
  const words = withoutComparison(lead);
  const unread = unreadFor(around);
  const about = subjectOf(state.current, unread, line.text);
  if (unit === '%') {
    return { unit, ...roleOfPercent(lead), ...about, ...otherwise(around), ...wholeOf(number, around) };
  }
  const direction = movement(lead);
  if (direction) return { unit, role: 'change', direction, ...about, ...otherwise(around) };
  const other = isCount(unit) ? undefined : otherYear(words, lead.length - gap.length, context.year);
  if (other) {
    const from = number.start - lead.length + other.at;
    const { printed } = other;
    const year = printed === undefined ? {} : { year: { at: stretch(line, from, from + 4), printed } };
    // 2024年收入…，支出…: what it begins with goes on; 收入…，上年… does not
    if (subject && other.at < lead.length - gap.length) state.era = year;
    return { unit, role: 'last', direction: 'none', ...about, ...year };
  }
  if (state.era && !isCount(unit)) return { unit, role: 'last', direction: 'none', ...about, ...state.era };
  return { unit, role: 'now', direction: 'none', ...about };
}

/** 三公 6.70：接待 1.20。较上年减少0.30: after a list it may be about the whole of it. */
function otherwise({ lead, subject, state }: Around): Pick<Known, 'otherwise'> {
  const { first, current } = state;
  const isOpen = !subject && first && first !== current && /^\)?。/.test(lead);
  const about = isOpen ? first.subjects : subject ? undefined : state.otherwise;
  return about ? { otherwise: about } : {};
}

/** 占一般公共预算支出的90.71% */
function wholeOf({ start }: PrintedNumber, { lead, reading }: Around): Pick<Known, 'whole'> {
  const from = start - lead.length + lead.lastIndexOf('占');
  const found = lead.includes('占') ? reading.subjects.find((one) => one.start > from && one.end <= start) : undefined;
  return found ? { whole: found.subjects } : {};
}

/** 含某某中心: a unit is named as a part of what is said. */
const INCLUDING = /含[^，。；]*$/;

function unreadFor({ lead, gap, subject, reading, state }: Around): Unread | undefined {
  const { units } = reading.context;
  if (OTHER_BASIS.test(lead)) state.closed = 'other basis';
  if (units.some((name) => lead.includes(name) && !INCLUDING.test(lead.slice(0, lead.indexOf(name)))))
    state.closed = 'other unit';
  if (state.closed) return state.closed;
  if (state.part === 'unknown' || subject?.isQualified) return 'no subject';
  if (!subject && state.unread && state.unread !== 'in a reason') return state.unread;
  // words that name something else stand between
  return remainder(gap).length > MOST_REMAINDER ? 'no subject' : undefined;
}

/** 合计260.00万元 after a list is what the sentence began with. */
function enclosing({ lead, subject, gap, state: { first } }: Around): FoundSubject | undefined {
  const sums = /(?:共计|共|合计|总计)(?:为|是|约)?$/;
  if (!subject && sums.test(lead)) return first;
  if (
    subject &&
    first &&
    first !== subject &&
    /[、和及].*(?:共计|共|合计)(?:为|是|约)?$/.test(lead + gap) &&
    sums.test(gap)
  )
    return first;
  return undefined;
}

/** A whole number of fewer digits in a list of 元 may be anything. */
const LEAST_YUAN = 5;

function unitOf({ unit, digits }: PrintedNumber, text: string, context: Context): NumberUnit | undefined {
  if (unit !== 'none') return unit;
  // a bare number in a list: 收入总计 477.24, in 元 4,772,400 too
  const isAmount = /(?:\.\d+|^-?0)$/.test(digits) || (context.unit === '元' && digits.length >= LEAST_YUAN);
  return isAmount && /^[^，。；]*$/.test(text) ? context.unit : undefined;
}
