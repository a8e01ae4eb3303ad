import { linearRelations } from '../relations/linear-relations.ts';
import type { Tables } from '../relations/relation.ts';
import { shapeOf } from '../relations/shape.ts';
import { BOUNDS } from '../rules/figures/bounds.ts';
import { EQUATIONS } from '../rules/figures/equations.ts';
import type { Rule } from '../model/rule.ts';
import { CellLabels } from '../evidence/cell-labels.ts';
import type { SheetOf } from './block.ts';
import { type Comparison, type LineFormulas, runFormulas } from './formulas.ts';
import { type Amounts, type LineResult, runResult } from './results.ts';
import { runsOf, type Run } from './run.ts';
import { formatRun } from './format-run.ts';

/** One line of 勾稽审核. */
export interface Line {
  /** 审核类型 */
  readonly kind: Rule['kind'];
  /** 审核名称: the number of its rule. */
  readonly rule: string;
  /** 审核内容 */
  readonly content: string;
  /** Its formulas where it stands in this row (from 0). */
  readonly formulas: (row: number) => LineFormulas;
  /** What they give in the workbook as it is. */
  readonly result: LineResult;
}

/** The rules that are made into lines, in their order. */
const RULES: readonly (Pick<Rule, 'id' | 'kind'> & { readonly compare: Comparison })[] = [
  ...EQUATIONS.map((rule) => ({ ...rule, compare: '=' as const })),
  ...BOUNDS.map((rule) => ({ ...rule, compare: '≤' as const })),
];

/** Every relation and every bound between money cells as lines, in the order of the rules. */
export function moneyLines(tables: Tables, sheetOf: SheetOf, amounts: Amounts): Line[] {
  const labels = new CellLabels(tables);
  const shape = shapeOf(tables);
  const bounds = BOUNDS.flatMap(({ id, sides }) =>
    sides(shape).flatMap(([left, right]) => (left && right && left.length > 0 ? [{ rule: id, left, right }] : [])),
  );
  const runs = runsOf([...linearRelations(shape).all, ...bounds], tables);
  const ofRule = new Map(RULES.map(({ id }) => [id, [] as Run[]]));
  for (const run of runs) ofRule.get(run.rule)!.push(run);
  return RULES.flatMap(({ id, kind, compare }) =>
    ofRule.get(id)!.map((run): Line => ({
      kind,
      rule: id,
      content: formatRun(run, compare, labels),
      formulas: (row) => runFormulas(run, compare, row, sheetOf),
      result: runResult(run, compare, amounts),
    })),
  );
}
