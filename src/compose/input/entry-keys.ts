import type { Dimension, Fact } from '../facts/fact.ts';
import { YEAR_END } from '../facts/fact.ts';
import { SOURCES } from '../facts/sources.ts';
import { PARAMETERS_SHEET } from '../ledger/sheets.ts';
import { toNumber } from '../money/hundredths.ts';
import { fixedRangeName, sheetPrefix } from '../workbook/address.ts';
import type { InputLayout } from './input-layout.ts';
import { listRange } from './input-layout.ts';
import { PROJECT_KEYS } from './project-keys.ts';
import { SOURCE_LIST } from './source-list.ts';

/** A helper column of the ledger sheet: made by a formula from what stands in its row. */
export interface EntryKey {
  readonly field: Dimension | 'projectRow' | 'fen' | 'running' | 'amount' | 'together';
  readonly heading: string;
  /** `cell` names a cell of the same row by its field: typed columns and helper columns. */
  readonly formula: (cell: (field: string) => string, layout: InputLayout, row: number) => string;
  /** What the formula gives in an empty row. */
  readonly empty: string | number;
}

/** The keys from which all others follow. */
const TOGETHER = ['unit', 'functional', 'project', 'nature', 'pair', 'source'] as const satisfies Dimension[];

/** One key for all that the tables tell facts apart by. */
export const togetherKey = ({ keys }: Pick<Fact, 'keys'>): string =>
  TOGETHER.map((dimension) => keys[dimension]).join('');

const sourceRange = (offset: number) => {
  const column = SOURCE_LIST.column + offset;
  return fixedRangeName(PARAMETERS_SHEET, { row: SOURCE_LIST.row + 1, column, rows: SOURCES.length, columns: 1 });
};

const sourceColumn = (column: number) => (cell: (field: string) => string) =>
  `=IF(OR(${cell('source')}="",${cell('source')}="S00"),"",INDEX(${sourceRange(column)},VALUE(MID(${cell('source')},2,2))))`;

const projectColumn = (field: keyof typeof PROJECT_KEYS, { projects }: InputLayout, row: string) =>
  `IF(${row}=0,"",INDEX(${listRange(projects, projects.keyColumn + PROJECT_KEYS[field])},${row}+1))`;

/** The helper columns in their order. Only keys that begin with a letter are ever compared (product.md). */
export const ENTRY_KEYS: readonly EntryKey[] = [
  {
    field: 'unit',
    heading: '单位键',
    formula: (cell) => `=IF(${cell('unitCode')}="","","U"&${cell('unitCode')})`,
    empty: '',
  },
  {
    field: 'functional',
    heading: '功能键',
    formula: (cell) =>
      `=IF(${cell('functionalCode')}="","",IF(${cell('functionalCode')}="${YEAR_END}","FY","F"&${cell('functionalCode')}))`,
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
    formula: (cell) => `=IF(${cell('departmentalCode')}="","D0","D"&${cell('departmentalCode')})`,
    empty: 'D0',
  },
  {
    field: 'pair',
    heading: '经济对键',
    formula: (cell) =>
      `=IF(${cell('departmentalCode')}="","X0","X"&${cell('departmentalCode')}&"G"&${cell('governmentalCode')})`,
    empty: 'X0',
  },
  {
    field: 'source',
    heading: '来源键',
    formula: (cell) => {
      const names = sourceRange(0);
      const position = `SUMPRODUCT(EXACT(${names},${cell('sourceName')})*(ROW(${names})-ROW(${names.split(':')[0]})+1))`;
      return `=IF(${cell('sourceName')}="","","S"&TEXT(${position},"00"))`;
    },
    empty: '',
  },
  { field: 'fund', heading: '资金键', formula: sourceColumn(2), empty: '' },
  { field: 'origin', heading: '年份键', formula: sourceColumn(3), empty: '' },
  {
    field: 'fen',
    heading: '分',
    formula: (cell, { amountUnitRow }) => {
      const unit = `${sheetPrefix(PARAMETERS_SHEET)}$B$${amountUnitRow + 1}`;
      return `=IF(ISNUMBER(${cell('typedAmount')}),ROUND(${cell('typedAmount')}*IF(${unit}="元",100,1000000),0),0)`;
    },
    empty: 0,
  },
  {
    field: 'running',
    heading: '累计分',
    formula: (cell, { entries }, row) => {
      const upToHere = (field: string) => {
        const letter = /\$([A-Z]+)/.exec(cell(field))![1]!;
        return `$${letter}$${entries.headingRow + 1}:$${letter}${row + 1}`;
      };
      return `=IF(${cell('fen')}=0,0,ROUND(SUMIFS(${upToHere('fen')},${upToHere('source')},${cell('source')}),0))`;
    },
    empty: 0,
  },
  {
    // Rounded once, by running sums per source, ties upward (product.md, Rounding).
    field: 'amount',
    heading: '公布金额',
    formula: (cell) => {
      const steps = (running: string) => `INT((${running}+5000)/10000)`;
      const [sum, own] = [cell('running'), cell('fen')];
      return `=IF(${own}=0,0,(${steps(sum)}-${steps(`${sum}-${own}`)})/100)`;
    },
    empty: 0,
  },
  {
    // What 底稿汇总 asks for: everything that the tables tell entries apart by, as one key.
    field: 'together',
    heading: '汇总键',
    formula: (cell) => `=IF(${cell('unit')}="","",${TOGETHER.map(cell).join('&')})`,
    empty: '',
  },
];

/** What is known of an entry besides its keys and its published amount. */
export interface EntryFigures {
  readonly fen: number;
  /** The sum of its source up to it, in 分. */
  readonly running: number;
  readonly projectRow: number;
}

/** What a helper column shows for a fact: the cached result of its formula. */
export function keyResult(key: EntryKey, fact: Fact, figures: EntryFigures): string | number {
  switch (key.field) {
    case 'amount':
      return toNumber(fact.amount);
    case 'fen':
    case 'projectRow':
      return figures[key.field];
    case 'running':
      return figures.fen === 0 ? 0 : figures.running;
    case 'together':
      return togetherKey(fact);
    default:
      return fact.keys[key.field];
  }
}
