/** What a column of a foreign list may say about its rows. */
export const FIELDS = [
  'unit',
  'unitName',
  'functional',
  'functionalName',
  'departmental',
  'departmentalName',
  'governmental',
  'governmentalName',
  'project',
  'projectCode',
  'kind',
  'nature',
  'source',
] as const;
export type Field = (typeof FIELDS)[number];

/** Fields whose column holds codes of a classification. */
export const CODE_FIELDS = ['functional', 'departmental', 'governmental'] as const;
export type CodeField = (typeof CODE_FIELDS)[number];

/** Every beginning with every ending, parted by blanks. */
const combine = (beginnings: string, endings: string): string[] =>
  beginnings.split(' ').flatMap((beginning) => ['', ...endings.split(' ')].map((ending) => beginning + ending));

const FUNCTIONAL = '功能科目 功能分类 功能分类科目 支出功能 支出功能科目 支出功能分类 支出功能分类科目';
const ECONOMIC = '经济 经济科目 经济分类 经济分类科目 支出经济 支出经济科目 支出经济分类 支出经济分类科目';
const departmental = ['部门', '部门预算']
  .flatMap((prefix) => ECONOMIC.split(' ').map((word) => prefix + word))
  .join(' ');
const governmental = ['政府', '政府预算']
  .flatMap((prefix) => ECONOMIC.split(' ').map((word) => prefix + word))
  .join(' ');
const CODE = '编码 代码 编号';
const NAME = '名称';

/** Headings by field, as `foldHeading` leaves them. */
const ALIASES: Readonly<Record<Field, readonly string[]>> = {
  unit: combine('单位 预算单位 填报单位 执行单位 项目单位 所属单位 用款单位', CODE),
  unitName: combine('单位名称 预算单位名称 项目单位名称 所属单位名称', '全称 简称'),
  functional: combine(FUNCTIONAL, CODE),
  functionalName: ['单位(科目名称)', '科目名称', ...combine(FUNCTIONAL, NAME).filter((word) => word.endsWith(NAME))],
  departmental: combine(departmental, CODE),
  departmentalName: departmental.split(' ').map((word) => word + NAME),
  governmental: combine(governmental, CODE),
  governmentalName: governmental.split(' ').map((word) => word + NAME),
  project: combine('项目 预算项目 二级项目 具体项目', NAME),
  projectCode: combine('项目编码 项目代码 项目编号 预算项目编码 预算项目代码 二级项目编码', ''),
  kind: combine('项目类别 项目类型 项目分类 预算项目类别 项目类别名称 类型', NAME),
  nature: combine('支出类型 支出类别 支出性质 支出项目类别 基本支出/项目支出 基本/项目', NAME),
  source: combine('资金来源 资金性质 资金类型 资金类别 经费来源 资金渠道 资金来源性质 收入来源', NAME),
};

/** Codes of a classification that the heading does not name: the codes themselves say which. */
const ANY_CODES = new Set([...combine('科目 预算科目 支出科目', CODE), ...combine(ECONOMIC, CODE)]);

/** Amounts; words for sums are amounts where nothing else is. */
const AMOUNTS = new Set(
  '金额 预算数 预算金额 本年预算数 本年预算金额 本年预算 年初预算数 年初预算 预算批复数 批复数 批复金额 下达数 预算安排数 安排数 安排金额 申报数 申报金额 项目金额 预算总额 年度预算数 年度预算 支出预算 支出预算数 资金总额 预算'.split(
    ' ',
  ),
);
const SUMS = new Set('合计 总计 小计 合计金额 金额合计 预算合计 总额'.split(' '));

/** Columns that hold nothing for the ledger, by what stands in them. */
const PASSED_OVER: Readonly<Record<PassedOver, readonly string[]>> = {
  counts: '序号 行号 行次 编号 页码 年度 预算年度'.split(' '),
  codes: '部门编码 部门代码'.split(' '),
  text: '备注 说明 用途 摘要 联系人 联系电话 处室 业务处室 主管处室 归口处室 部门名称 主管部门 审核状态 状态'.split(
    ' ',
  ),
};
type PassedOver = 'counts' | 'codes' | 'text';

const PASSED_OVER_BY_HEADING = new Map(
  (Object.keys(PASSED_OVER) as PassedOver[]).flatMap((holds) =>
    PASSED_OVER[holds].map((heading) => [heading, holds] as const),
  ),
);

const PARTS = ['类', '款', '项'];

const BY_HEADING = new Map(FIELDS.flatMap((field) => ALIASES[field].map((alias) => [alias, field] as const)));

/** What a heading says, before its column is looked at. */
export type HeadingMeaning =
  | { readonly is: 'field'; readonly field: Field }
  /** Codes, of whichever classification. */
  | { readonly is: 'codes' }
  /** One part of a code: 类 0, 款 1, 项 2. */
  | { readonly is: 'part'; readonly level: number }
  | { readonly is: 'amount' }
  | { readonly is: 'sum' }
  | { readonly is: 'passedOver'; readonly holds: PassedOver };

/** The sense of one folded heading, standing alone; undefined where it is not known. */
export function meaningOfHeading(heading: string): HeadingMeaning | undefined {
  const field = BY_HEADING.get(heading);
  if (field) return { is: 'field', field };
  if (ANY_CODES.has(heading)) return { is: 'codes' };
  if (AMOUNTS.has(heading)) return { is: 'amount' };
  if (SUMS.has(heading)) return { is: 'sum' };
  const holds = PASSED_OVER_BY_HEADING.get(heading);
  if (holds) return { is: 'passedOver', holds };
  const level = PARTS.indexOf(heading);
  return level < 0 ? undefined : { is: 'part', level };
}

/** Headings that only make sense under another: they show that a row belongs to the headings. */
export const isSubheading = (heading: string) => /^(编码|代码|名称|小计|类|款|项|其中:?.*)$/.test(heading);
