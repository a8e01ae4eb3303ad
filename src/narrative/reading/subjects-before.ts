import { largest } from '../../base/lists.ts';
import type { FoundSubject, Scope, SubjectId } from '../subjects/subject.ts';
import type { PrintedNumber } from '../text/numbers.ts';
import { MOST_REMAINDER } from './known.ts';
import { remainder } from './words.ts';
import type { Part, Reading, State } from './context.ts';

/** The subjects between a figure and the one before it. */
export function subjectsBefore(
  { start, unit }: PrintedNumber,
  lead: string,
  { subjects, mask }: Reading,
  state: State,
): FoundSubject[] {
  // 占总支出的88.22%: what it is a share of
  const end = unit === '%' && lead.includes('占') ? state.from + lead.lastIndexOf('占') : start;
  const own = subjects.filter((one) => one.start >= state.from && one.end <= end);
  return own.flatMap((one, index) => {
    const before = own[index - 1];
    // 机关运行经费财政拨款预算: which money it is
    if (before && before.end === one.start && SOURCES.some((id) => isFixed(one, id))) return [];
    // 重点评价项目为…，涉及资金
    const named = before ?? state.current;
    if (isFixed(one, 'projectMoney') && named && named.subjects.some(({ kind }) => kind === 'projectName'))
      return [{ ...one, subjects: named.subjects }];
    // 人员类项目5个，涉及资金…
    if (isFixed(one, 'projectMoney') && state.unread === 'no subject' && !/[。；]/.test(lead)) {
      return [{ ...one, isQualified: true }];
    }
    return [isAlone(one, mask.text, Math.max(state.from, before?.end ?? 0)) ? one : { ...one, isQualified: true }];
  });
}

/** 1. 30217: in a list of its own. */
const NUMBERING = /\d+[.．]?/g;

/** Whether no other words stand before a subject that make it something of somebody else: 局机关基本支出. */
function isAlone({ start, subjects: [subject] }: FoundSubject, text: string, from: number): boolean {
  const clause = largest(
    ['，', '。', '；', ':', '：', '、', '(', ')', ',', '?', '？'].map((sign) => text.lastIndexOf(sign, start - 1) + 1),
    from,
  );
  const words = text.slice(clause, start).replace(NUMBERING, '');
  // items and projects stand behind the names of their 类 and 款
  return subject?.kind !== 'fixed' || remainder(words).length <= MOST_REMAINDER;
}

const isFixed = ({ subjects: [subject] }: FoundSubject, id: SubjectId) =>
  subject?.kind === 'fixed' && subject.id === id;

/** Within 财政拨款收支 its own income and expenditure are meant. */
export const isKept = (scope: Scope, sets: Scope) =>
  scope === 'fiscal' && (sets === 'income' || sets === 'expenditure' || sets === 'whole');

const BUDGETS: readonly (readonly [Scope, readonly SubjectId[]])[] = [
  ['general', ['general', 'generalBalance', 'generalExpenditure']],
  ['fund', ['fund', 'fundBalance', 'fundExpenditure']],
];
const SOURCES: readonly SubjectId[] = ['general', 'fund', 'stateCapital', 'fiscalAccount', 'appropriation'];
const OTHER_MONEY: readonly SubjectId[] = [
  'stateCapital',
  'fiscalAccount',
  'operating',
  'business',
  'superior',
  'affiliated',
  'other',
];

/** 其中, or a bracket that is no numbering, right behind a figure. */
const beginsParts = (lead: string) => /^\)?[，,、]?(?:其中|\((?!\d|[一二三四五六七八九十]{1,2}\)))/.test(lead);

/** What stands behind 其中 is a part of the figure before: of its budget, of what projects are paid, or of what nothing is known. */
export function partOf({ current, unread, part }: State, subject: FoundSubject, lead: string): Part | undefined {
  const isNamed = ({ subjects: [one] }: FoundSubject) => one !== undefined && one.kind !== 'fixed';
  if (/[。；]/.test(lead) || (isNamed(subject) && part === 'unknown' && !beginsParts(lead))) return undefined;
  if (!beginsParts(lead)) return part;
  if (unread === 'no subject') return 'unknown';
  if (!current) return undefined;
  if (isNamed(current)) return isNamed(subject) ? undefined : 'unknown';
  if (subject.sets === 'procurement' && !isFixed(current, 'procurement')) return 'unknown';
  if (isFixed(current, 'project')) return SOURCES.some((id) => isFixed(subject, id)) ? 'project' : undefined;
  if (OTHER_MONEY.some((id) => isFixed(current, id))) return 'unknown';
  return BUDGETS.find(([, ids]) => ids.some((id) => isFixed(current, id)))?.[0];
}
