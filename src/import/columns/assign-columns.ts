import type { AmountMeaning, Column, Meaning } from './column.ts';
import type { SensedColumn } from './column-senses.ts';
import type { CodeField, Field } from './field-aliases.ts';
import { CODE_FIELDS, FIELDS } from './field-aliases.ts';
import { wideMoney } from './money-columns.ts';
import type { Answers, Inquiry } from './question.ts';
import { questionKey } from './question.ts';

/** Settles the meaning of every column; asks where headings and contents do not. */
export function assignColumns(sensed: readonly SensedColumn[], hasHeadings: boolean, inquiry: Inquiry): Column[] {
  const meanings = new Map<number, Meaning>();
  for (const column of sensed) if (column.sense?.is === 'passedOver') meanings.set(column.index, { is: 'passedOver' });
  assignFields(sensed, meanings, inquiry);
  assignParts(sensed, meanings);
  assignMoney(sensed, meanings, inquiry);
  askForMissing(sensed, meanings, hasHeadings, inquiry);
  assignUnnamedSources(sensed, meanings);
  leaveOutIgnored(sensed, meanings, inquiry.answers);
  return sensed.map(({ index, id, path }) => ({ index, id, path, meaning: meanings.get(index) ?? { is: 'unknown' } }));
}

type Meanings = Map<number, Meaning>;

const isCodeField = (field: string): field is CodeField => (CODE_FIELDS as readonly string[]).includes(field);

/** One column a field; only the source may be said by several (资金性质 and 资金来源). */
function assignFields(sensed: readonly SensedColumn[], meanings: Meanings, inquiry: Inquiry): void {
  for (const field of FIELDS) {
    const columns = sensed.filter((column) => fieldOf(column) === field);
    const withCodes = isCodeField(field) ? columns.filter((column) => column.codes === field) : [];
    if (field === 'source' || columns.length === 1) {
      for (const column of columns) meanings.set(column.index, { is: 'field', field });
    } else if (withCodes.length === 1) {
      for (const column of columns) meanings.set(column.index, { is: 'passedOver' });
      meanings.set(withCodes[0]!.index, { is: 'field', field });
    } else if (columns.length > 1) {
      choose(field, columns, meanings, inquiry);
    }
  }
}

/** The field that a column holds by its heading, or by its codes where the heading only says that there are codes. */
function fieldOf({ sense, codes }: SensedColumn): Field | undefined {
  if (sense?.is === 'field') return sense.field;
  return sense?.is === 'codes' ? codes : undefined;
}

/** 类, 款 and 项 side by side are one code; their group title or their digits say of which classification. */
function assignParts(sensed: readonly SensedColumn[], meanings: Meanings): void {
  const groups: SensedColumn[][] = [];
  for (const column of sensed) {
    if (column.sense?.is !== 'part') continue;
    const last = groups.at(-1)?.at(-1);
    const continues = last?.index === column.index - 1 && levelOf(last) === levelOf(column) - 1;
    if (continues) groups.at(-1)!.push(column);
    else groups.push([column]);
  }
  for (const group of groups) {
    const of = group.some((column) => levelOf(column) === 2) ? 'functional' : group[0]!.codes;
    const taken = [...meanings.values()].some(
      (meaning) => (meaning.is === 'field' && meaning.field === of) || (meaning.is === 'part' && meaning.of === of),
    );
    if (!of || levelOf(group[0]!) !== 0) continue;
    for (const column of group) {
      meanings.set(column.index, taken ? { is: 'passedOver' } : { is: 'part', of, level: levelOf(column) });
    }
  }
}

const levelOf = ({ sense }: SensedColumn) => (sense?.is === 'part' ? sense.level : -1);

function assignMoney(sensed: readonly SensedColumn[], meanings: Meanings, inquiry: Inquiry): void {
  const free = sensed.filter((column) => !meanings.has(column.index));
  const being = (...kinds: string[]) => free.filter((column) => column.sense && kinds.includes(column.sense.is));
  const named = [...meanings.values()].some((meaning) => meaning.is === 'field' && meaning.field === 'source');
  if (being('source').length > 0 && !(named && being('amount').length > 0)) {
    for (const [index, meaning] of wideMoney(being('source', 'amount', 'sum'))) meanings.set(index, meaning);
    for (const column of being('kind')) meanings.set(column.index, { is: 'passedOver' });
    return;
  }
  const headed = being('amount', 'sum', 'kind');
  const candidates = headed.length > 0 ? headed : free.filter((column) => column.hasNumbers);
  if (headed.length === 1) meanings.set(headed[0]!.index, amountOf(headed[0]!));
  else if (candidates.length > 0) choose('amount', candidates, meanings, inquiry);
}

function amountOf(column: SensedColumn): AmountMeaning {
  return {
    is: 'amount',
    ...(column.moneyUnit && { moneyUnit: column.moneyUnit }),
    ...(column.sense?.is === 'kind' && { kind: column.sense.kind }),
  };
}

/** Fields without which nothing can be read, or something would be misread; without headings, all of them. */
const NEEDED: readonly Field[] = ['functional', 'unit', 'project', 'departmental', 'source'];
const ALL: readonly Field[] = [...NEEDED, 'governmental', 'kind', 'nature'];

/** A field that no heading names may stand in one of the columns that were not understood. */
function askForMissing(
  sensed: readonly SensedColumn[],
  meanings: Meanings,
  hasHeadings: boolean,
  inquiry: Inquiry,
): void {
  const has = (field: Field) =>
    [...meanings.values()].some(
      (meaning) =>
        (meaning.is === 'field' && meaning.field === field) || (meaning.is === 'part' && meaning.of === field),
    );
  const isWide = [...meanings.values()].some((meaning) => meaning.is === 'amount' && meaning.sources);
  for (const field of hasHeadings ? NEEDED : ALL) {
    if (has(field) || (field === 'unit' && has('unitName')) || (field === 'source' && isWide)) continue;
    const unknown = sensed.filter((column) => !meanings.has(column.index) && column.hasValues && !isMoney(column));
    if (unknown.length > 0) choose(field, unknown, meanings, inquiry);
  }
}

/** Columns that the accountant says are no source are neither read nor part of a sum. */
function leaveOutIgnored(sensed: readonly SensedColumn[], meanings: Meanings, answers: Answers): void {
  for (const { index, id } of sensed) {
    const meaning = meanings.get(index);
    const isAsked = meaning?.is === 'amount' && meaning.sources && meaning.sources.length !== 1;
    if (isAsked && answers[questionKey({ code: 'source', subject: id })] === 'ignore') {
      meanings.set(index, { is: 'passedOver' });
    }
  }
  for (const [index, meaning] of meanings) {
    if (meaning.is !== 'total') continue;
    // A sum of sums would count twice.
    meanings.set(index, { ...meaning, parts: meaning.parts.filter((part) => meanings.get(part)?.is === 'amount') });
  }
}

const isMoney = ({ sense }: SensedColumn) =>
  sense !== undefined && ['amount', 'sum', 'kind', 'source'].includes(sense.is);

/** Beside columns of sources, a column of numbers under a heading that is not known may be another source: it is asked about. */
function assignUnnamedSources(sensed: readonly SensedColumn[], meanings: Meanings): void {
  if (![...meanings.values()].some((meaning) => meaning.is === 'amount' && meaning.sources)) return;
  for (const column of sensed) {
    if (meanings.has(column.index) || !column.hasNumbers || column.codes || column.sense) continue;
    meanings.set(column.index, { ...amountOf(column), sources: [] });
  }
}

function choose(field: Field | 'amount', columns: readonly SensedColumn[], meanings: Meanings, inquiry: Inquiry): void {
  const choices = columns.map((column) => column.id);
  const optional = field !== 'amount' && field !== 'functional';
  const answer = inquiry.ask({ code: 'column', subject: field, choices: optional ? [...choices, 'none'] : choices });
  const chosen = columns.find((column) => column.id === answer);
  if (!chosen) return;
  for (const column of columns) if (fieldOf(column) === field) meanings.set(column.index, { is: 'passedOver' });
  meanings.set(chosen.index, field === 'amount' ? amountOf(chosen) : { is: 'field', field });
}
