import { type Dimension, type Fact, YEAR_END } from '../../facts/fact.ts';
import type { RoundingMethod } from '../../ledger/model/schema.ts';
import { type InputLayout, listRange } from './input-layout.ts';
import { PROJECT_KEYS } from './project-keys.ts';
import type { EntryKey, RoundingField } from './entry-key.ts';
import { CLOSING_KEYS, RUNNING_KEYS } from './rounding-keys.ts';
import { SOURCE_COLUMNS, sourceLookUp, sourceRange } from './source-list.ts';

/** The keys from which all others follow. */
const TOGETHER = ['unit', 'functional', 'project', 'nature', 'pair', 'source'] as const satisfies Dimension[];

/** One key for all that the tables tell facts apart by. */
export const togetherKey = ({ keys }: Pick<Fact, 'keys'>): string =>
  TOGETHER.map((dimension) => keys[dimension]).join('');

const sourceColumn =
  (column: number): EntryKey['formula'] =>
  (cell, layout) =>
    `=IF(OR(${cell('source')}="",${cell('source')}="S00"),"",${sourceLookUp(layout, cell('source'), column)})`;

const projectColumn = (field: keyof typeof PROJECT_KEYS, { projects }: InputLayout, row: string) =>
  `IF(${row}=0,"",INDEX(${listRange(projects, projects.keyColumn + PROJECT_KEYS[field])},${row}+1))`;

/** The code of a subject where it was chosen with its name (2010301 行政运行). */
export const codeOnly = (cell: string): string => `LEFT(${cell},FIND(" ",${cell}&" ")-1)`;

/** The keys of an entry. Only keys that begin with a letter are ever compared (product.md). */
const KEYS: readonly EntryKey[] = [
  {
    field: 'unit',
    heading: '单位键',
    formula: (cell) => `=IF(${cell('unitCode')}="","","U"&${cell('unitCode')})`,
    empty: '',
  },
  {
    field: 'functional',
    heading: '功能键',
    formula: (cell) => {
      const code = codeOnly(cell('functionalCode'));
      return `=IF(${cell('functionalCode')}="","",IF(${code}="${YEAR_END}","FY","F"&${code}))`;
    },
    empty: '',
  },
  {
    field: 'projectRow',
    heading: '项目序',
    formula: (cell, { projects }) => {
      const units = listRange(projects, projects.columns.get('unit')!);
      const names = listRange(projects, projects.columns.get('name')!);
      const same = `EXACT(${units},${cell('unitCode')})*EXACT(${names},${cell('projectName')})`;
      return `=IF(${cell('projectName')}="",0,SUMPRODUCT(${same}*(ROW(${names})-ROW(${names.split(':')[0]}))))`;
    },
    empty: 0,
  },
  {
    field: 'project',
    heading: '项目键',
    formula: (cell, layout) =>
      `=IF(${cell('projectName')}="","P0",${projectColumn('project', layout, cell('projectRow'))})`,
    empty: 'P0',
  },
  {
    field: 'nature',
    heading: '性质键',
    formula: (cell, layout) =>
      `=IF(${cell('functional')}="FY","NY",IF(${cell('projectName')}="","NB",${projectColumn('nature', layout, cell('projectRow'))}))`,
    empty: 'NB',
  },
  {
    field: 'economicClass',
    heading: '经济类键',
    formula: (cell) => `=IF(${cell('departmentalCode')}="","E0","E"&LEFT(${cell('departmentalCode')},3))`,
    empty: 'E0',
  },
  {
    field: 'departmental',
    heading: '部门经济键',
    formula: (cell) => `=IF(${cell('departmentalCode')}="","D0","D"&${codeOnly(cell('departmentalCode'))})`,
    empty: 'D0',
  },
  {
    field: 'pair',
    heading: '经济对键',
    formula: (cell) =>
      `=IF(${cell('departmentalCode')}="","X0","X"&${codeOnly(cell('departmentalCode'))}&"G"&${codeOnly(cell('governmentalCode'))})`,
    empty: 'X0',
  },
  {
    field: 'source',
    heading: '来源键',
    formula: (cell, layout) => {
      const [names, keys] = [SOURCE_COLUMNS.name, SOURCE_COLUMNS.key].map((column) => sourceRange(layout, column));
      const number = `SUMPRODUCT(EXACT(${names},${cell('sourceName')})*VALUE("0"&MID(${keys},2,2)))`;
      return `=IF(${cell('sourceName')}="","","S"&TEXT(${number},"00"))`;
    },
    empty: '',
  },
  { field: 'fund', heading: '资金键', formula: sourceColumn(SOURCE_COLUMNS.fund), empty: '' },
  { field: 'origin', heading: '年份键', formula: sourceColumn(SOURCE_COLUMNS.origin), empty: '' },
];

/** What 底稿汇总 asks for: everything that the tables tell entries apart by, as one key. */
const TOGETHER_KEY: EntryKey = {
  field: 'together',
  heading: '汇总键',
  formula: (cell) => `=IF(${cell('unit')}="","",${TOGETHER.map(cell).join('&')})`,
  empty: '',
};

const CLOSING_COLUMNS = [...KEYS, ...CLOSING_KEYS.amount, TOGETHER_KEY, ...CLOSING_KEYS.behind];
const RUNNING_COLUMNS = [...KEYS, ...RUNNING_KEYS, TOGETHER_KEY];

/** The helper columns in their order, by 尾差处理: published amounts and 汇总键 always stand in the same columns. */
export const entryKeys = (rounding: RoundingMethod): readonly EntryKey[] =>
  rounding === '累计法' ? RUNNING_COLUMNS : CLOSING_COLUMNS;

/** What is known of an entry besides its keys and its published amount. */
export interface EntryFigures extends Readonly<Record<RoundingField, number>> {
  readonly projectRow: number;
}

/** What a helper column shows for a fact: the cached result of its formula. */
export function keyResult({ field }: EntryKey, fact: Fact, figures: EntryFigures): string | number {
  if (field === 'together') return togetherKey(fact);
  return field in fact.keys ? fact.keys[field as Dimension] : figures[field as keyof EntryFigures];
}
