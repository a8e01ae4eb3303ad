import { readFileSync } from 'node:fs';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';

/** The seed's department as the example ledger has it. */
export function exampleLedger(): Ledger {
  const json: unknown = JSON.parse(readFileSync(new URL('../../examples/fengqiu-2024.json', import.meta.url), 'utf8'));
  const reading = parseLedger(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
}
