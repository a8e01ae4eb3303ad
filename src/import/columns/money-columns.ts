import type { AmountMeaning, Meaning } from './column.ts';
import type { DetectedColumn } from './detect-columns.ts';
import { resolveSource } from './resolve-source.ts';

/** The columns of a list with one column of amounts per source: which is which, and which are sums of others. */
export function wideMoney(columns: readonly DetectedColumn[]): Map<number, Meaning> {
  const meanings = new Map<number, Meaning>();
  const sources = columns.filter((column) => column.sources.length > 0 && !column.isOfWhich);
  for (const column of columns) {
    if (column.isOfWhich) continue;
    const parts = column.isSum ? partsOf(column, sources) : [];
    const only = parts.length === 1 ? parts[0]! : undefined;
    const halves = only && halvesOf(column, only.sources);
    if (only && halves) {
      meanings.set(column.index, { ...amount(column, [halves.rest]), without: only.index });
      meanings.set(only.index, amount(only, [halves.part]));
    } else if (parts.length > 0) {
      meanings.set(column.index, total(column, parts));
    } else if (!meanings.has(column.index)) {
      meanings.set(column.index, column.sources.length > 0 ? amount(column, column.sources) : { is: 'passedOver' });
    }
  }
  for (const column of columns) if (column.isOfWhich) setOfWhich(column, columns, meanings);
  return meanings;
}

/** The sum covers the sources under the same headings. */
function partsOf(sum: DetectedColumn, sources: readonly DetectedColumn[]): DetectedColumn[] {
  const group = sum.path.slice(0, -1);
  return sources.filter((source) => source !== sum && isUnder(source.path, group));
}

/** Whether a column stands under the same headings as a group. */
export const isUnder = (path: readonly string[], group: readonly string[]) =>
  group.every((part, level) => path[level] === part);

/** 一般公共预算 is 财政拨款 and the rest: where a part of it is one of the two, what is left is the other. */
function halvesOf(whole: DetectedColumn, candidates: readonly string[]) {
  if (whole.sources.length !== 2) return undefined;
  const common = candidates.filter((name) => whole.sources.includes(name));
  const rest = whole.sources.filter((name) => !common.includes(name));
  return common.length === 1 ? { part: common[0]!, rest: rest[0]! } : undefined;
}

/** 其中 is read apart from the column at its left that contains it, if it is one of its two sources; otherwise it says nothing new. */
function setOfWhich(column: DetectedColumn, columns: readonly DetectedColumn[], meanings: Map<number, Meaning>): void {
  const whole = columns.filter((other) => other.index < column.index && !other.isOfWhich).at(-1);
  const meaning = whole && meanings.get(whole.index);
  const group = whole ? whole.path.slice(0, whole.isSum ? -1 : undefined) : [];
  const halves = whole && halvesOf(whole, resolveSource([...group, column.path.at(-1)!]));
  if (!whole || !halves || meaning?.is !== 'amount' || meaning.without !== undefined) {
    meanings.set(column.index, { is: 'passedOver' });
    return;
  }
  meanings.set(whole.index, { ...amount(whole, [halves.rest]), without: column.index });
  meanings.set(column.index, amount(column, [halves.part]));
  for (const [index, other] of meanings) {
    if (other.is === 'total' && other.parts.includes(whole.index)) {
      meanings.set(index, { ...other, parts: [...other.parts, column.index] });
    }
  }
}

function amount(column: DetectedColumn, sources: readonly string[]): AmountMeaning {
  return { is: 'amount', sources, ...(column.moneyUnit && { moneyUnit: column.moneyUnit }) };
}

function total(column: DetectedColumn, parts: readonly DetectedColumn[]): Meaning {
  const indexes = parts.map((part) => part.index);
  return { is: 'total', parts: indexes, ...(column.moneyUnit && { moneyUnit: column.moneyUnit }) };
}
