import { describe, expect, it } from 'vitest';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import { goodLedger } from './good-ledger.ts';

/** 财预〔2017〕98号: the government code follows from the departmental one and the kind of unit. */
const CASES = [
  ['行政', '30101', '50101'],
  ['事业', '30101', '50501'],
  ['行政', '30201', '50201'],
  ['事业', '30201', '50502'],
  ['事业', '30107', '50501'],
  ['行政', '30302', '50905'],
  ['事业', '30302', '50905'],
] as const;

describe('the government code that is left out', () => {
  it.each(CASES)('%s %s → %s', (kind, departmental, governmental) => {
    const ledger = goodLedger();
    ledger.units[0]!.kind = kind;
    Object.assign(ledger.entries[0]!, { departmental, governmental: '' });
    const reading = parseLedger(ledger);
    expect(reading.ok && reading.ledger.entries[0]).toEqual({ ...ledger.entries[0], governmental });
  });

  it('is asked for where none follows', () => {
    const ledger = goodLedger();
    Object.assign(ledger.entries[0]!, { departmental: '30107', governmental: '' });
    const reading = parseLedger(ledger);
    expect(!reading.ok && reading.problems).toEqual([
      {
        code: 'governmentalUnclear',
        severity: 'error',
        path: ['entries', 0, 'governmental'],
        details: { departmental: '30107', kind: '行政', candidates: '' },
      },
    ]);
  });

  it('is not put over what was typed', () => {
    const ledger = goodLedger();
    Object.assign(ledger.entries[0]!, { departmental: '30107', governmental: '50501' });
    const reading = parseLedger(ledger);
    expect(reading.ok && reading.ledger.entries[0]!.governmental).toBe('50501');
  });

  it('is not looked for where a project names no economic code', () => {
    const reading = parseLedger(goodLedger());
    expect(reading.ok && reading.ledger.entries[3]!.governmental).toBe('');
  });
});
