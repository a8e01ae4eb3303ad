import type { Performance } from './schema.ts';

/** 投入管理指标 as Henan's form prints them (layouts.md 表11): their values are the department's. */
const MANAGEMENT: readonly [level2: string, ...level3: string[]][] = [
  ['工作目标管理', '年度履职目标相关性', '工作任务科学性', '绩效指标合理性'],
  [
    '预算和财务管理',
    '预算编制完整性',
    '专项资金细化率',
    '预算执行率',
    '预算调整率',
    '结转结余率',
    '“三公经费”控制率',
    '政府采购执行率',
    '决算真实性',
    '资金使用合规性',
    '管理制度健全性',
    '预决算信息公开性',
    '资产管理规范性',
  ],
  ['绩效管理', '绩效目标编制完成率', '绩效监控完成率', '绩效自评完成率', '部门绩效评价完成率', '评价结果应用率'],
];

const RESULTS: readonly [level1: string, ...level2: string[]][] = [
  ['产出指标', '重点工作任务完成', '履职目标实现'],
  ['效益指标', '履职效益', '满意度'],
];

/** Empty rows for the department's own indicators under each heading. */
const OWN_ROWS = 4;

const empty = { value: '', note: '' };

/** The form of 整体绩效目标 with its fixed indicators, to be filled in. */
export const performanceForm: Performance = {
  goals: '',
  tasks: Array.from({ length: 3 }, () => ({ name: '', content: '' })),
  indicators: [
    ...MANAGEMENT.flatMap(([level2, ...items], group) =>
      items.map((level3, index) => ({
        level1: group === 0 && index === 0 ? '投入管理指标' : '',
        level2: index === 0 ? level2 : '',
        level3,
        ...empty,
      })),
    ),
    ...RESULTS.flatMap(([level1, ...groups]) =>
      groups.flatMap((level2, group) =>
        Array.from({ length: OWN_ROWS }, (_, index) => ({
          level1: group === 0 && index === 0 ? level1 : '',
          level2: index === 0 ? level2 : '',
          level3: '',
          ...empty,
        })),
      ),
    ),
  ],
};
