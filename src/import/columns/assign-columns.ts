import { assignMoney, assignUnnamedSources } from './assign-money.ts';
import { type Ask, chooseColumn, fieldOf, type Meanings } from './choose-column.ts';
import type { Column, Meaning } from './column.ts';
import type { DetectedColumn } from './detect-columns.ts';
import { type CodeField, type Field, CODE_FIELDS, FIELDS } from './field-aliases.ts';
import { type Answers, type Inquiry, questionKey } from './question.ts';

/**
 * Settles the meaning of every column; asks where headings and contents do not. `page` is the first row of a page that is not the
 * first: what is asked there need not have the answer that it has above.
 */
export function assignColumns(
  sensed: readonly DetectedColumn[],
  hasHeadings: boolean,
  inquiry: Inquiry,
  page: number | undefined,
): Column[] {
  const meanings = new Map<number, Meaning>();
  const ask: Ask = (question) => inquiry.ask(inquiry.shared(question, page));
  for (const column of sensed) if (column.sense?.is === 'passedOver') meanings.set(column.index, { is: 'passedOver' });
  assignFields(sensed, meanings, ask);
  assignParts(sensed, meanings);
  assignMoney(sensed, meanings, ask);
  const undecided = askForMissing(sensed, meanings, hasHeadings, ask);
  assignUnnamedSources(
    sensed.filter((column) => !undecided.has(column)),
    meanings,
  );
  leaveOutIgnored(sensed, meanings, inquiry.answers);
  return sensed.map((column) => {
    const { index, id, path } = column;
    const meaning = meanings.get(index) ?? { is: 'unknown' };
    return { index, id, path, meaning, isSettled: isSettled(meaning, column) };
  });
}

const isCodeField = (field: string): field is CodeField => (CODE_FIELDS as readonly string[]).includes(field);

/** Whether nobody can lose money in a column: what it holds is read, compared or asked about, or is certainly none. */
function isSettled(meaning: Meaning, { sense, content }: DetectedColumn): boolean {
  switch (meaning.is) {
    case 'amount':
    case 'total':
    case 'part':
      return true;
    case 'field':
      if (isCodeField(meaning.field)) return content.codes === meaning.field;
      if (meaning.field === 'projectCode') return !content.mayBeAmounts;
      return meaning.field === 'unit' || !content.isNumeric;
    case 'passedOver':
      return sense?.is === 'passedOver' && sense.holds === 'counts' && content.counts;
    case 'unknown':
      return false;
  }
}

/** One column a field; only the source may be said by several (资金性质 and 资金来源). */
function assignFields(sensed: readonly DetectedColumn[], meanings: Meanings, ask: Ask): void {
  for (const field of FIELDS) {
    const columns = sensed.filter((column) => fieldOf(column) === field);
    const withCodes = isCodeField(field) ? columns.filter((column) => column.content.codes === field) : [];
    if (field === 'source' || columns.length === 1) {
      for (const column of columns) meanings.set(column.index, { is: 'field', field });
    } else if (withCodes.length === 1) {
      for (const column of columns) meanings.set(column.index, { is: 'passedOver' });
      meanings.set(withCodes[0]!.index, { is: 'field', field });
    } else if (columns.length > 1) {
      chooseColumn(field, columns, meanings, ask);
    }
  }
}

/** 类, 款 and 项 side by side are one code; their group title or their digits say of which classification. */
function assignParts(sensed: readonly DetectedColumn[], meanings: Meanings): void {
  const groups: DetectedColumn[][] = [];
  for (const column of sensed) {
    if (column.sense?.is !== 'part') continue;
    const last = groups.at(-1)?.at(-1);
    const continues = last?.index === column.index - 1 && levelOf(last) === levelOf(column) - 1;
    if (continues) groups.at(-1)!.push(column);
    else groups.push([column]);
  }
  for (const group of groups) {
    const of = group.some((column) => levelOf(column) === 2) ? 'functional' : group[0]!.content.codes;
    const taken = [...meanings.values()].some(
      (meaning) => (meaning.is === 'field' && meaning.field === of) || (meaning.is === 'part' && meaning.of === of),
    );
    if (!of || levelOf(group[0]!) !== 0) continue;
    for (const column of group) {
      meanings.set(column.index, taken ? { is: 'passedOver' } : { is: 'part', of, level: levelOf(column) });
    }
  }
}

const levelOf = ({ sense }: DetectedColumn) => (sense?.is === 'part' ? sense.level : -1);

/** Fields without which nothing can be read, or something would be misread. The others are asked about where a heading names them, or where there are no headings. */
const NEEDED: readonly Field[] = ['functional', 'unit', 'project', 'departmental', 'source'];
const ALL: readonly Field[] = [...NEEDED, 'governmental', 'kind', 'nature'];

/**
 * A field that no heading names may stand in one of the columns that were not understood. Gives the columns of questions that are
 * open: nothing else is asked about them before.
 */
function askForMissing(
  sensed: readonly DetectedColumn[],
  meanings: Meanings,
  hasHeadings: boolean,
  ask: Ask,
): ReadonlySet<DetectedColumn> {
  const undecided = new Set<DetectedColumn>();
  const has = (field: Field) =>
    [...meanings.values()].some(
      (meaning) =>
        (meaning.is === 'field' && meaning.field === field) || (meaning.is === 'part' && meaning.of === field),
    );
  const isWide = [...meanings.values()].some((meaning) => meaning.is === 'amount' && meaning.sources);
  const isNamed = (field: Field) => sensed.some(({ index, named }) => named === field && !meanings.has(index));
  for (const field of hasHeadings ? ALL.filter((one) => NEEDED.includes(one) || isNamed(one)) : ALL) {
    if (has(field) || (field === 'unit' && has('unitName')) || (field === 'source' && isWide)) continue;
    const unknown = sensed.filter(
      (column) => !meanings.has(column.index) && column.content.hasValues && !isMoney(column) && mayName(field, column),
    );
    if (unknown.length === 0 || chooseColumn(field, unknown, meanings, ask)) continue;
    for (const column of unknown) undecided.add(column);
  }
  return undecided;
}

/** Columns that the accountant says are no source are neither read nor part of a sum. */
function leaveOutIgnored(sensed: readonly DetectedColumn[], meanings: Meanings, answers: Answers): void {
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

/** Numbers are no names: only codes may be in them. */
const mayName = (field: Field, { content }: DetectedColumn) =>
  isCodeField(field) || field === 'unit' || !content.isNumeric;

const isMoney = ({ sense }: DetectedColumn) =>
  sense !== undefined && ['amount', 'sum', 'kind', 'source'].includes(sense.is);
