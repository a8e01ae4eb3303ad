import { amountOf, type Ask, chooseColumn, type Meanings } from './choose-column.ts';
import type { DetectedColumn } from './detect-columns.ts';
import { isUnder, wideMoney } from './money-columns.ts';

/** Which columns hold amounts: one for all sources, or one for each. */
export function assignMoney(sensed: readonly DetectedColumn[], meanings: Meanings, ask: Ask): void {
  const free = sensed.filter((column) => !meanings.has(column.index));
  const being = (...kinds: string[]) => free.filter((column) => column.sense && kinds.includes(column.sense.is));
  const named = [...meanings.values()].some((meaning) => meaning.is === 'field' && meaning.field === 'source');
  if (being('source').length > 0 && !(named && being('amount').length > 0)) {
    for (const [index, meaning] of wideMoney(being('source', 'amount', 'sum'))) meanings.set(index, meaning);
    for (const column of being('kind')) meanings.set(column.index, { is: 'passedOver' });
    return;
  }
  const headed = being('amount', 'sum', 'kind');
  const unnamed = free.filter((column) => !column.sense && column.content.hasNumbers);
  const candidates = headed.length > 0 ? [...headed, ...unnamed.filter(mayBeMoney)] : unnamed;
  if (headed.length === 1 && candidates.length === 1) meanings.set(headed[0]!.index, amountOf(headed[0]!));
  else if (candidates.length > 0) chooseColumn('amount', candidates, meanings, ask);
}

const MONEY_WORDS = /金额|预算|资金|经费|拨款|收入|支出|补助|补贴|专款|追加|调整|安排|投入|余额|基金|元$/;
/** Amounts of other years, and of what was done with them, are no part of a budget. */
const OTHER_AMOUNTS = /上年|去年|上一年|决算|执行|增减|其中|[单均]价|标准/;

/** Numbers under a heading that we do not know and that speaks of money: they may be what is to be read. */
function mayBeMoney({ path, content }: DetectedColumn): boolean {
  const heading = path.join('');
  return content.isNumeric && content.codes === undefined && MONEY_WORDS.test(heading) && !OTHER_AMOUNTS.test(heading);
}

/** Beside columns of sources, a column of numbers under a heading that is not known may be another source: it is asked about. */
export function assignUnnamedSources(sensed: readonly DetectedColumn[], meanings: Meanings): void {
  if (![...meanings.values()].some((meaning) => meaning.is === 'amount' && meaning.sources)) return;
  const unnamed = sensed.filter((column) => {
    const isKey = column.sense?.is === 'field' || column.sense?.is === 'codes';
    if (meanings.has(column.index) || !column.content.hasNumbers || isKey) return false;
    // Codes are no money, unless the heading speaks of money: 30101 is an amount too.
    return !column.content.codes || MONEY_WORDS.test(column.path.join(''));
  });
  for (const column of unnamed) meanings.set(column.index, { ...amountOf(column), sources: [] });
  for (const column of sensed) {
    const meaning = meanings.get(column.index);
    const parts = unnamed.filter(({ path }) => isUnder(path, column.path.slice(0, -1))).map(({ index }) => index);
    if (!column.isSum || parts.length === 0 || (meaning?.is !== 'total' && meaning?.is !== 'passedOver')) continue;
    const known = meaning.is === 'total' ? meaning.parts : [];
    const { moneyUnit } = column;
    meanings.set(column.index, { is: 'total', parts: [...known, ...parts], ...(moneyUnit && { moneyUnit }) });
  }
}
