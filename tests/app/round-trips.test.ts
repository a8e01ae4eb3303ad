import { describe, expect, test } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { largeLedger } from '../compose/large-ledger.ts';
import { open } from '../excel/open.ts';
import { MEMO } from './department.ts';
import { editions } from './two-editions.ts';

/** What a request may carry, as JSON that is escaped once more. */
const LIMIT = 4_000_000;

/** Round trips of 生成, apart from those that only go on with what did not fit into one of 4 MB, each way. */
async function counted(book: ReturnType<typeof open>, sizes: readonly number[]) {
  const start = book.roundTrips();
  const before = sizes.length;
  const generated = await generate(book.port, { decision: { typed: 'replace' } });
  expect(generated.kind).toBe('done');
  const bytes = sizes.slice(before).reduce((sum, size) => sum + size, 0);
  return { trips: book.roundTrips() - start, further: Math.floor(bytes / LIMIT) };
}

function openWith(ledger: Ledger) {
  const book = open(MEMO);
  const sizes: number[] = [];
  const answer = book.host.answer.bind(book.host);
  book.host.answer = async (request) => {
    const answered = await answer(request);
    sizes.push(Buffer.byteLength(JSON.stringify(request)) + Buffer.byteLength(JSON.stringify(answered)));
    return answered;
  };
  return book.port.apply(composeInputSheets(ledger, ledger)).then(() => ({ book, sizes }));
}

/** Read, record, write; and one, which may fail, for how sheets are shown and printed. */
const TRIPS = 4;

describe('生成 takes three round trips, and one that may fail', () => {
  test.each<[string, () => Ledger, () => Ledger]>([
    ['a department whose budget is redone', editions.before, editions.after],
    ['30 entries and then 36', () => largeLedger(30, 2), () => largeLedger(36, 3)],
  ])('%s: the first time, again, and with rows that come and go', async (_, before, after) => {
    const { book, sizes } = await openWith(before());
    expect((await counted(book, sizes)).trips).toBe(TRIPS);
    expect((await counted(book, sizes)).trips).toBe(TRIPS);
    await book.port.apply(composeInputSheets(after(), after()));
    // where looks are not what the plan suggests, they are asked for once more
    expect((await counted(book, sizes)).trips).toBeLessThanOrEqual(TRIPS + 1);
  });

  test('500 entries: and some more where 4 MB are not enough', async () => {
    const { book, sizes } = await openWith(largeLedger(500, 14));
    const first = await counted(book, sizes);
    expect(first.trips).toBeLessThanOrEqual(TRIPS + first.further);
    const again = await counted(book, sizes);
    expect(again.trips).toBeLessThanOrEqual(TRIPS + again.further);
  });
});
