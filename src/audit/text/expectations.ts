import type { Mention } from '../../narrative/reading/mention.ts';
import { isCount } from '../../narrative/text/numbers.ts';
import type { Subject } from '../../narrative/subjects/subject.ts';
import type { Hundredths } from '../../money/hundredths.ts';
import { rateOf, sharesOf } from '../../money/percent.ts';
import type { FoundCell } from '../model/finding.ts';
import type { KnownNumber, KnownNumbers } from './known-numbers.ts';
import { lastYearOf, type Meaning, meaningsOf } from './meanings.ts';
import { groupOf, WHOLES } from './shares.ts';

/** What may stand in place of a figure: money in 分, percentages in 0.01 %, what is counted in hundredths. */
export interface Expectation {
  readonly value: number;
  /** Other ways of rounding that are right as well. */
  readonly also: readonly number[];
  readonly cells: readonly FoundCell[];
  /** Of a share: the group that makes 100 %, and which one of it this is. */
  readonly group?: string;
  readonly member?: number;
}

/** What the workbook says of a figure, the likeliest first; whether it may mean something besides that the workbook does not know. */
export interface Expectations {
  readonly known: readonly Expectation[];
  readonly isPartial: boolean;
}

export function expectationsOf(mention: Asked, numbers: KnownNumbers, year: number): Expectations {
  const subjects = [...(mention.otherwise ?? []), ...ownOf(mention)];
  const all = subjects.flatMap((subject) => ofSubject(subject, mention, numbers, year));
  const known = all.flatMap((one) => one ?? []);
  const seen = new Set<number>();
  return {
    known: known.filter(({ value }) => !seen.has(value) && seen.add(value)),
    isPartial: all.includes(undefined),
  };
}

/** 公务接待费 is an item of table 6 in the list of its items only, elsewhere one of “三公”. */
function ownOf({ subject = [], scope }: Asked): readonly Subject[] {
  const fixed = subject.filter(({ kind }) => kind === 'fixed');
  return fixed.length > 0 && scope !== 'basic' && scope !== 'general' ? fixed : subject;
}

/** What of a figure decides what it should be. */
export type Asked = Pick<Mention, 'subject' | 'otherwise' | 'scope' | 'role' | 'unit' | 'whole'>;

type Maybe = Expectation | undefined;

function ofSubject(
  subject: Subject,
  { role, unit, scope, whole }: Asked,
  numbers: KnownNumbers,
  year: number,
): Maybe[] {
  const meanings = meaningsOf(subject, scope);
  const last = lastYearOf(subject, scope);
  const before = last && numbers.of(last);
  switch (role) {
    case 'now':
      return meanings.filter((meaning) => isKind(meaning, unit)).map((meaning) => plain(numbers.of(meaning)));
    case 'last':
      return [plain(before)];
    case 'change':
      return before ? meanings.map((meaning) => moved(numbers.of(meaning), before)) : [];
    case 'rate':
      return before ? meanings.map((meaning) => rate(numbers.of(meaning), before)) : [];
    case 'share':
      return meanings.flatMap((meaning) => [
        ...shares(meaning, numbers, year),
        ...(whole ?? []).flatMap((one) => meaningsOf(one, scope).flatMap((of) => shareIn(meaning, of, numbers))),
      ]);
  }
}

/** Cars are counted, money is not. */
function isKind(meaning: Meaning, unit: Mention['unit']): boolean {
  const counts = meaning.kind === 'projects' || (meaning.kind === 'typed' && meaning.fields[0]!.startsWith('assets.'));
  return isCount(unit) === counts;
}

const plain = (number: KnownNumber | undefined): Maybe =>
  number && { value: number.value, also: [], cells: number.cells };

/** With its sign: what it moved by. */
function moved(now: KnownNumber | undefined, before: KnownNumber): Maybe {
  return now && { value: now.value - before.value, also: [], cells: [...now.cells, ...before.cells] };
}

/** With the sign of what it moved by; nothing where there was nothing before. */
function rate(now: KnownNumber | undefined, before: KnownNumber): Maybe {
  if (!now || before.value <= 0) return undefined;
  const size = rateOf(now.value as Hundredths, before.value as Hundredths);
  if (size === undefined) return undefined;
  return { value: Math.sign(now.value - before.value) * size, also: [], cells: [...now.cells, ...before.cells] };
}

/** By largest remainder in its group, or rounded for itself: both are right (rules.md section 4). */
function shares(meaning: Meaning, numbers: KnownNumbers, year: number): Maybe[] {
  const part = numbers.of(meaning);
  if (!part || part.value < 0) return [undefined];
  const group = groupOf(meaning, year);
  if (!group) {
    return WHOLES.flatMap((place) => {
      const whole = numbers.of({ kind: 'cells', places: [place] });
      if (!whole || whole.value <= 0 || whole.value < part.value) return [];
      return [{ value: rounded(part.value, whole.value), also: [], cells: [...part.cells, ...whole.cells] }];
    });
  }
  const known = group.flatMap((one) => numbers.of(one) ?? []);
  const all = sharesOf(known.map(({ value }) => value as Hundredths));
  const index = group.findIndex((one) => JSON.stringify(one) === JSON.stringify(meaning));
  if (known.length < group.length || !all) return [undefined];
  const whole = known.reduce((sum, { value }) => sum + value, 0);
  return [
    {
      value: all[index]!,
      also: [rounded(part.value, whole)],
      cells: part.cells,
      group: JSON.stringify(group),
      member: index,
    },
  ];
}

/** Of what the text names. */
function shareIn(meaning: Meaning, of: Meaning, numbers: KnownNumbers): Expectation[] {
  const [part, whole] = [numbers.of(meaning), numbers.of(of)];
  if (!part || !whole || whole.value <= 0 || part.value < 0) return [];
  return [{ value: rounded(part.value, whole.value), also: [], cells: [...part.cells, ...whole.cells] }];
}

const rounded = (part: number, whole: number) => Math.round((part / whole) * 10_000);
