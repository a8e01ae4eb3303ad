import { normalizeText } from '../../base/normalize-text.ts';

/**
 * Every kind of table that departments of any province disclose, by the words of its title: the first whose words are there and
 * whose others are not. 财预〔2016〕143号 names eight; provinces add their own. A province with other titles adds its words here.
 */
const KINDS = [
  { kind: 'performance', words: /绩效/ },
  { kind: 'threePublic', words: /三公/ },
  { kind: 'procurement', words: /采购/ },
  { kind: 'services', words: /购买服务/ },
  { kind: 'operating', words: /机关运行经费|机构运转经费/ },
  { kind: 'transfers', words: /转移支付/ },
  { kind: 'carriedOver', words: /结转.*(资金|支出)/ },
  { kind: 'fundBalance', words: /政府性基金.*收支/ },
  { kind: 'fund', words: /政府性基金/ },
  { kind: 'capitalBalance', words: /国有资本经营.*收支/ },
  { kind: 'capital', words: /国有资本经营/ },
  { kind: 'fiscal', words: /财政拨款.*收支/ },
  { kind: 'fiscalBasic', words: /财政拨款.*基本支出/ },
  { kind: 'fiscalExpenditure', words: /财政拨款.*支出/ },
  { kind: 'generalBasicFunctional', words: /一般公共.*基本支出.*功能/ },
  { kind: 'generalBasic', words: /一般公共.*基本支出/ },
  { kind: 'generalEconomic', words: /一般公共.*经济/ },
  { kind: 'general', words: /一般公共.*支出/ },
  { kind: 'economic', words: /经济分类/ },
  { kind: 'overall', words: /收支/ },
  { kind: 'basic', words: /基本支出/ },
  { kind: 'projects', words: /项目支出|专项业务经费|专项资金.*支出/ },
  { kind: 'income', words: /收入/ },
  { kind: 'expenditure', words: /支出/ },
] as const;

export type TableKind = (typeof KINDS)[number]['kind'];

/** Tables without money of their own, or where money is told among other things: they are not summed. */
export const WITHOUT_SUMS: readonly TableKind[] = ['performance'];

/** Kinds in which income stands beside expenditure. */
export const SIDE_BY_SIDE: readonly TableKind[] = ['overall', 'fiscal', 'fundBalance', 'capitalBalance'];

/** Kinds whose titles only disclosures have; 收支总表 has any firm. */
export const TELLING_KINDS: readonly TableKind[] = [
  'threePublic',
  'fundBalance',
  'fund',
  'capital',
  'fiscal',
  'fiscalBasic',
  'fiscalExpenditure',
  'generalBasicFunctional',
  'generalBasic',
  'generalEconomic',
  'general',
];

const LONGEST = 60;
/** What tables of firms, and lists, are called: 资产负债表, 收支明细账. */
const OF_FIRMS = /资产负债|利润|现金流|营业|账户|台账|花名册|流水|日记账|说明/;

/** The kind of table that a title names; undefined where it is the title of none. */
export function kindTitled(text: string): TableKind | undefined {
  const title = normalizeText(text).replace(/["'“”‘’《》]/g, '');
  if (title.length > LONGEST || !/表(度)?([(].*[)])?$/.test(title) || OF_FIRMS.test(title)) return undefined;
  return KINDS.find(({ words }) => words.test(title))?.kind;
}

/** 决算: what was spent. Our rules are those of budgets. */
export const isFinalAccounts = (title: string) => /决算/.test(title) && !/预[(（]?决[)）]?算/.test(title);
