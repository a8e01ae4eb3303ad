import fc from 'fast-check';
import type { Ledger } from '../../src/ledger/model/schema.ts';

/** Anything that JSON can say, above all what is nearly right. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    2024,
    '019',
    '019001',
    '2010301',
    '30101',
    [],
    {},
    [{}],
    1e300,
    '年终结转结余',
  ),
);

/** A ledger as JSON of which some places hold anything, or nothing. */
export function mangled(ledgers: fc.Arbitrary<Ledger>): fc.Arbitrary<unknown> {
  return fc
    .tuple(ledgers, fc.array(fc.tuple(fc.nat(), fc.option(anything, { nil: undefined })), { maxLength: 4 }))
    .map(([ledger, changes]) => {
      const copy = JSON.parse(JSON.stringify(ledger)) as object;
      for (const [pick, value] of changes) {
        const places = placesIn(copy);
        const [holder, key] = places[pick % places.length]!;
        if (value !== undefined) Object.assign(holder, { [key]: value });
        else if (!Array.isArray(holder)) Reflect.deleteProperty(holder, key);
      }
      return copy;
    });
}

/** Every place of a value that holds another: its holder and its key there. */
function placesIn(value: unknown): (readonly [object, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[value, key] as const, ...placesIn(inner)]);
}
