import type { FormulaFault } from '../../formulas/formulas.ts';
import type { Rule } from '../../model/rule.ts';

/** A rule on cells that should calculate themselves, with the fault that it forbids. */
export interface FormulaRule extends Rule {
  readonly fault: FormulaFault['kind'];
}

const rule = (id: string, fault: FormulaRule['fault'], wording: string): FormulaRule => ({
  id,
  fault,
  kind: '表内',
  wording,
  severity: 'error',
  tables: [],
  basis: '本加载项生成的表：合计与表间取数都是公式',
});

/** Of tables whose values were pasted over all of their formulas. */
export const PASTED_RULES = {
  table: {
    id: 'F4',
    kind: '表内',
    wording: '整张表的公式没有粘成数',
    severity: 'plausibility',
    tables: [],
    basis: '本加载项生成的表：合计与表间取数都是公式',
  },
  figure: {
    id: 'F5',
    kind: '底稿',
    wording: '粘成数的表，每一格与底稿相符',
    severity: 'error',
    tables: [],
    basis: '十二张表由底稿生成',
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Compared with the declaration where the input sheets are present: formulas/. */
export const FORMULA_RULES: readonly FormulaRule[] = [
  rule('F1', 'overwritten', '公式没有被改成数'),
  rule('F2', 'emptied', '公式没有被删掉'),
  rule('F3', 'other formula', '公式取数的格与表的口径一致'),
];

/** Of a form that is being filled by hand. */
export const UNFILLED_RULE: Rule = {
  id: 'G13',
  kind: '表间',
  wording: '别的表说有钱的，这张表也填了数',
  severity: 'error',
  tables: [],
  basis: '同一笔钱在几张表里都要填',
};
