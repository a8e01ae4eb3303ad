/**
 * What lists and systems call the sources of funds of this year, and which of the fifteen that can mean (keys of src/facts/sources.ts).
 * One key is certain; of several the accountant is asked. Words are folded, without hyphens and dots.
 */
const ROWS = `
S01 一般公共预算财政拨款 一般公共预算财政拨款资金 一般公共预算财政拨款收入 一般公共预算资金财政拨款 一般公共预算拨款财政拨款 一般公共预算(财政拨款) 一般公共预算经费拨款 一般公共预算资金经费拨款 经费拨款
S02 一般公共预算其他 一般公共预算非税收入 一般公共预算资金非税收入 一般公共预算(非税收入) 纳入预算管理的非税收入 纳入预算管理的非税收入安排 纳入预算管理的非税收入安排的资金 纳入一般公共预算管理的非税收入 纳入预算管理的行政事业性收费 非税收入安排(纳入预算管理)
S03 政府性基金 政府性基金预算 政府性基金预算资金 政府性基金预算拨款 政府性基金预算收入 政府性基金预算拨款收入 政府性基金收入 政府性基金预算财政拨款 政府性基金财政拨款
S04 国有资本经营 国有资本经营预算 国有资本经营预算资金 国有资本经营预算拨款 国有资本经营预算收入 国有资本经营预算拨款收入 国有资本经营收入 国有资本经营预算财政拨款 国资预算
S05 财政专户管理资金 财政专户管理资金收入 财政专户 财政专户资金 财政专户核拨 财政专户核拨资金 专户资金 教育收费
S06 事业收入 事业收入资金 事业收入(不含教育收费) 事业预算收入
S07 事业单位经营收入 事业单位经营收入资金 经营收入 经营预算收入
S08 上级补助收入 上级补助收入资金 上级补助 上级补助预算收入
S09 附属单位上缴收入 附属单位上缴收入资金 附属单位上缴 附属单位上缴预算收入
S10 其他收入 其他收入资金 其他预算收入 其他单位资金
S15 使用非财政拨款结余 非财政拨款结余 非财政拨款结转 非财政拨款结转结余 用事业基金弥补收支差额
S01,S02 一般公共预算 一般公共预算资金 一般公共预算拨款 一般公共预算收入 一般公共预算拨款收入 公共财政预算
S02,S05 非税收入 非税 非税收入安排 非税收入资金 行政事业性收费
S01,S03,S04 财政拨款 财政拨款收入 财政拨款资金 财政拨款(补助) 财政拨款补助 财政补助 财政补助收入 财政拨款预算 财政资金 本级财政拨款 本级财力
S06,S07,S08,S09,S10 单位资金 单位资金收入 自有资金 自筹资金 事业单位资金 其他资金
`;

export const SOURCE_ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((line) => {
      const [keys, ...words] = line.split(' ');
      return words.map((word) => [word, keys!.split(',')] as const);
    }),
);

/** The carry-over (上年结转) of what is this year's S01 … S10. */
export const CARRIED_OVER: Readonly<Record<string, string>> = {
  S01: 'S11',
  S02: 'S11',
  S03: 'S12',
  S04: 'S13',
  S05: 'S14',
  S06: 'S15',
  S07: 'S15',
  S08: 'S15',
  S09: 'S15',
  S10: 'S15',
  S15: 'S15',
};

/** Headings above sources that say nothing about the source. */
export const NEUTRAL = new Set(
  '本年 本年收入 本年支出 本年预算 本年预算数 本年拨款 当年预算 当年 年初预算 年初预算数 预算数 预算 金额 资金来源 资金性质 收入 支出 合计 总计 小计 其中 预算资金 资金总额'.split(
    ' ',
  ),
);
