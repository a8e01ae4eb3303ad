/* Heading paths of the money columns, as printed. */

export const EXPENDITURE = [
  '合计',
  '基本支出/小计',
  '基本支出/人员经费/工资福利支出',
  '基本支出/人员经费/对个人和家庭的补助',
  '基本支出/公用经费/商品和服务支出',
  '基本支出/公用经费/资本性支出',
  '项目支出/小计',
  '项目支出/其他运转类',
  '项目支出/特定目标类',
];

export const FISCAL = [
  '支出/合计',
  '支出/一般公共预算/小计',
  '支出/一般公共预算/其中：财政拨款',
  '支出/政府性基金',
  '支出/国有资本经营预算',
];

const UNIT_FUNDS = ['事业收入', '事业单位经营收入', '上级补助收入', '附属单位上缴收入', '其他收入'];
const KINDS = ['政府性基金预算', '国有资本经营预算', '财政专户管理资金'];
export const CARRIED = ['一般公共预算', ...KINDS, '单位资金'].map((name) => `上年结转结余/${name}`);
const thisYear = (above: string) => [
  `${above}一般公共预算/小计`,
  ...[...KINDS, ...UNIT_FUNDS].map((name) => above + name),
];
export const THIS_YEAR = thisYear('本年收入/');
export const THIS_YEAR_OF_7 = thisYear('');

export const PROJECT_SOURCES = [
  ...['本年拨款', '财政拨款结转结余'].flatMap((above) =>
    ['一般公共预算', '政府性基金预算', '国有资本经营预算'].map((name) => `${above}/${name}`),
  ),
  '财政专户管理资金',
  '单位资金',
];

export const GOALS = ['资金总额', '政府预算资金', '财政专户管理资金', '单位资金'].map(
  (name) => `项目金额（万元）/${name}`,
);
