import type { Scope, SubjectId } from './subject.ts';

/** How texts call a subject: a pattern of a compact line. `sets`: what is said from there on; `within`: only there it means that. */
export interface SubjectWords {
  readonly id: SubjectId;
  readonly pattern: string;
  readonly sets?: Scope;
  readonly within?: readonly Scope[];
  /** Plain words that only mean this where no other word stands before them. */
  readonly isBare?: true;
}

const GENERAL = '一般公共预算(?:财政)?';
const FUND = '政府性基金(?:预算)?(?:财政)?';
const CAPITAL = '国有资本经营(?:预算)?(?:财政)?';
const GRANT = '(?:拨款|资金)?';
/** 收支, 收、支, 收入支出, and what may stand behind it. */
const BOTH = '(?:收、?支|收入[、和与及]?支出)(?:总预算|预算总计|总计|总额|总体|合计|预算)?';
const TOTAL = '(?:预算)?(?:总计|总额|合计|总数)?';
const SPENT = '(?:安排的?)?支出';
const VEHICLES = '(?:公务用车|公车|车辆)';
const COST = '(?:费用?|经费)?';

/** Longer words win over shorter ones at the same place: their order here decides nothing. */
export const FIXED_SUBJECTS: readonly SubjectWords[] = [
  { id: 'balance', pattern: `(?:总)?${BOTH}`, sets: 'whole', isBare: true },
  { id: 'totalIncome', pattern: '(?:预算)?总收入|收入(?:预算)?(?:总计|总额)|收入总预算', sets: 'income', isBare: true },
  { id: 'income', pattern: `(?:预算|年度)?收入${TOTAL}`, sets: 'income', isBare: true },
  { id: 'thisYearIncome', pattern: `(?:本年|当年)(?:预算)?收入${TOTAL}`, sets: 'income' },
  { id: 'expenditure', pattern: `(?:预算)?总支出|支出(?:预算)?(?:总计|总额)`, sets: 'expenditure', isBare: true },
  {
    id: 'thisYearExpenditure',
    pattern: `(?:本年|当年)?(?:预算)?支出(?:预算)?(?:合计)?`,
    sets: 'expenditure',
    isBare: true,
  },
  { id: 'yearEnd', pattern: '年终结转结余|结转下年(?:支出)?|年末结转结余' },
  { id: 'carried', pattern: '上年(?:财政拨款)?结转(?:和结余|结余)?(?:收入|资金)?|年初结转(?:结余)?' },
  { id: 'fiscalCarried', pattern: '(?:部门|单位)?(?:财政性|财政拨款)(?:结转|结余)(?:结余)?资金' },
  { id: 'generalCarried', pattern: `上年结转(?:结余)?的?${GENERAL}${GRANT}(?:收入)?` },
  { id: 'fundCarried', pattern: `上年结转(?:结余)?的?${FUND}${GRANT}(?:收入)?` },
  { id: 'stateCapitalCarried', pattern: `上年结转(?:结余)?的?${CAPITAL}${GRANT}(?:收入)?` },
  { id: 'accountCarried', pattern: '财政专户管理资金结转' },
  { id: 'unitCarried', pattern: '单位资金结转' },

  { id: 'general', pattern: `${GENERAL}(?:当年)?${GRANT}(?:收入)?(?:预算)?` },
  { id: 'fund', pattern: `${FUND}${GRANT}(?:收入)?(?:预算)?` },
  { id: 'stateCapital', pattern: `${CAPITAL}${GRANT}(?:收入)?(?:预算)?` },
  { id: 'appropriation', pattern: '财政拨款(?:收入|预算)?' },
  {
    id: 'fiscalAccount',
    pattern:
      '(?:财政)?专户(?:管理)?(?:的)?(?:教育收费|非税收入|资金)(?:收入)?|纳入专户管理的非税收入|教育收费(?:收入)?|财政专户管理资金(?:收入)?',
  },
  { id: 'operating', pattern: '事业收入(?:资金)?' },
  { id: 'business', pattern: '(?:事业单位)?经营收入' },
  { id: 'superior', pattern: '上级(?:单位)?补助(?:收入)?' },
  { id: 'affiliated', pattern: '(?:附属|下级)单位上[缴交](?:收入)?' },
  { id: 'other', pattern: '其他收入' },

  { id: 'fiscalBalance', pattern: `财政拨款(?:预算)?${BOTH}|财政拨款收、支总计`, sets: 'fiscal' },
  { id: 'fiscalBalance', pattern: `财政拨款(?:收入|支出)(?:预算)?(?:总计|合计)`, sets: 'fiscal' },
  { id: 'generalBalance', pattern: `${GENERAL}${GRANT}${BOTH}` },
  { id: 'fundBalance', pattern: `${FUND}${GRANT}${BOTH}` },
  { id: 'stateCapitalBalance', pattern: `${CAPITAL}${GRANT}${BOTH}` },
  { id: 'generalExpenditure', pattern: `${GENERAL}${GRANT}${SPENT}(?:年初)?${TOTAL}`, sets: 'general' },
  { id: 'generalBasic', pattern: `${GENERAL}${GRANT}(?:安排的)?基本支出(?:年初)?${TOTAL}`, sets: 'basic' },
  { id: 'fundExpenditure', pattern: `${FUND}${GRANT}${SPENT}${TOTAL}`, sets: 'fund' },
  { id: 'stateCapitalExpenditure', pattern: `${CAPITAL}${GRANT}${SPENT}${TOTAL}`, sets: 'stateCapital' },

  { id: 'basic', pattern: `基本支出${TOTAL}` },
  { id: 'project', pattern: `项目支出${TOTAL}|用于项目|安排于项目|^项目(?=:|：)` },
  { id: 'personnel', pattern: '人员(?:经费)?(?:支出)?' },
  { id: 'operatingCosts', pattern: '(?:日常)?公用(?:经费)?(?:支出)?' },
  { id: 'wages', pattern: '工资福利(?:支出)?' },
  { id: 'individuals', pattern: '对?个人和家庭的?补助(?:支出)?' },
  { id: 'goods', pattern: '商品和服务支出' },
  { id: 'capital', pattern: '资本性支出' },

  { id: 'threePublic', pattern: `"?三公"?经?费?(?:支出)?(?:财政拨款)?${TOTAL}|"三公"`, sets: 'threePublic' },
  { id: 'abroad', pattern: `因公出国(?:\\(境\\))?${COST}|出国(?:\\(境\\))?${COST}` },
  { id: 'vehicles', pattern: `${VEHICLES}购置[及和与、]运行(?:维护)?${COST}` },
  { id: 'purchase', pattern: `${VEHICLES}购置${COST}` },
  { id: 'purchase', pattern: `购置${COST}`, within: ['threePublic'], isBare: true },
  { id: 'running', pattern: `${VEHICLES}运行(?:维护)?${COST}` },
  { id: 'running', pattern: `运行(?:维护)?${COST}`, within: ['threePublic'], isBare: true },
  { id: 'reception', pattern: `(?:公务|业务)?接待${COST}` },
  {
    id: 'operatingFunds',
    pattern: '(?:行政)?(?:\\(事业\\))?(?:单位)?(?:机构|机关)?(?:日常)?运[转行]经费(?:支出)?(?:预算)?',
    sets: 'operatingFunds',
  },
  { id: 'procurement', pattern: `政府采购(?:支出)?${TOTAL}|^采购(?=:|：)`, sets: 'procurement' },
  {
    id: 'procuredGoods',
    pattern: '(?:政府|拟)?采购货物(?:类)?(?:支出|预算)*|(?:政府采购)?货物(?:类)?(?:采购)?(?:支出|预算)*',
    within: ['procurement'],
  },
  {
    id: 'procuredWorks',
    pattern: '(?:政府|拟)?采购工程(?:类)?(?:支出|预算)*|(?:政府采购)?工程(?:类)?(?:采购)?(?:支出|预算)*',
    within: ['procurement'],
  },
  {
    id: 'procuredServices',
    pattern: '(?:政府|拟)?(?:采购|购买)服务(?:类)?(?:支出|预算)*|(?:政府采购)?服务(?:类)?(?:采购)?(?:支出|预算)*',
    within: ['procurement'],
  },
  { id: 'projectMoney', pattern: '涉及(?:预算)?(?:拨款|资金|金额|支出|预算)+' },
  { id: 'evaluated', pattern: '(?:部门|单位)?重点评价项目' },
  { id: 'transfers', pattern: '专项转移支付(?:项目)?', sets: 'transfers' },
  { id: 'cars', pattern: '(?:公务)?(?:用车|车辆|机动车)(?:数量|总数)?(?:共计|共有|共)?', sets: 'assets', isBare: true },
  { id: 'ordinaryVehicles', pattern: '一般公务用车|一般公务车辆' },
  { id: 'enforcementVehicles', pattern: '(?:一般)?执法执勤(?:用车|车辆)' },
  { id: 'technicalVehicles', pattern: '特种专业技术(?:用车|车辆)' },
  { id: 'otherVehicles', pattern: '其他(?:用车|车辆)' },
  { id: 'generalEquipment', pattern: '(?:单(?:位价值|价)50万元(?:\\(含\\))?以上(?:的)?)?通用设备', sets: 'assets' },
  {
    id: 'specialEquipment',
    pattern: '(?:(?:单(?:位价值|价))?100万元(?:\\(含\\))?以上(?:的)?)?专用设备',
    sets: 'assets',
  },
];
