import { YEAR_END } from '../../facts/fact.ts';

/** A column of an input sheet: the field of the ledger that it holds, and its heading. */
export interface InputColumn {
  readonly field: string;
  readonly heading: string;
  /** Width in half-width characters. */
  readonly width: number;
  /** text and code are typed as text, subject is a code that may be chosen with its name, shown is filled in, adjustment may be typed and need not be there. */
  readonly kind: 'text' | 'code' | 'subject' | 'amount' | 'shown' | 'adjustment';
}

/** Whether a list cannot be read without the column. */
export const isNeeded = ({ kind }: InputColumn) => kind !== 'shown' && kind !== 'adjustment';

/** A list in an input sheet: a heading row, the rows below it, and the sentinel row that ends it. */
export interface InputList {
  readonly sheet: string;
  /** Where the heading row stands in a new sheet, from 0; a reader finds it by its headings. */
  readonly headingRow: number;
  readonly columns: readonly InputColumn[];
  /** Empty rows of a new sheet between the last row and the sentinel. */
  readonly spareRows: number;
  /** Heading of the first column that fills itself in, where the list has such columns. */
  readonly keyHeading?: string;
}

export const PARAMETERS_SHEET = '参数';
export const ENTRIES_SHEET = '底稿';
export const PROJECTS_SHEET = '项目与绩效';
export const PERFORMANCE_SHEET = '整体绩效';
/** What no table has, for the text: a workbook may do without it (those of version 0.1 do). */
export const NARRATIVE_SHEET = '情况说明·填报';
export const INPUT_SHEETS = [PARAMETERS_SHEET, ENTRIES_SHEET, PROJECTS_SHEET, PERFORMANCE_SHEET] as const;

/** The codes of the year, for look-up: nothing is typed there. */
export const CODES_SHEET = '科目';

/** The text of the disclosure (预算情况说明) in formulas: nothing is typed there. */
export const TEXT_SHEET = '情况说明';

/** A large ledger summed up, for the tables to ask: nothing is typed there. */
export const SUMS_SHEET = '底稿汇总';

/** Stands in the first column of the row that ends a list: rows inserted above it belong to the list. */
export const SENTINEL = '▲ 需要更多行时，请在本行以上插入';

const column = (field: string, heading: string, width: number, kind: InputColumn['kind'] = 'text'): InputColumn => ({
  field,
  heading,
  width,
  kind,
});

/** 参数: labels in the first column, values in the second. */
export const PARAMETERS = [
  { field: 'year', label: '预算年度' },
  { field: 'department.code', label: '部门编码' },
  { field: 'department.name', label: '部门名称' },
  { field: 'amountUnit', label: '金额单位' },
  { field: 'scope', label: '公开口径' },
] as const;

/** 尾差处理 stands above the list of sources; a workbook of version 0.1 has none. */
export const ROUNDING_LABEL = '尾差处理';
export const ROUNDING_PLACE = { row: 3, column: 5 };

/** Row of the first parameter in a new sheet, from 0. */
export const PARAMETERS_ROW = 3;

export const UNITS: InputList = {
  sheet: PARAMETERS_SHEET,
  headingRow: 9,
  columns: [column('code', '单位编码', 14, 'code'), column('name', '单位名称', 44), column('kind', '单位性质', 12)],
  spareRows: 10,
};

/** 补充科目: its heading row follows the sentinel of the units. */
export const SUPPLEMENTS: Omit<InputList, 'headingRow'> = {
  sheet: PARAMETERS_SHEET,
  columns: [column('code', '补充科目编码', 14, 'code'), column('name', '补充科目名称', 44)],
  spareRows: 10,
};

/** Beside the fifteen sources: the approved total of each (批复数), where it is to be checked. */
export const APPROVED: Pick<InputList, 'sheet' | 'columns'> = {
  sheet: PARAMETERS_SHEET,
  columns: [column('source', '资金来源', 30), column('amount', '批复数', 16, 'amount')],
};

/** What is typed stands together, amounts in sight of the codes; names are filled in behind it. A reader takes any order. */
export const ENTRIES: InputList = {
  sheet: ENTRIES_SHEET,
  headingRow: 5,
  columns: [
    column('unit', '单位编码', 10, 'code'),
    column('functional', '功能科目编码', 14, 'subject'),
    column('project', '项目名称', 26),
    column('departmental', '部门经济科目编码', 12, 'subject'),
    column('governmental', '政府经济科目编码', 12, 'subject'),
    column('source', '资金来源', 26),
    column('amount', '金额', 14, 'amount'),
    column('adjustment', '尾差调整', 9, 'adjustment'),
    column('functionalName', '功能科目名称', 33, 'shown'),
    column('departmentalName', '部门经济科目名称', 26, 'shown'),
    column('governmentalName', '政府经济科目名称', 26, 'shown'),
  ],
  spareRows: 30,
  keyHeading: '单位键',
};

/** Above the entries: what is in the ledger and in no table. Its labels stand in this row, its amounts in the next. */
export const MISSING_AMOUNTS_LABEL = '未进表金额';
/** How many rows above the headings of the entries its labels stand in a new sheet. */
export const MISSING_AMOUNTS_ABOVE = 3;

export const INDICATOR_FIELDS = ['cost', 'output', 'benefit', 'satisfaction'] as const;

export const PROJECTS: InputList = {
  sheet: PROJECTS_SHEET,
  headingRow: 3,
  columns: [
    column('unit', '单位编码', 10, 'code'),
    column('code', '项目编码', 25, 'code'),
    column('name', '项目名称', 36),
    column('kind', '项目类型', 13),
    column('cost', '成本指标', 24),
    column('costValue', '成本指标值', 14),
    column('output', '产出指标', 30),
    column('outputValue', '产出指标值', 14),
    column('benefit', '效益指标', 24),
    column('benefitValue', '效益指标值', 14),
    column('satisfaction', '满意度指标', 24),
    column('satisfactionValue', '满意度指标值', 14),
  ],
  spareRows: 20,
  keyHeading: '项目键',
};

/** 年度履职目标: its label, with the text in the cell beside it. */
export const GOALS_LABEL = '年度履职目标';
/** Row of the goals in a new sheet, from 0. */
export const GOALS_ROW = 3;

export const TASKS: InputList = {
  sheet: PERFORMANCE_SHEET,
  headingRow: 5,
  columns: [column('name', '任务名称', 36), column('content', '主要内容', 60)],
  spareRows: 5,
};

/** Its heading row follows the sentinel of the tasks. */
export const INDICATORS: Omit<InputList, 'headingRow'> = {
  sheet: PERFORMANCE_SHEET,
  columns: [
    column('level1', '一级指标', 36),
    column('level2', '二级指标', 60),
    column('level3', '三级指标', 44),
    column('value', '指标值', 16),
    column('note', '指标值说明', 30),
  ],
  spareRows: 10,
};

/** Beside last year's figures: where each was taken from. */
export const SOURCE_HEADING = '来源（不写就是手工填写）';
export const SOURCE_COLUMN = 3;

/** 名词解释: its heading row follows the lines of the form. */
export const TERMS: Omit<InputList, 'headingRow'> = {
  sheet: NARRATIVE_SHEET,
  columns: [column('name', '名词', 40), column('meaning', '解释', 80)],
  spareRows: 10,
};

/** Every list that must be there. */
export const INPUT_LISTS: readonly Pick<InputList, 'sheet' | 'columns'>[] = [
  UNITS,
  SUPPLEMENTS,
  APPROVED,
  ENTRIES,
  PROJECTS,
  TASKS,
  INDICATORS,
];

/** How each sheet is to be filled in: the line under its title. */
export const SHEET_HINTS: Readonly<Record<(typeof INPUT_SHEETS)[number] | typeof NARRATIVE_SHEET, string>> = {
  [PARAMETERS_SHEET]:
    '先填这一页：年度、部门和所属单位。金额单位是“底稿”里金额的单位；公开口径填“部门”，或只公开一个单位时填它的编码。“科目”页没有收、确实要用的款、项，写在下面的补充科目里。',
  [ENTRIES_SHEET]: `一笔一行。项目名称空着就是基本支出；结转下年的钱，功能科目编码填“${YEAR_END}”，只填单位、资金来源和金额。政府经济科目编码可以空着，生成时补上。灰色部分自动填写。`,
  [PROJECTS_SHEET]: '一个项目一行；指标多于一条时，接着往下写，项目几栏空着。项目经费写在“底稿”里。',
  [PERFORMANCE_SHEET]: '表 11 的内容。一级、二级指标与上一行相同时空着。',
  [NARRATIVE_SHEET]:
    '预算情况说明里表上没有的数字和文字。C 列写着“待填”的，说明里要用、还没有填；填了，“情况说明”页跟着变。',
};
