import type { TableRule } from './table.ts';

/* What rules are based on. */

export const BY_LAYOUT = '表样：合计列、小计列与合计行';
export const BY_CLASSIFICATION = '预算法实施条例第六条：支出按功能分类编列到项，基本支出按经济分类编列到款';
export const BY_DISCLOSURE = '财预〔2016〕143号《地方预决算公开操作规程》：真实、准确、完整';
export const BY_EQUAL_MONEY = '表2、表7的版式是推断的；同一笔钱在各表相等';

/** A rule that follows from the printed layout of a table. */
export function layoutRule(id: string, wording: string): TableRule {
  return { id, wording, basis: BY_LAYOUT };
}
