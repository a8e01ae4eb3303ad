import { PROJECT_KINDS } from '../../facts/fact.ts';
import { UNIT_KINDS } from '../../ledger/model/schema.ts';
import { CODES_SHEET, PARAMETERS_SHEET } from '../../ledger/model/sheets.ts';
import type { Area } from '../../workbook/model/address.ts';
import type { ListValidation } from '../../workbook/model/plan.ts';
import { codesArea } from './codes-sheet.ts';
import type { InputLayout, ListLayout } from './input-layout.ts';
import { SOURCE_COLUMNS, sourceArea } from './source-list.ts';

type Words = Pick<ListValidation, 'prompt' | 'refusal'>;

const UNIT_WORDS: Words = {
  prompt: '选单位编码。单位的名称和性质在“参数”页登记。',
  refusal: '这里只能填“参数”页登记过的 6 位单位编码。请从列表里选；列表里没有的，先到“参数”页登记。',
};
const SOURCE_WORDS: Words = {
  prompt: '从列表里选资金来源：本年十种，上年结转五种。',
  refusal: '资金来源要与列表里的一字不差，例如“一般公共预算·财政拨款”。请从列表里选。',
};
const ADJUSTMENT_WORDS: Words = {
  refusal: '尾差调整只能填 -1、0 或 1（个 0.01 万元）。空着的由“一键生成”安排。',
};
const PROJECT_WORDS: Words = { refusal: '项目类型只有“其他运转类”和“特定目标类”两种。请从列表里选。' };
const KIND_WORDS: Words = {
  prompt: '决定部门经济科目对应的政府经济科目。参公管理的事业单位按批复口径选。',
  refusal: '单位性质只有“行政”和“事业”两种。请从列表里选。',
};

/** What 尾差调整 may be. */
const ADJUSTMENTS = ['-1', '0', '1'];

/** Drop-down lists of 底稿. */
export function entryLists(layout: InputLayout, year: number): ListValidation[] {
  const { entries, units } = layout;
  return [
    unitList(entries, units),
    ...(['functional', 'departmental', 'governmental'] as const).map((kind) => ({
      area: listArea(entries, kind),
      items: { sheet: CODES_SHEET, area: codesArea(kind, year, 'choices') },
      // a code alone may be typed, and one that is named under 补充科目
      strict: false,
      prompt: '从列表里选“编码 名称”，或只输入末级编码。科目页没有的，写在“参数”页的补充科目里。',
    })),
    {
      area: listArea(entries, 'source'),
      items: { sheet: PARAMETERS_SHEET, area: sourceArea(layout, SOURCE_COLUMNS.name) },
      ...SOURCE_WORDS,
      strict: true,
    },
    ...(entries.columns.has('adjustment')
      ? [{ area: listArea(entries, 'adjustment'), items: ADJUSTMENTS, ...ADJUSTMENT_WORDS, strict: true }]
      : []),
  ];
}

/** Drop-down lists of 项目与绩效. */
export function projectLists({ projects, units }: InputLayout): ListValidation[] {
  return [
    unitList(projects, units),
    { area: listArea(projects, 'kind'), items: PROJECT_KINDS, ...PROJECT_WORDS, strict: true },
  ];
}

/** Drop-down lists of the units in 参数. */
export function unitLists({ units }: InputLayout): ListValidation[] {
  return [{ area: listArea(units, 'kind'), items: UNIT_KINDS, ...KIND_WORDS, strict: true }];
}

function unitList(list: ListLayout, units: ListLayout): ListValidation {
  const items = { sheet: PARAMETERS_SHEET, area: listArea(units, 'code') };
  return { area: listArea(list, 'unit'), items, ...UNIT_WORDS, strict: true };
}

function listArea(list: ListLayout, field: string): Area {
  const rows = list.sentinelRow - list.headingRow - 1;
  return { row: list.headingRow + 1, column: list.columns.get(field)!, rows, columns: 1 };
}
