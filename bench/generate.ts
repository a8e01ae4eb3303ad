import { performance } from 'node:perf_hooks';
import { auditWorkbook } from '../src/app/audit-workbook.ts';
import { generate as generateTables } from '../src/app/generate.ts';
import { undoLast } from '../src/app/undo.ts';
import { composeInputSheets } from '../src/compose/compose-workbook.ts';
import { largeLedger } from '../tests/compose/large-ledger.ts';
import { zhCN } from '../src/texts/texts.ts';
import { open } from '../tests/excel/open.ts';

const ENTRIES = [30, 300, 3_000];
const ENTRIES_PER_UNIT = 75;
const LIMIT = 4_000_000;
/** Round trips without those that go on with what did not fit into one. */
const MOST = 6;

interface Measured {
  readonly trips: number;
  readonly kB: number;
  readonly ms: number;
}

/**
 * generate [entries…]: round trips, bytes and time in the host (Microsoft's client, plain grid) of 生成, of 生成 again, of 生成
 * after some entries came, of 一键审核 and of 撤销, and how they grow. True: never more round trips than 6, apart from those
 * that 4 MB each way make necessary.
 */
export async function generate(sizes: readonly string[]): Promise<boolean> {
  let isGood = true;
  const before = new Map<string, Measured>();
  for (const count of sizes.length > 0 ? sizes.map(Number) : ENTRIES) {
    console.log(`${count} entries; ×: against the size before`);
    const book = open('备忘');
    const requests: { out: number; in: number; ms: number }[] = [];
    const answer = book.host.answer.bind(book.host);
    book.host.answer = async (request) => {
      const start = performance.now();
      const answered = await answer(request);
      const [out, back] = [request, answered].map((text) => Buffer.byteLength(JSON.stringify(text))) as [
        number,
        number,
      ];
      requests.push({ out, in: back, ms: performance.now() - start });
      return answered;
    };
    const fill = (entries: number) => {
      const ledger = largeLedger(entries, Math.ceil(entries / ENTRIES_PER_UNIT));
      return book.port.apply(composeInputSheets(ledger, ledger));
    };
    const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const [first, trips, start] = [requests.length, book.roundTrips(), performance.now()];
      await work();
      const made = requests.slice(first);
      const sum = (key: 'out' | 'in' | 'ms') => made.reduce((total, request) => total + request[key], 0);
      const now = { trips: book.roundTrips() - trips, kB: (sum('out') + sum('in')) / 1000, ms: sum('ms') };
      const allowed = MOST + 2 * Math.ceil((sum('out') + sum('in')) / LIMIT);
      const old = before.get(name);
      const growth = old ? ` (×${(now.kB / old.kB).toFixed(1)} bytes, ×${(now.ms / old.ms).toFixed(1)} time)` : '';
      console.log(
        `  ${name}: ${now.trips} round trips, ${(sum('out') / 1000).toFixed(0)} kB out, ` +
          `${(sum('in') / 1000).toFixed(0)} kB in, largest ${(Math.max(...made.map(({ out }) => out)) / 1000).toFixed(0)} kB, ` +
          `${now.ms.toFixed(0)} ms in the host, ${(performance.now() - start).toFixed(0)} ms in all${growth}`,
      );
      before.set(name, now);
      isGood &&= now.trips <= allowed;
    };
    await fill(count);
    await measure('生成', () => generateTables(book.port));
    await measure('生成 again', () => generateTables(book.port, { decision: { typed: 'replace' } }));
    await fill(Math.ceil(count * 1.1));
    await measure('生成 of more', () => generateTables(book.port, { decision: { typed: 'replace' } }));
    await measure('一键审核', () => auditWorkbook(book.port, { texts: zhCN }));
    await measure('撤销', () => undoLast(book.port, { force: false }));
  }
  return isGood;
}
