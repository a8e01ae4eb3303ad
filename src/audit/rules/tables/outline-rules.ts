import type { Rule } from '../../model/rule.ts';

const BASIS = '表样不同的表：按表题、表头、编码、序号和名称读出，多数成立才审核';

const line = (id: string, kind: Rule['kind'], wording: string, severity: Rule['severity'] = 'error'): Rule => ({
  id,
  kind,
  wording,
  severity,
  tables: [],
  basis: BASIS,
});

/** What is checked of tables in other forms: foreign-tables. */
export const OUTLINE_RULES: readonly Rule[] = [
  line('W1', '表内', '其他表样：上级 = 下级各行之和'),
  line('W2', '表内', '其他表样：合计、总计 = 各行之和，收入总计 = 支出总计'),
  line('W3', '表内', '其他表样：合计、小计列 = 各列之和'),
  line('W4', '表间', '其他表样：同一个数在各表相等'),
  line('W5', '格式', '其他表样：科目编码不重复，上级科目、类别、明细和合计行不缺'),
  line('W6', '表间', '其他表样：收支总表有数，财政拨款收支总表不为空', 'plausibility'),
  line('W7', '格式', '其他表样：各表都能核对', 'plausibility'),
  line('W8', '表内', '其他表样：上级大于下级之和的，是有意略列', 'plausibility'),
  line('W9', '格式', '其他表样：写明各表核对了多少', 'hint'),
];
