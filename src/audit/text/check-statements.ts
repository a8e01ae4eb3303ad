import type { Mention, ReadNarrative, Statement } from '../../narrative/reading/mention.ts';
import type { Scope, Subject } from '../../narrative/subjects/subject.ts';
import { violation } from '../evidence/violation.ts';
import type { Basis } from './check-figure.ts';
import { expectationsOf } from './expectations.ts';
import { lastYearOf, meaningsOf } from './meanings.ts';
import { printNumber } from './print-number.ts';
import { ruleOfFigure } from './rules-of-figures.ts';
import type { TextViolation } from './text-violation.ts';

/** What a text says without figures: that there is nothing, and that something is as last year. */
export function checkStatements({ statements }: ReadNarrative, basis: Basis): TextViolation[] {
  return statements.flatMap((one) => (one.kind === 'none' ? deniedMoney(one, basis) : unmoved(one, basis)));
}

/** 无政府性基金预算 where there is some, by every meaning of the words. */
function deniedMoney({ subject, scope, words, at, sentence }: Statement, { numbers }: Basis): TextViolation[] {
  const known = subject.flatMap((one) =>
    meaningsOf(one, denyingScope(one, scope)).flatMap((meaning) => numbers.of(meaning) ?? []),
  );
  const found = known.find(({ value }) => value !== 0);
  if (known.length === 0 || !found || known.some(({ value }) => value === 0)) return [];
  const details = { name: words, should: printNumber(found.value, unitOf(subject)) };
  return [{ rule: ruleOfDenial(subject), at, sentence, ...violation('textDenied', details, found.cells) }];
}

/** That there is no 政府性基金 is said of the whole, income and expenditure. */
const BUDGETS: readonly string[] = ['fund', 'stateCapital'];
const denyingScope = (subject: Subject, scope: Scope): Scope =>
  subject.kind === 'fixed' && BUDGETS.includes(subject.id) ? 'fiscal' : scope;

const ruleOfDenial = (subject: readonly Subject[]) => {
  const rule = ruleOfFigure(subject, 'now');
  return rule === 'N3' || rule === 'N1' ? 'N12' : rule;
};

const COUNTED = ['cars', 'ordinaryVehicles', 'enforcementVehicles', 'technicalVehicles', 'otherVehicles'];
const DEVICES = ['generalEquipment', 'specialEquipment'];

function unitOf([subject]: readonly Subject[]): Mention['unit'] {
  if (subject?.kind !== 'fixed') return '万元';
  if (subject.id === 'projectCount') return '个';
  return COUNTED.includes(subject.id) ? '辆' : DEVICES.includes(subject.id) ? '台' : '万元';
}

/** 与上年相同 where it is another amount. */
function unmoved({ subject, scope, words, at, sentence }: Statement, { numbers, year }: Basis): TextViolation[] {
  const about = subject.filter((one) => lastYearOf(one, scope));
  if (about.length === 0) return [];
  const { known, isPartial } = expectationsOf({ subject: about, scope, role: 'change', unit: '万元' }, numbers, year);
  const [moved] = known;
  if (!moved || isPartial || known.some(({ value }) => value === 0)) return [];
  const direction = moved.value < 0 ? '减少' : '增加';
  const details = { name: words, should: `${direction}${printNumber(Math.abs(moved.value), '万元')}` };
  return [{ rule: ruleOfFigure(about, 'change'), at, sentence, ...violation('textUnmoved', details, moved.cells) }];
}

/** Whose total is no reason asked for: its parts have theirs. */
const REASONED: readonly string[] = [
  ...([
    'balance',
    'income',
    'totalIncome',
    'expenditure',
    'fiscalBalance',
    'general',
    'generalBalance',
    'generalExpenditure',
  ] as const),
  ...(['fund', 'fundBalance', 'fundExpenditure', 'stateCapital', 'stateCapitalBalance'] as const),
  ...(['abroad', 'reception', 'purchase', 'running'] as const),
];

/** Subjects whose changes are one change: a reason for one is a reason for all. */
const FAMILIES: readonly (readonly string[])[] = [
  ['balance', 'income', 'totalIncome', 'expenditure', 'thisYearIncome', 'thisYearExpenditure', 'fiscalBalance'],
  ['general', 'generalBalance', 'generalExpenditure'],
  ['fund', 'fundBalance', 'fundExpenditure'],
];

/** A change without any reason; in tables there is no place for one. */
export function missingReasons({ mentions }: ReadNarrative, text: string): TextViolation[] {
  const changes = mentions.filter(({ role, unread }) => (role === 'change' || role === 'rate') && !unread);
  const reasoned = new Set(changes.filter(({ hasReason }) => hasReason).map(familyOf));
  const asked = changes.filter(
    (one) =>
      one.role === 'change' &&
      one.direction !== 'none' &&
      !one.otherwise &&
      Number(one.digits) !== 0 &&
      isReasoned(one) &&
      !reasoned.has(familyOf(one)),
  );
  const first = asked.filter((one, index) => asked.findIndex((other) => familyOf(one) === familyOf(other)) === index);
  return first.map(({ at, sentence, words, subject }) => ({
    rule: ruleOfFigure(subject!, 'change'),
    at,
    sentence,
    ...violation('reasonMissing', { name: words, found: text.slice(at.start, at.end) }, [], {
      severity: 'plausibility',
    }),
  }));
}

/** A reason where nothing moved: the form asks for none there. */
export function needlessReasons({ mentions, statements }: ReadNarrative): TextViolation[] {
  const unmoved = [
    ...mentions.filter(({ role, digits, unread }) => role === 'change' && Number(digits) === 0 && !unread),
    ...statements.filter(({ kind }) => kind === 'same'),
  ];
  return unmoved
    .filter(({ hasReason, subject }) => hasReason && subject)
    .map(({ at, sentence, words, subject }) => ({
      rule: ruleOfFigure(subject!, 'change'),
      at,
      sentence,
      ...violation('reasonNeedless', { name: words }, [], { severity: 'hint' }),
    }));
}

function familyOf({ subject: [subject] = [] }: Mention): string {
  const id = subject?.kind === 'fixed' ? subject.id : '';
  return FAMILIES.find((family) => family.includes(id))?.[0] ?? id;
}

const isReasoned = ({ subject: [subject] = [] }: Mention) => subject?.kind === 'fixed' && REASONED.includes(subject.id);
