/** “三公”经费 by its kinds: the sections (款) of the departmental economic classification that belong to each. */
export const THREE_PUBLIC = {
  /** 因公出国（境）费 */
  abroad: ['30212'],
  /** 公务用车购置费 */
  purchase: ['31013', '30913'],
  /** 公务用车运行费 */
  running: ['30231'],
  /** 公务接待费 */
  reception: ['30217'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** 基本支出 by the columns that tables have for it: the class (类) of the departmental economic classification of each. */
export const BASIC_CLASS = {
  /** 工资福利支出 */
  wages: '301',
  /** 对个人和家庭的补助 */
  individuals: '303',
  /** 商品和服务支出 */
  goods: '302',
  /** 资本性支出 */
  capital: '310',
} as const satisfies Readonly<Record<string, string>>;

/** 人员经费 */
export const PERSONNEL_CLASSES: readonly string[] = [BASIC_CLASS.wages, BASIC_CLASS.individuals];
/** 公用经费 */
export const OPERATING_CLASSES: readonly string[] = [BASIC_CLASS.goods, BASIC_CLASS.capital];

/** Economic classes of basic expenditure: no other class may be basic (rules.md section 0). */
export const BASIC_CLASSES: readonly string[] = [...PERSONNEL_CLASSES, ...OPERATING_CLASSES];
