import type { Direction, Role } from './mention.ts';

/* The words around figures that say what a figure is. All of them are looked for in compact lines. */

const UP = '增加|增长|上升|提高|增幅|增|多|上涨';
const DOWN = '减少|下降|降低|压减|降幅|减幅|减|少|降';
const MOVED = new RegExp(`(?:(${UP})|(${DOWN}))(?:额|额度|率|数|幅度)?(?:了|约|达|为|到)?$`);
const MOVED_BEFORE = new RegExp(`(?:(${UP})|(${DOWN}))[^。；]{0,8}$`);
const RATE_WORDS = /(?:幅度|增减率|变动率|同比|增速|变化率)(?:为|是|达)?$/;
const SHARE = /占[^。；]{0,16}$|比重(?:为|是)?$|占比(?:为|是)?$/;
/** 与2023年年初预算相比: names what it is compared with, and no figure of last year. */
const COMPARED = /(?:与|同|和|跟|较之)[^，。；]{0,16}?(?:相比|比较|对比|相较|比)/g;

/** What a percentage says. */
export function roleOfPercent(lead: string): { role: Role; direction: Direction } {
  const share = lead.search(SHARE);
  const moved = MOVED_BEFORE.exec(lead);
  if (share >= 0 && (!moved || moved.index < share)) return { role: 'share', direction: 'none' };
  if (moved) return { role: 'rate', direction: directionOf(moved) };
  if (RATE_WORDS.test(lead)) return { role: 'rate', direction: 'none' };
  return { role: 'share', direction: 'none' };
}

/** Whether an amount is what something moved by, and where to. */
export function movement(lead: string): Direction | undefined {
  const moved = MOVED.exec(lead);
  return moved ? directionOf(moved) : undefined;
}

const directionOf = (moved: RegExpExecArray): Direction => (moved[1] ? 'up' : 'down');

/** The words before a figure without what it is compared with. */
export const withoutComparison = (lead: string) => lead.replace(COMPARED, (found) => '\u0001'.repeat(found.length));

/** Figures of other kinds than the budget's. */
export const OTHER_BASIS =
  /执行|决算|实际|完成|累计|近[一二三四五两几]年|预计|追加|调整(?:后|预算)|中央|省级|占地|编制数?为/;

/** Where a reason begins; it ends with the clause. */
export const REASON = /主要?原因|原因(?:是|为|:|：|系)|主要是|主要(?:系|由于|因)|由于|，系|因(?=[^公此素])/g;

/** What a sum is for, or what it consists of. */
export const PURPOSE = /(?:主要)?(?:用于|用以)|主要包括|包括|包含|主要保障|是指|主要开支|指(?=因公|用)/g;

/** Words that may stand between a subject and its figure. */
const NEUTRAL = new RegExp(
  [
    ...[
      '\\d{4}年度?',
      '一般公共预算',
      '上一?年度?',
      '去年',
      '今年',
      '本年度?',
      '当年',
      '全年',
      '同期',
      '年度',
      '年初',
      '期末',
      '年末',
      '年底',
    ],
    ...[
      '预算数',
      '预算',
      '收入',
      '支出',
      '资金',
      '经费',
      '拨款',
      '财政',
      '总额',
      '总计',
      '合计',
      '共计',
      '共有',
      '共',
      '总',
      '计',
    ],
    ...[
      '人民币',
      '安排',
      '金额',
      '数额',
      '额度',
      '同口径',
      '核定',
      '批复',
      '编制',
      '下达',
      '占用',
      '使用',
      '保有',
      '规模',
    ],
    ...['我部门', '我单位', '本部门', '本单位', '我局', '我校', '部门', '单位', '达到', '分别', '其中', '以及'],
    ...[
      '相比',
      '相较',
      '对比',
      '比较',
      '基础上',
      '幅度',
      '总支出',
      '总收入',
      '科目',
      '均',
      '各',
      '约',
      '了',
      '较',
      '比',
      '与',
      '同',
      '按',
    ],
    ...[
      UP,
      DOWN,
      '增减率',
      '增减额',
      '变动',
      '比重',
      '占比',
      '占',
      '的',
      '为',
      '是',
      '在',
      '达',
      '到',
      '于',
      '数',
      '额',
      '费',
      '率',
      '上',
      '年',
      '度',
    ],
    ...[
      '\\((?:类|款|项|万元|元|\\d{3,7}|台|套|辆)\\)',
      '类',
      '款',
      '项',
      '之',
      '则',
      '也',
      '亦',
      '即',
      '及',
      '和',
      '仅',
      '有',
      '我',
      '局',
      '校',
    ],
    ...[
      '[\\u0001\\t()（），,:：、"；;。\\-—]',
      '部分',
      '包括',
      '包含',
      '相应',
      '主要',
      '用于',
      '通过',
      '名称',
      '情况',
      '说明',
      '方面',
      '全部',
      '都',
      '只',
      '财政拨款',
      '而',
      '并',
      '就',
    ],
  ].join('|'),
  'g',
);

/** What the words between a subject and its figure say besides: empty where they say nothing of their own. */
export const remainder = (gap: string) => gap.replace(NEUTRAL, '');
