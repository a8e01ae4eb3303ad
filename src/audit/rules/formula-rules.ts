import type { Rule } from './rule.ts';

const line = (id: string, wording: string): Rule => ({
  id,
  kind: '表内',
  wording,
  severity: 'error',
  tables: [],
  basis: '本加载项生成的表：合计与表间取数都是公式',
});

/** Cells that should calculate themselves: compared with the declaration where the input sheets are present. */
export const FORMULA_RULES: readonly Rule[] = [
  line('F1', '公式没有被改成数'),
  line('F2', '公式没有被删掉'),
  line('F3', '公式取数的格与表的口径一致'),
];
