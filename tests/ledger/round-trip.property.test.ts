import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { inputBook, snapshotOf } from './input-book.ts';
import { anyLedger } from './random-ledger.ts';

const RUNS = 60;
const FILE_RUNS = 8;

describe('a ledger survives', () => {
  it('being read as JSON', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const reading = parseLedger(JSON.parse(JSON.stringify(ledger)));
        expect(reading.ok && reading.ledger).toEqual(ledger);
      }),
      { numRuns: RUNS },
    );
  });

  it('without what has a default', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const reading = parseLedger(withoutDefaults(ledger));
        expect(reading.ok && reading.ledger).toEqual(ledger);
      }),
      { numRuns: RUNS },
    );
  });

  it('being written into input sheets and read from them', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const reading = ledgerOf(snapshotOf(inputBook(ledger)));
        expect(reading.ok && reading.ledger).toEqual(ledger);
      }),
      { numRuns: RUNS },
    );
  });

  it('being written into a file and read from it', async () => {
    await fc.assert(
      fc.asyncProperty(anyLedger, async (ledger) => {
        const { port } = openFile();
        await port.apply(composeInputSheets(ledger, ledger));
        const reading = ledgerOf(await port.read());
        expect(reading.ok && reading.ledger).toEqual(ledger);
      }),
      { numRuns: FILE_RUNS },
    );
  });
});

/** Leaves out every field that may be left out: those that hold nothing, and 公开口径 of the whole department. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutDefaults(item));
  if (typeof value !== 'object' || value === null) return value;
  const isNothing = (one: unknown) =>
    one === '' ||
    (Array.isArray(one) && one.length === 0) ||
    (typeof one === 'object' && one !== null && !Array.isArray(one) && Object.keys(one).length === 0);
  const kept = Object.entries(value).map(([field, one]) => [field, withoutDefaults(one)] as const);
  const isDefault = (field: string, one: unknown) => isNothing(one) || (field === 'scope' && one === '部门');
  return Object.fromEntries(kept.filter(([field, one]) => NEEDED.has(field) || !isDefault(field, one)));
}

/** What may hold nothing, but must be there. */
const NEEDED = new Set(['value', 'content', 'name', 'level3']);
