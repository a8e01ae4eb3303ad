import { excelPort } from '../../src/excel/excel-port.ts';
import { formatFailure } from '../../src/app/messages/format-failure.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { pendingRecovery, recover } from '../../src/transactions/recover.ts';
import type { BadDay } from '../../simulator/host/bad-day.ts';
import { begin, isRefused, isTidying, type Scenario, type Tried } from './faults.ts';
import { areEqual, contentIn, copyOf, type OpenGrid, type State } from './open-grid.ts';

/** The switches, alone and together. */
export const BAD_DAYS: readonly { readonly name: string; readonly day: BadDay }[] = [
  { name: 'no printer', day: { noPrinter: true } },
  { name: 'another workbook in front', day: { otherWorkbook: true } },
  { name: 'coarse errors', day: { coarseErrors: true } },
  { name: 'names twice', day: { namesTwice: true } },
  { name: 'manual calculation', day: { manualCalculation: true } },
  { name: 'several sheets selected', day: { groupedSheets: true } },
  { name: 'no more room for settings', day: { settingsLimit: 0 } },
  {
    name: 'a table, a filter and an array formula in the way',
    day: {
      inTheWay: (['table', 'filter', 'array'] as const).map((kind) => ({
        ...{ kind, area: { row: 0, column: 0, rows: 6, columns: 3 } },
      })),
    },
  },
  {
    name: 'no printer, another workbook, coarse errors',
    day: { noPrinter: true, otherWorkbook: true, coarseErrors: true },
  },
];

/** At so many positions of an action a bad day begins, evenly spread; the first is before all. */
const POSITIONS = 12;

/**
 * Lets a bad day begin at positions of an action. The workbook must be as before or finished, in what it holds and looks like
 * (how it is printed and frozen may differ), by itself or by 恢复 on that very day; and when the day is over, the action must
 * be possible. Marks alone may stand half done until the next click, if that was told.
 */
export async function tryWeather(scenario: Scenario, positions = POSITIONS): Promise<Tried> {
  const { book, before, done, positions: all, starts } = await begin(scenario);
  const allowed = [contentIn(book.grid), contentIn(done.grid)];
  const losses: string[] = [];
  const count = Math.min(positions, all);
  for (const { name, day } of BAD_DAYS) {
    for (let index = 0; index < count; index++) {
      const position = Math.floor((index * all) / count);
      const loss = await tryDay(copyOf(book), scenario, day, position, allowed);
      if (loss) losses.push(`${name} from action ${position} on: ${loss}`);
    }
  }
  return { positions: all, states: before.length, requests: starts.length, tried: count * BAD_DAYS.length, losses };
}

async function tryDay(
  book: OpenGrid,
  { act, marksOnly }: Scenario,
  day: BadDay,
  from: number,
  allowed: readonly State[],
): Promise<string | undefined> {
  let position = -1;
  book.host.beforeAction = (_, __, request) => {
    if (!isTidying(request) && ++position === from) book.host.badDay = day;
  };
  const failed = await act(excelPort()).then(isRefused, (error: unknown) => formatFailure(error, zhCN).what);
  book.host.beforeAction = undefined;
  book.host.badDay = day;
  const isAllowed = () => allowed.some((state) => areEqual(state, contentIn(book.grid)));
  const port = excelPort();
  if (await pendingRecovery(port)) {
    const recovered = await recover(port, { force: true }).catch(() => undefined);
    book.host.badDay = {};
    if (!recovered) await recover(port, { force: true });
  }
  book.host.badDay = {};
  if (await pendingRecovery(port)) return 'a recovery is still pending';
  const mayBeHalf = marksOnly === true && typeof failed === 'string';
  if (!mayBeHalf && !isAllowed()) return `neither as before nor finished (${String(failed)})`;
  const isDone = () => areEqual(allowed[1]!, contentIn(book.grid));
  if (isDone()) return undefined;
  if (failed === false) return 'nobody was told';
  await act(port);
  return isDone() ? undefined : 'the next click does not work';
}
