import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerSchema } from '../../src/ledger/model/schema.ts';
import { LEDGER_SCHEMA, ledgerJsonSchema } from '../../tools/json-schemas.ts';
import { goodLedger } from './good-ledger.ts';
import { mangled } from './mangled.ts';
import { anyLedger } from './random-ledger.ts';

const written = readFileSync(LEDGER_SCHEMA, 'utf8');
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(written) as object);

describe('the JSON Schema of a ledger', () => {
  it('is what its generator makes (npm run schema)', async () => {
    expect(written).toBe(await ledgerJsonSchema());
  });

  it('admits the example', () => {
    const example: unknown = JSON.parse(readFileSync('examples/fengqiu-2024.json', 'utf8'));
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });

  it('describes every field in Chinese', () => {
    const { properties } = JSON.parse(written) as { properties: Record<string, unknown> };
    expect(Object.keys(properties)).toHaveLength(Object.keys(goodLedger()).length);
    expect(fieldsWithoutWords(properties)).toEqual([]);
  });

  it('refuses what is wrong, at its place', () => {
    const ledger = goodLedger();
    Object.assign(ledger.entries[2]!, { amount: '10', source: '财政拨款' });
    Object.assign(ledger.units[0]!, { 备注: '无' });
    expect(validate(ledger)).toBe(false);
    expect(validate.errors!.map((error) => error.dataPath).sort()).toEqual([
      '.entries[2].amount',
      '.entries[2].source',
      '.units[0]',
    ]);
  });

  it('admits exactly what the program admits', () => {
    const seen = { admitted: 0, refused: 0 };
    fc.assert(
      fc.property(mangled(anyLedger), (json) => {
        const isAdmitted = ledgerSchema.safeParse(json).success;
        seen[isAdmitted ? 'admitted' : 'refused'] += 1;
        expect(validate(json), JSON.stringify(validate.errors)).toBe(isAdmitted);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.admitted, seen.refused)).toBeGreaterThan(20);
  });
});

interface Node {
  readonly description?: string;
  readonly properties?: Record<string, Node>;
  readonly items?: Node;
}

function fieldsWithoutWords(properties: Record<string, unknown>): string[] {
  return Object.entries(properties as Record<string, Node>).flatMap(([name, node]) => [
    ...(/\p{Script=Han}/u.test(node.description ?? '') ? [] : [name]),
    ...fieldsWithoutWords(node.properties ?? {}),
    ...fieldsWithoutWords(node.items?.properties ?? {}),
  ]);
}
