import { addCrossRelations, addRelationsOfPlainDepartments } from './across.ts';
import { AdmittedFacts } from './admitted-facts.ts';
import { addNamedRelations } from './named.ts';
import { Relations } from './relation.ts';
import type { Shape } from './shape.ts';
import { addStructuralRelations } from './structure.ts';

/**
 * Every linear relation between the money cells of the tables: together they enforce all that follows from the selectors.
 * Where tables or columns are missing, those that are left; `unchecked` names the rules of which something could not be said.
 */
export function linearRelations(shape: Shape): Relations {
  const relations = new Relations();
  addNamedRelations(shape, relations);
  addStructuralRelations(shape, relations);
  addCrossRelations(shape, relations);
  if (isWhole(shape)) {
    addRelationsOfPlainDepartments(shape, relations);
    addZeroRelations(shape, relations);
  } else ZERO_RULES.forEach((rule) => relations.unchecked.add(rule));
  return relations;
}

/** What a table lacks says nothing of what it might have. */
const isWhole = ({ cells }: Shape) => Object.values(cells).every(({ placed }) => placed);

/** What must be zero in table 6, and elsewhere: it can be said only where all twelve are there. */
export const ZERO_RULES = ['T6-2', 'X21'] as const;

/** A leaf that no admitted fact can reach is zero: 表6 人员经费 of an item of 公用经费, and the like. */
function addZeroRelations(shape: Shape, relations: Relations): void {
  const facts = new AdmittedFacts(shape);
  for (const { placed } of Object.values(shape.cells)) {
    const rule = placed!.table.id === 'T06' ? ZERO_RULES[0] : ZERO_RULES[1];
    for (const leaf of placed!.figures) {
      const isLeaf = leaf.from.kind === 'ledger' || leaf.from.kind === 'typed';
      if (isLeaf && !facts.has(leaf.select)) relations.add(rule, [leaf], []);
    }
  }
}
