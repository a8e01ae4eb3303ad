/**
 * What a column of money counts, by its headings: those under which it stands, joined by “/”. The first that fits counts. A
 * province with other words adds them here: nothing else has to know.
 */
const ROLES: readonly (readonly [role: string, headings: RegExp])[] = [
  ['change', /增减|比上年|同比|增长|占比|比例|%/],
  ['abroad', /因公出国/],
  ['purchase', /(公务用车|\/|^|其中:)(购置)(费|经费)?$|公务用车购置(费|经费|费用)?$/],
  ['running', /(公务用车|\/|^|其中:)(运行)(维护)?(费|经费)?$|公务用车运行(维护)?(费|经费|费用)?$/],
  ['cars', /(公务用车.*(购置|运行).*\/(小计|合计))$|公务用车(购置(及|和|与)运行)?(维护)?(费|经费|费用)?$/],
  ['reception', /公务接待/],
  ['meetings', /会议费/],
  ['training', /培训费/],
  ['threePublic', /三公.*(\/(合计|小计|总计)|合计|总额)$/],
  ['operatingCosts', /机关运行经费|运转经费/],
  ['ofWhich', /(^|\/)其中:?[^/]+$/],
  ['personnel', /人员[^/]*$/],
  ['public', /公用[^/]*$/],
  ['basic', /(^|\/)基本支出[^/]*(\/(小计|合计|总计))?$/],
  ['projectPart', /项目支出\/(?!小计|合计|总计)[^/]+$|其他运转类|特定目标类/],
  ['project', /(^|\/)(项目支出|专项业务经费)[^/]*(\/(小计|合计|总计))?$/],
  ['operatingExpenditure', /经营支出/],
  ['upward', /上缴上级/],
  ['subsidies', /对?附属单位补助|对附属单位的补助/],
  ['nextYear', /结转下年|年终结转/],
  ['fiscal', /(^|\/)财政拨款[^/]*(\/(小计|合计))?$/],
  ['general', /一般公共[^/]*(\/(小计|合计|金额))?$|(^|\/)本级财政拨款\/金额$/],
  ['fund', /政府性基金[^/]*(\/(小计|合计))?$/],
  ['capital', /国有资本[^/]*(\/(小计|合计))?$/],
  ['fiscalAccount', /财政专户/],
  ['surplus', /使用非财政拨款/],
  ['operatingIncome', /经营[^/]*收入/],
  ['business', /事业[^/]*收入/],
  ['superior', /上级补助/],
  ['affiliated', /附属单位上缴/],
  ['other', /其他收入|其它收入|其他资金/],
  ['own', /单位资金/],
  ['carried', /(^|\/)(上年|年初)[^/]*(结转|结余)[^/]*(\/(小计|合计))?$|实户资金余额/],
  ['thisYear', /^本年收入[^/]*\/(小计|合计)$/],
  ['total', /^(合计|总计|共计|小计|金额|.*金额|.*预算数?|资金总额|项目支出|[^/]*(合计|总计))$/],
];

/** Columns under a heading of carried-over money are told apart from those of this year. */
const CARRIED = /^(上年|年初)[^/]*(结转|结余)[^/]*\/(?!小计|合计)/;

/** What is counted under these headings; undefined where nothing fits. */
export function roleOf(path: readonly string[]): string | undefined {
  const joined = path.join('/');
  const role = ROLES.find(([, headings]) => headings.test(joined))?.[0];
  return role && CARRIED.test(joined) ? `carried:${role}` : role;
}

/** Columns that are no money, though numbers stand there. */
export const NO_MONEY = /数量|单价|人数|个数|面积|序号|行次|占比|比例|权重|分值|指标值|编号|%/;

/** A heading under which columns of another year stand. */
export function blockOf(heading: string, year: number | undefined): string | undefined {
  const printed = /(?<!\d)((?:19|20)\d\d)年/.exec(heading)?.[1];
  if (printed) return Number(printed) === year ? '' : printed;
  if (/^上年(度)?(预算数?|执行数?|决算数?)?$/.test(heading)) return 'last';
  if (/^增减|^比上年|^较上年/.test(heading)) return 'change';
  return /^(当年|本年)(度)?(预算数?)?$/.test(heading) ? '' : undefined;
}

/** Words of a column that is the sum of others. */
export const SUM_HEADING = /^(小计|合计|总计|共计|金额|资金总额)$/;
