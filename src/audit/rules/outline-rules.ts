import type { Rule } from './rule.ts';

const line = (id: string, wording: string): Rule => ({
  id,
  kind: '表内',
  wording,
  severity: 'error',
  tables: [],
  basis: '表样不同的表：按编码的级次与表头的分组推断，多数成立才审核',
});

/** What is checked of tables in other layouts: outline/sums.ts. */
export const OUTLINE_RULES: readonly Rule[] = [
  line('W1', '其他表样：上级科目 = 下级科目之和'),
  line('W2', '其他表样：合计行 = 各类之和'),
  line('W3', '其他表样：合计、小计列 = 各列之和'),
];
