import { performance } from 'node:perf_hooks';
import { auditWorkbook } from '../src/app/audit/audit-workbook.ts';
import { generate as generateTables, type PlansGeneration } from '../src/app/generate/generate.ts';
import { planGeneration } from '../src/app/generate/plan-generation.ts';
import { undoLast } from '../src/transactions/undo.ts';
import { composeInputSheets } from '../src/compose/compose-workbook.ts';
import { TEXT_SHEET } from '../src/ledger/model/sheets.ts';
import { largeLedger } from '../tests/compose/large-ledger.ts';
import { open } from '../tests/excel/open.ts';

const ENTRIES = [30, 300, 3_000];
const ENTRIES_PER_UNIT = 75;
const LIMIT = 4_000_000;
/** Round trips without those that go on with what did not fit into one. */
const MOST = 6;

interface Measured {
  readonly trips: number;
  readonly out: number;
  readonly in: number;
  readonly largest: number;
  /** Time in the host, and with the add-in's own, in ms. */
  readonly ms: number;
  readonly whole: number;
}

const kB = ({ out, in: back }: Measured) => (out + back) / 1000;

/**
 * generate [entries…]: round trips, bytes and time in the host (Microsoft's client, plain grid) of 生成, of 生成 again, of 生成
 * after some entries came, of 一键审核 and of 撤销, how they grow, and what of 生成 is the sheet 情况说明. True: never more
 * round trips than 6, apart from those that 4 MB each way make necessary, and none for 情况说明.
 */
export async function generate(sizes: readonly string[]): Promise<boolean> {
  let isGood = true;
  const before = new Map<string, Measured>();
  for (const count of sizes.length > 0 ? sizes.map(Number) : ENTRIES) {
    console.log(`${count} entries; ×: against the size before`);
    // the newest host is the one that the add-in speaks to: this one comes first
    const without = await measuredWithoutText(count);
    const { book, measured } = watchedBook();
    const measure = async (name: string, work: () => Promise<unknown>): Promise<Measured> => {
      const now = await measured(work);
      const old = before.get(name);
      const growth = old ? ` (×${(kB(now) / kB(old)).toFixed(1)} bytes, ×${(now.ms / old.ms).toFixed(1)} time)` : '';
      console.log(
        `  ${name}: ${now.trips} round trips, ${(now.out / 1000).toFixed(0)} kB out, ` +
          `${(now.in / 1000).toFixed(0)} kB in, largest ${(now.largest / 1000).toFixed(0)} kB, ` +
          `${now.ms.toFixed(0)} ms in the host, ${now.whole.toFixed(0)} ms in all${growth}`,
      );
      before.set(name, now);
      isGood &&= now.trips <= MOST + 2 * Math.ceil((now.out + now.in) / LIMIT);
      return now;
    };
    await fill(book, count);
    const whole = await measure('生成', () => generateTables(book.port));
    printGrowthByText(whole, without);
    isGood &&= whole.trips === without.trips;
    await measure('生成 again', () => generateTables(book.port, { decision: { typed: 'replace' } }));
    await fill(book, Math.ceil(count * 1.1));
    await measure('生成 of more', () => generateTables(book.port, { decision: { typed: 'replace' } }));
    await measure('一键审核', () => auditWorkbook(book.port));
    await measure('撤销', () => undoLast(book.port, { force: false }));
  }
  return isGood;
}

/** What 生成 costs without the sheet 情况说明. */
async function measuredWithoutText(count: number): Promise<Measured> {
  const { book, measured } = watchedBook();
  await fill(book, count);
  const planning: PlansGeneration = (snapshot, decision) => {
    const planned = planGeneration(snapshot, decision);
    if (planned.kind !== 'planned') return planned;
    const sheets = planned.plan.sheets.filter(({ name }) => name !== TEXT_SHEET);
    return { ...planned, plan: { ...planned.plan, sheets } };
  };
  return measured(() => generateTables(book.port, { planning }));
}

function printGrowthByText(whole: Measured, without: Measured): void {
  const more = kB(whole) - kB(without);
  console.log(
    `  of it 情况说明: ${whole.trips - without.trips} round trips, ${more.toFixed(0)} kB ` +
      `(${((more * 100) / kB(without)).toFixed(1)} %), ${(whole.ms - without.ms).toFixed(0)} ms in the host`,
  );
}

/** A workbook whose host is watched. */
function watchedBook() {
  const book = open('备忘');
  const requests: { out: number; in: number; ms: number }[] = [];
  const answer = book.host.answer.bind(book.host);
  book.host.answer = async (request) => {
    const start = performance.now();
    const answered = await answer(request);
    const [out, back] = [request, answered].map((text) => Buffer.byteLength(JSON.stringify(text))) as [number, number];
    requests.push({ out, in: back, ms: performance.now() - start });
    return answered;
  };
  const measured = async (work: () => Promise<unknown>): Promise<Measured> => {
    const [first, trips, start] = [requests.length, book.roundTrips(), performance.now()];
    await work();
    const made = requests.slice(first);
    const sum = (key: 'out' | 'in' | 'ms') => made.reduce((total, request) => total + request[key], 0);
    return {
      trips: book.roundTrips() - trips,
      out: sum('out'),
      in: sum('in'),
      largest: Math.max(...made.map(({ out }) => out)),
      ms: sum('ms'),
      whole: performance.now() - start,
    };
  };
  return { book, measured };
}

function fill({ port }: ReturnType<typeof open>, entries: number): Promise<void> {
  const ledger = largeLedger(entries, Math.ceil(entries / ENTRIES_PER_UNIT));
  return port.apply(composeInputSheets(ledger, ledger));
}
