/** How the titles of a table end, wherever it was made. Matched against the title without year, department and quotation marks. */
export interface TitlePattern {
  /** Source of a regular expression for the end of the title. */
  readonly ending: string;
  /** What a remark in brackets behind the title may not say: then it is another table. */
  readonly unlike?: RegExp;
}

/* Parts of titles that several tables have in common: places differ in the first and the last words of a title. */

/** 部门, 单位 … before what the table is about. */
export const WHOSE = '(?:部门|单位|预算单位|综合预算|财务|预算)*';
/** 预算, 财政拨款 behind the kind of money. */
export const MONEY = '(?:预算)?(?:财政拨款|拨款)?';
/** 总体情况表, 情况总表, 总表 */
export const OVERALL_TABLE = '(?:预算)?(?:总体情况|情况总|总)表';
/** 情况表, 明细表, 总表, 预算表, 表 */
export const TABLE = '(?:预算)?(?:总体)?(?:情况|明细|总|预算)?表';
