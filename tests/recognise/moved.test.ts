import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComposedTables, composeTables } from '../../src/compose/tables/compose-tables.ts';
import { ledgerRange } from '../../src/compose/input/entries-sheet.ts';
import { layoutFor } from '../../src/compose/input/input-sheets.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { exampleLedger } from '../compose/example.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { type Moves, moved, moves } from './moved.ts';
import { renaming } from './same.ts';
import { snapshotOf, withoutZeros } from './snapshots.ts';

type Kind = 'live' | 'values' | 'typed';
const kinds: fc.Arbitrary<Kind> = fc.constantFrom('live', 'values', 'typed');

/** How much of a failure is shown. */
const SHOWN = 8;

function compose(ledger: Ledger): ComposedTables {
  return composeTables(ledgerDisclosure(ledger), ledgerRange(layoutFor(ledger)));
}

/** Figures that are not found where they were moved, or found though there is none. */
function lost(ledger: Ledger, composed: ComposedTables, how: Moves, kind: Kind): string[] {
  const made = snapshotOf(composed.sheets, kind === 'live' ? 'live' : 'values');
  const sheets = kind === 'typed' ? withoutZeros(made).sheets : made.sheets;
  const { snapshot, places } = moved(sheets, composed.tables, how);
  const found = recognise(snapshot);
  const rename = renaming(ledger, composed.tables.get('T10')!);
  const nameOf = (row: string) => JSON.parse(rename(JSON.stringify(row))) as string;
  return [...composed.tables]
    .flatMap(([id, { figures }], index) => {
      const table = found.tables.get(id);
      if (!table) return [`${id} was not found`];
      const there = new Set(
        table.placed.figures.map(
          ({ row, column, area }) => `${row} ${column} at ${table.sheet} ${area.row} ${area.column}`,
        ),
      );
      // A row in which nothing stands may be any blank one.
      const isBlank = (row: number) => sheets[index]!.values[row]!.every((value) => value === null);
      const expected = figures
        .filter(({ area }) => !isBlank(area.row))
        .map(
          ({ row, column, area }) =>
            `${nameOf(row)} ${column} at ${places.get(`${id} ${area.row} ${area.column}`) ?? 'nowhere'}`,
        );
      return [
        ...expected.filter((line) => !there.has(line)).map((line) => `${id} lacks ${line}`),
        ...(there.size === figures.length ? [] : [`${id} has ${there.size} figures, not ${figures.length}`]),
        ...table.irregularities.map((oddity) => `${id}: ${JSON.stringify(oddity)}`),
      ];
    })
    .slice(0, SHOWN);
}

describe('a workbook that people have moved about means the same', () => {
  it('the seed', () => {
    const ledger = exampleLedger();
    const composed = compose(ledger);
    fc.assert(
      fc.property(moves, kinds, (how, kind) => {
        expect(lost(ledger, composed, how, kind)).toEqual([]);
      }),
      { seed: 7, numRuns: 100, endOnFailure: true },
    );
  });

  it('random departments', () => {
    fc.assert(
      fc.property(smallDepartments, moves, kinds, (ledger, how, kind) => {
        expect(lost(ledger, compose(ledger), how, kind)).toEqual([]);
      }),
      { seed: 8, numRuns: 50, endOnFailure: true },
    );
  });
});
