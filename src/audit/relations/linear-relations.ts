import { TABLES } from '../../tables/all.ts';
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

/** What a table lacks says nothing of what it might have; only a form has no rows of its own to lack. */
const isWhole = ({ cells }: Shape) => TABLES.every(({ id, body }) => cells[id].placed ?? body.kind === 'form');

/** The rule that a cell is empty which no amount can reach, where its table has none of its own for that. */
const EMPTY_CELL_RULE = 'X21';

/** All of these rules: they can be checked only where all twelve tables are there. */
const ZERO_RULES: readonly string[] = [...TABLES.flatMap(({ emptyCellRule }) => emptyCellRule ?? []), EMPTY_CELL_RULE];

/** A leaf that no admitted fact can reach is zero: 表6 人员经费 of an item of 公用经费, and the like. */
function addZeroRelations(shape: Shape, relations: Relations): void {
  const facts = new AdmittedFacts(shape);
  for (const { placed } of Object.values(shape.cells)) {
    if (!placed) continue;
    const rule = placed.table.emptyCellRule ?? EMPTY_CELL_RULE;
    for (const leaf of placed.figures) {
      const isLeaf = leaf.from.kind === 'ledger' || leaf.from.kind === 'typed';
      if (isLeaf && !facts.has(leaf.select)) relations.add(rule, [leaf], []);
    }
  }
}
