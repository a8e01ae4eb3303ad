import { z } from 'zod';
import { PROJECT_KINDS, YEAR_END } from '../../facts/fact.ts';
import { SOURCE_NAMES } from '../../facts/sources.ts';
import { narrativeSchema } from './narrative.ts';

export const UNIT_KINDS = ['行政', '事业'] as const;
/** 部门口径: all units together. 单位口径 is named by the unit's code. */
export const DEPARTMENT_SCOPE = '部门';
export const AMOUNT_UNITS = ['万元', '元'] as const;
/**
 * How amounts are rounded to 0.01 万元 (尾差处理). 自动凑平: 尾差调整 by the optimiser; 按最大余额: none; 并入较大项: on the largest amounts;
 * each source always comes to its total, plainly rounded. 累计法: running sums, as version 0.1 did.
 */
export const ROUNDING_METHODS = ['自动凑平', '按最大余额', '并入较大项', '累计法'] as const;
export type RoundingMethod = (typeof ROUNDING_METHODS)[number];

/** Excel's cells hold no more characters. */
const anyText = z.string().max(32_767);
const text = anyText.min(1);
const unitCode = z
  .string()
  .regex(/^\d{6}$/)
  .describe('单位编码，6 位数字，前 3 位是部门编码');

const indicator = z.strictObject({
  name: anyText.describe('三级指标'),
  value: anyText.describe('指标值'),
});

const unit = z.strictObject({
  code: unitCode,
  name: text.describe('单位名称'),
  kind: z.enum(UNIT_KINDS).describe('单位性质：决定部门经济科目对应的政府经济科目'),
});

const project = z.strictObject({
  unit: unitCode,
  name: text.describe('项目名称；同一单位内不重复'),
  code: anyText.default('').describe('项目编码，一般为 21 位'),
  kind: z.enum(PROJECT_KINDS).describe('项目类型'),
  indicators: z
    .strictObject({
      cost: z.array(indicator).default([]).describe('成本指标'),
      output: z.array(indicator).default([]).describe('产出指标'),
      benefit: z.array(indicator).default([]).describe('效益指标'),
      satisfaction: z.array(indicator).default([]).describe('满意度指标'),
    })
    .default({ cost: [], output: [], benefit: [], satisfaction: [] })
    .describe('绩效指标（表 12）'),
});

const entry = z.strictObject({
  unit: unitCode,
  functional: z
    .union([z.string().regex(/^\d{5}(\d{2})?$/), z.literal(YEAR_END)])
    .describe('支出功能分类科目编码（末级：7 位，个别 5 位），或“年终结转结余”'),
  project: anyText.default('').describe('项目名称；空着就是基本支出'),
  departmental: z
    .string()
    .regex(/^(\d{5})?$/)
    .default('')
    .describe('部门预算支出经济分类科目编码，5 位；项目可以不填'),
  governmental: z
    .string()
    .regex(/^(\d{5})?$/)
    .default('')
    .describe('政府预算支出经济分类科目编码，5 位'),
  source: z.enum(SOURCE_NAMES).describe('资金来源'),
  amount: z.number().describe('金额，单位见 amountUnit，最细到分'),
  adjustment: z
    .number()
    .int()
    .min(-1)
    .max(1)
    .optional()
    .describe('尾差调整：公布的数比四舍五入多几个 0.01 万元，只能是 -1、0、1；不填由生成安排'),
});

const performance = z.strictObject({
  goals: anyText.default('').describe('年度履职目标；换行分段'),
  tasks: z
    .array(z.strictObject({ name: anyText.describe('任务名称'), content: anyText.describe('主要内容') }))
    .default([])
    .describe('年度主要任务'),
  indicators: z
    .array(
      z.strictObject({
        level1: anyText.default('').describe('一级指标；与上一条相同就空着'),
        level2: anyText.default('').describe('二级指标；与上一条相同就空着'),
        level3: anyText.describe('三级指标'),
        value: anyText.describe('指标值'),
        note: anyText.default('').describe('指标值说明'),
      }),
    )
    .default([])
    .describe('整体绩效指标'),
});

/** The ledger (底稿) as JSON: every figure of the disclosure once. */
export const ledgerSchema = z
  .strictObject({
    year: z.number().int().min(2020).max(2099).describe('预算年度'),
    department: z
      .strictObject({
        code: z
          .string()
          .regex(/^\d{3}$/)
          .describe('部门编码，3 位数字'),
        name: text.describe('部门名称'),
      })
      .describe('部门'),
    amountUnit: z.enum(AMOUNT_UNITS).describe('底稿金额的单位'),
    rounding: z.enum(ROUNDING_METHODS).default('自动凑平').describe('尾差处理：金额怎样化成 0.01 万元而各表加得拢'),
    scope: z
      .union([z.literal(DEPARTMENT_SCOPE), unitCode])
      .default(DEPARTMENT_SCOPE)
      .describe('公开口径：“部门”是所属单位合在一起；填单位编码，就只出这个单位的十二张表'),
    units: z.array(unit).min(1).describe('所属预算单位，按编码顺序'),
    supplements: z
      .array(
        z.strictObject({
          code: z
            .string()
            .regex(/^[235]\d{4}(\d{2})?$/)
            .describe('科目编码：功能科目 7 位或 5 位，经济科目 5 位'),
          name: text.describe('科目名称'),
        }),
      )
      .default([])
      .describe('补充科目：内置科目表没有收的款、项'),
    approved: z
      .array(
        z.strictObject({
          source: z.enum(SOURCE_NAMES).describe('资金来源'),
          amount: z.number().describe('批复的总额'),
        }),
      )
      .default([])
      .describe('批复数：各资金来源批复的总额，单位同底稿；与底稿不符就报错'),
    projects: z.array(project).default([]).describe('项目，按申报次序'),
    entries: z.array(entry).min(1).describe('收支明细，一笔一条；次序决定表 6 的行序'),
    performance: performance.default({ goals: '', tasks: [], indicators: [] }).describe('部门整体绩效目标（表 11）'),
    narrative: narrativeSchema.optional().describe('情况说明里表上没有的数字和文字（情况说明·填报）'),
  })
  .describe('预算十二表 · 底稿');

export type Ledger = z.infer<typeof ledgerSchema>;
export type Entry = Ledger['entries'][number];
export type Project = Ledger['projects'][number];
export type Unit = Ledger['units'][number];
export type Performance = Ledger['performance'];
