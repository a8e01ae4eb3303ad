import { z } from 'zod';

/* 情况说明·填报: what the text of the disclosure says and no table has. One list is the form on the sheet, the JSON and its schema. */

/** Amounts are in 万元 with two decimals, as they were or will be published, whatever unit the ledger has. */
const AMOUNTS = {
  lastYear: {
    total: '上年收支总计',
    general: '上年一般公共预算收支预算',
    fund: '上年政府性基金收支预算',
    stateCapital: '上年国有资本经营收支预算',
    abroad: '上年因公出国（境）费',
    reception: '上年公务接待费',
    purchase: '上年公务用车购置费',
    running: '上年公务用车运行维护费',
  },
  procurement: { goods: '政府采购货物预算', works: '政府采购工程预算', services: '政府采购服务预算' },
} as const;

const COUNTS = {
  assets: {
    ordinaryVehicles: '一般公务用车（辆）',
    enforcementVehicles: '一般执法执勤用车（辆）',
    technicalVehicles: '特种专业技术用车（辆）',
    otherVehicles: '其他用车（辆）',
    generalEquipment: '单价50万元以上通用设备（台、套）',
    specialEquipment: '单位价值100万元以上专用设备（台、套）',
  },
} as const;

const REASONS = {
  total: '收支总计增减的原因',
  general: '一般公共预算收支增减的原因',
  fund: '政府性基金收支增减的原因',
  stateCapital: '国有资本经营预算收支增减的原因',
  abroad: '因公出国（境）费增减的原因',
  reception: '公务接待费增减的原因',
  purchase: '公务用车购置费增减的原因',
  running: '公务用车运行维护费增减的原因',
} as const;

const TEXTS = { evaluatedProjects: '部门重点评价项目', transfers: '负责管理的专项转移支付项目' } as const;
const PARAGRAPHS = { organisation: '机构设置情况', duties: '部门职责' } as const;
const MONTH = { publicationMonth: '公开月份' } as const;

/** A sentence with a reason has to fit into one cell; a paragraph has a cell of its own, next to a few words. */
const LONGEST_REASON = 2_000;
const LONGEST_PARAGRAPH = 30_000;
const MOST_ASSETS = 99_999;

const amount = z.number();
const count = z.number().int().min(0).max(MOST_ASSETS);
const sentence = z.string().max(LONGEST_REASON);
const paragraph = z.string().max(LONGEST_PARAGRAPH);

/** An optional part with these optional fields, each described by its label. */
function part<Key extends string, Value extends z.ZodType>(labels: Readonly<Record<Key, string>>, value: Value) {
  const fields = Object.entries<string>(labels).map(([key, label]) => [key, value.optional().describe(label)]);
  return Object.fromEntries(fields) as Record<Key, z.ZodOptional<Value>>;
}

const group = <Shape extends z.core.$ZodLooseShape>(shape: Shape, words: string) =>
  z.strictObject(shape).optional().describe(words);

export const narrativeSchema = z.strictObject({
  lastYear: group(part(AMOUNTS.lastYear, amount), '上年年初预算数，万元'),
  sources: group(part(AMOUNTS.lastYear, sentence), '上年数的来源，如“2023年部门预算公开表1”；不写就是手工填写'),
  reasons: group(part(REASONS, sentence), '与上年相比增减的原因；没有增减的不填'),
  procurement: group(part(AMOUNTS.procurement, amount), '政府采购预算，万元'),
  assets: group(part(COUNTS.assets, count), '上年末国有资产占用情况'),
  ...part(TEXTS, sentence),
  ...part(PARAGRAPHS, paragraph),
  ...part(MONTH, z.number().int().min(1).max(12)),
  terms: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(LONGEST_REASON).describe('名词'),
        meaning: paragraph.min(1).describe('解释'),
      }),
    )
    .optional()
    .describe('名词解释；不填就用通行的一套'),
});

/** What is typed for the text (情况说明·填报). Every field may still be missing. */
export type Narrative = z.infer<typeof narrativeSchema>;

type LastYearField = keyof typeof AMOUNTS.lastYear;
export type AmountField = `lastYear.${LastYearField}` | `procurement.${keyof typeof AMOUNTS.procurement}`;
export type CountField = `assets.${keyof typeof COUNTS.assets}`;
export type ReasonField = `reasons.${keyof typeof REASONS}`;
export type TextField = ReasonField | keyof typeof TEXTS;
export type ParagraphField = keyof typeof PARAGRAPHS;
export type NarrativeField = AmountField | CountField | TextField | ParagraphField | 'publicationMonth';

/** A line of the form: its field, its label, and what is typed there. */
export interface NarrativeLine {
  readonly field: NarrativeField;
  readonly label: string;
  readonly kind: 'amount' | 'count' | 'text' | 'paragraph' | 'month';
}

const lines = (prefix: string, labels: Readonly<Record<string, string>>, kind: NarrativeLine['kind']) =>
  Object.entries(labels).map(([key, label]): NarrativeLine => {
    return { field: `${prefix}${key}` as NarrativeField, label, kind };
  });

/** Last year's figures by the name of their source in 情况说明·填报; undefined of other lines: nobody else has said them before. */
export function sourceField(field: NarrativeField): `sources.${LastYearField}` | undefined {
  const [group, name] = field.split('.');
  return group === 'lastYear' ? `sources.${name as LastYearField}` : undefined;
}

/** The form, in its order, in groups under a heading. */
export const NARRATIVE_FORM: readonly { readonly heading: string; readonly lines: readonly NarrativeLine[] }[] = [
  {
    heading: '上年年初预算数（万元，照上年公开的文件填，没有的填 0）',
    lines: lines('lastYear.', AMOUNTS.lastYear, 'amount'),
  },
  {
    heading: '增减的原因（只填有增减的；接在“主要原因是”后面读得通，句末不加句号）',
    lines: lines('reasons.', REASONS, 'text'),
  },
  { heading: '政府采购预算（万元，没有的填 0）', lines: lines('procurement.', AMOUNTS.procurement, 'amount') },
  { heading: '上年末国有资产占用情况（没有的填 0）', lines: lines('assets.', COUNTS.assets, 'count') },
  { heading: '项目（没有就填“无”，有就写出名称）', lines: lines('', TEXTS, 'text') },
  {
    heading: '概况和封面（段落之间换行；月份填 1 到 12）',
    lines: [...lines('', PARAGRAPHS, 'paragraph'), ...lines('', MONTH, 'month')],
  },
];

const LINES = new Map<string, NarrativeLine>(
  NARRATIVE_FORM.flatMap((one) => one.lines).map((line) => [line.field, line]),
);

/** A line of the form by its field. */
export function narrativeLine(field: NarrativeField): NarrativeLine;
export function narrativeLine(field: string): NarrativeLine | undefined;
export function narrativeLine(field: string): NarrativeLine | undefined {
  return LINES.get(field);
}

/** Where a field stands in a ledger. */
export const narrativePath = (field: string): readonly string[] => ['narrative', ...field.split('.')];

/** What is typed in a field; undefined where nothing is. */
export function narrativeValue(
  narrative: Narrative | undefined,
  field: NarrativeField | `sources.${LastYearField}`,
): string | number | undefined {
  let value: unknown = narrative;
  for (const name of field.split('.')) value = (value as Record<string, unknown> | undefined)?.[name];
  return value === '' ? undefined : (value as string | number | undefined);
}
