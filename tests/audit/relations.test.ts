import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearRelations } from '../../src/audit/relations/linear-relations.ts';
import type { Relation } from '../../src/audit/relations/relation.ts';
import { shapeOf } from '../../src/audit/relations/shape.ts';
import { type ComposedTables, composeTables } from '../../src/compose/tables/compose-tables.ts';
import { ledgerRange } from '../../src/compose/input/entries-sheet.ts';
import { layoutFor } from '../../src/compose/input/input-sheets.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import type { Figure } from '../../src/layout/placed-table.ts';
import { selects } from '../../src/facts/selector.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { exampleLedger } from '../compose/example.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { admittedFacts } from './admitted-facts.ts';
import { rank } from './rank.ts';

const compose = (ledger: Ledger) => composeTables(ledgerDisclosure(ledger), ledgerRange(layoutFor(ledger)));

/** Relations that do not hold on the expected values. */
function broken({ tables, values }: ComposedTables): string[] {
  const sum = (figures: readonly Figure[]) => figures.reduce((total, figure) => total + values.get(figure)!, 0);
  return linearRelations(shapeOf(tables)).all.flatMap(({ rule, left, right }) =>
    sum(left) === sum(right) ? [] : [`${rule}: ${sum(left)} ≠ ${sum(right)}`],
  );
}

/** Number of money cells, rank of the relations, and rank of the cells' selectors over the facts that the tables admit. */
function ranks({ tables }: ComposedTables) {
  const figures = [...tables.values()].flatMap((placed) => placed.figures);
  const places = new Map(figures.map((figure, index) => [figure, index]));
  const relations = linearRelations(shapeOf(tables)).all;
  const facts = admittedFacts(shapeOf(tables));
  return {
    cells: figures.length,
    relations: rank(relations.map((relation) => vectorOf(relation, places))),
    selectors: rank(
      facts.map(
        (fact) => new Map(figures.flatMap(({ select }, at) => (selects(select, fact) ? [[at, 1] as const] : []))),
      ),
    ),
  };
}

function vectorOf({ left, right }: Relation, places: ReadonlyMap<Figure, number>): Map<number, number> {
  const vector = new Map<number, number>();
  const add = (figures: readonly Figure[], sign: number) => {
    for (const figure of figures) vector.set(places.get(figure)!, (vector.get(places.get(figure)!) ?? 0) + sign);
  };
  add(left, 1);
  add(right, -1);
  return vector;
}

describe('the linear relations between the money cells', () => {
  it('are complete for the seed: of 1,088 cells 440 are free, 648 relations bind the rest', () => {
    const composed = compose(exampleLedger());
    expect(broken(composed)).toEqual([]);
    expect(ranks(composed)).toEqual({ cells: 1088, relations: 648, selectors: 440 });
  });

  it('hold and are complete for random departments', () => {
    fc.assert(
      fc.property(smallDepartments, (ledger) => {
        const composed = compose(ledger);
        expect(broken(composed)).toEqual([]);
        const { cells, relations, selectors } = ranks(composed);
        expect(relations).toBe(cells - selectors);
      }),
      { seed: 12, numRuns: 12, endOnFailure: true },
    );
  });
});
