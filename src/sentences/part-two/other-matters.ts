import type { CountField, TextField } from '../../ledger/model/narrative.ts';
import { cell, projectCount, sum, totalOf, typed } from '../model/quantity.ts';
import type { Setting } from '../model/setting.ts';
import { type Item, type Paragraph, type Part, choice, list, not, number, typedText, zero } from '../model/text.ts';

/** 九、其他重要事项情况说明 */
export function otherMatters(setting: Setting): Paragraph[] {
  return [
    { look: 'section', parts: ['九、其他重要事项情况说明'] },
    ...under('（一）行政（事业）单位机构运转经费', operatingFunds(setting)),
    ...under('（二）政府采购支出情况', procurement(setting)),
    ...under('（三）预算绩效情况说明', performance(setting)),
    ...under('（四）国有资产占用情况', assets(setting)),
    ...under('（五）专项转移支付项目情况', transfers(setting)),
  ];
}

const under = (heading: string, parts: readonly Part[]): Paragraph[] => [
  { look: 'subsection', parts: [heading] },
  { look: 'body', parts },
];

function operatingFunds({ year, publisher, operating }: Setting): Part[] {
  const total = totalOf('T06', 'operating');
  const items = itemNames(operating);
  const included: Part[] = items.length > 0 ? ['，包含', list(items, '、')] : [];
  return [
    `我${publisher}${year}年`,
    choice(
      zero(total),
      ['无机构运转经费支出预算'],
      ['机构运转经费支出预算', number(total), '万元，主要保障机构正常运转及正常履职需要所需支出', ...included],
    ),
    '。',
  ];
}

/** The operating items that have an amount, each name once, in the order of table 6. */
function itemNames(operating: Setting['operating']): Item[] {
  const rows = new Map<string, string[]>();
  for (const { departmental, governmental } of operating) {
    const key = `pair:${departmental.code}:${governmental.code}`;
    rows.set(departmental.name, [...(rows.get(departmental.name) ?? []), key]);
  }
  return [...rows].map(([words, keys]) => ({
    when: not(zero(sum(...keys.map((key) => cell('T06', key, 'operating'))))),
    parts: [words],
  }));
}

const goods = typed('procurement.goods');
const works = typed('procurement.works');
const services = typed('procurement.services');

function procurement({ year, publisher }: Setting): Part[] {
  return [
    `我${publisher}${year}年政府采购预算安排`,
    number(sum(goods, works, services)),
    '万元，其中：政府采购货物预算',
    number(goods),
    '万元，政府采购工程预算',
    number(works),
    '万元，政府采购服务预算',
    number(services),
    '万元。',
  ];
}

function performance({ year, publisher }: Setting): Part[] {
  return [
    choice(
      zero(projectCount),
      [`我${publisher}${year}年无项目支出`],
      [
        `${year}年对我${publisher}项目支出全面实施绩效目标管理，涉及预算拨款`,
        number(totalOf('T10', 'total')),
        '万元，共',
        number(projectCount),
        '个项目',
      ],
    ),
    '，',
    noneOr('evaluatedProjects', `本年度无${publisher}重点评价项目`, `本年度${publisher}重点评价项目为`),
    `。根据以前年度绩效评价结果，优化支出${year}年预算安排，并进一步改进管理、完善政策。`,
  ];
}

const vehicles = [
  ['一般公务用车', 'assets.ordinaryVehicles'],
  ['一般执法执勤用车', 'assets.enforcementVehicles'],
  ['特种专业技术用车', 'assets.technicalVehicles'],
  ['其他用车', 'assets.otherVehicles'],
] as const satisfies (readonly [string, CountField])[];

function assets({ year, publisher }: Setting): Part[] {
  return [
    `${year - 1}年期末，我${publisher}共有车辆`,
    number(sum(...vehicles.map(([, field]) => typed(field)))),
    '辆，其中：',
    ...vehicles.flatMap(([words, field], index): Part[] => [
      `${index === 0 ? '' : '、'}${words}`,
      number(typed(field)),
      '辆',
    ]),
    '；单价50万元以上通用设备',
    number(typed('assets.generalEquipment')),
    '台（套），单位价值100万元以上专用设备',
    number(typed('assets.specialEquipment')),
    '台（套）。',
  ];
}

function transfers({ year, publisher }: Setting): Part[] {
  const our = `我${publisher}${year}年`;
  return [noneOr('transfers', `${our}无负责管理的专项转移支付项目`, `${our}负责管理的专项转移支付项目有：`), '。'];
}

const noneOr = (field: TextField, none: string, some: string): Part =>
  choice({ kind: 'none', field }, [none], [some, typedText(field)]);
