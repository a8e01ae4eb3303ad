import { selects } from '../../facts/selector.ts';
import { crossRelations, relationsOfPlainDepartments } from './across.ts';
import { admittedFacts } from './admitted-facts.ts';
import type { Relation, Tables } from './relation.ts';
import { shapeOf } from './shape.ts';
import { structuralRelations } from './structure.ts';

/** Every linear relation between the money cells of the twelve tables: together they enforce all that follows from the selectors. */
export function linearRelations(tables: Tables): Relation[] {
  const shape = shapeOf(tables);
  return [
    ...structuralRelations(tables),
    ...crossRelations(shape),
    ...relationsOfPlainDepartments(shape),
    ...zeroRelations(tables, shape),
  ];
}

/** A leaf that no admitted fact can reach is zero: 表6 人员经费 of an item of 公用经费, and the like. */
function zeroRelations(tables: Tables, shape: ReturnType<typeof shapeOf>): Relation[] {
  const facts = admittedFacts(shape);
  return [...tables.values()].flatMap((placed) =>
    placed.figures
      .filter(({ from }) => from.kind === 'ledger' || from.kind === 'typed')
      .filter((figure) => !facts.some((fact) => selects(figure.select, fact)))
      .map((figure) => ({ rule: `${placed.table.id}-zero`, left: [figure], right: [] })),
  );
}
