import type { TableKind } from '../../recognise/foreign/table-kinds.ts';

/** An amount by its table, side, row and column: “general rows total basic”. Several are added; one with “-” is taken off. */
export type Sum = string;

/** An amount of one table that stands in another one too. Definitions differ: it holds where one of the equations does. */
export interface TotalRelation {
  /** Whether other relations of its kind must hold for it to be believed: places may count otherwise. */
  readonly isVoted?: boolean;
  readonly equations: readonly (readonly [left: Sum, right: Sum])[];
}

/** Rows of the same code in two tables, in columns that count the same. */
export interface RowRelation {
  readonly left: TableKind;
  /** Several together make up the left one; those that are not there have no money. */
  readonly right: TableKind | readonly TableKind[];
  /** Keys of rows begin so: f functional, e economic. */
  readonly rows: 'f' | 'e';
  readonly columns: readonly (readonly [left: string, right: string])[];
  /** Amounts that must be equal for the rows to be: both tables count the same then, and in the first of the columns no row may lack. */
  readonly where?: readonly [left: Sum, right: Sum];
}

/** 本年支出 of 财政拨款收支总表 stands in one of these rows. */
const THIS_YEAR = ['thisYearExpenditure', 'thisYear', 'total'] as const;

const fiscalTo = (role: string, right: Sum): TotalRelation['equations'][number][] =>
  THIS_YEAR.map((row) => [`fiscal expenditure ${row} ${role}`, right]);

const same = (left: Sum, right: Sum): TotalRelation => ({ equations: [[left, right]] });

/** What holds between the tables of every province (财预〔2016〕143号 and the forms behind it), with the definitions that occur. */
export const TOTALS: readonly TotalRelation[] = [
  {
    equations: [
      ['overall income total total', 'income rows total total'],
      ['overall income thisYear total', 'income rows total total'],
      ['overall income total total', 'income rows total thisYear + income rows total carried'],
    ],
  },
  {
    equations: [
      ['overall expenditure total total', 'expenditure rows total total'],
      ['overall expenditure thisYear total', 'expenditure rows total total'],
      ['overall expenditure total total', 'expenditure rows total total + overall expenditure nextYear total'],
    ],
  },
  ...(['general', 'fund', 'capital'] as const).map((source): TotalRelation => ({
    equations: [
      [`overall income ${source} total`, `fiscal income ${source} total`],
      [`overall income ${source} total`, `fiscal income ${source} total + fiscal income carried:${source} total`],
      [
        `overall income ${source} total + overall income carried:${source} total`,
        `fiscal income ${source} total + fiscal income carried:${source} total`,
      ],
    ],
  })),
  ...(['general', 'fund', 'capital'] as const).map((source): TotalRelation => ({
    equations: [
      [`overall income ${source} total`, `income rows total ${source}`],
      [`overall income ${source} total + overall income carried:${source} total`, `income rows total ${source}`],
      [`overall income ${source} total`, `income rows total ${source} + income rows total carried:${source}`],
      [`overall income ${source} total + overall income carried total`, `income rows total ${source}`],
    ],
  })),
  ...(['fiscalAccount', 'business', 'operatingIncome', 'superior', 'affiliated', 'other'] as const).map(
    (source): TotalRelation => ({
      isVoted: true,
      equations: [[`overall income ${source} total`, `income rows total ${source}`]],
    }),
  ),
  same('overall expenditure basic total', 'expenditure rows total basic'),
  same('overall expenditure project total', 'expenditure rows total project'),
  {
    equations: [
      ['overall income fiscal total', 'fiscal income thisYearIncome total'],
      ['overall income fiscal total', 'fiscal income thisYear total'],
      ['overall income fiscal total', 'fiscal income fiscal total'],
      ['overall income fiscal total', 'fiscal income total total'],
    ],
  },
  {
    equations: [
      ...fiscalTo('general', 'general rows total total'),
      ...fiscalTo('general', 'general rows total total + carriedOver rows total total'),
      ...fiscalTo('total', 'general rows total total + fund rows total total? + capital rows total total?'),
    ],
  },
  { equations: fiscalTo('fund', 'fund rows total total') },
  { equations: fiscalTo('capital', 'capital rows total total') },
  { equations: fiscalTo('total', 'fiscalExpenditure rows total total') },
  {
    equations: [
      ['general rows total basic', 'generalBasic rows total total'],
      ['general rows total personnel + general rows total public', 'generalBasic rows total total'],
    ],
  },
  same('general rows total personnel', 'generalBasic rows total personnel'),
  same('general rows total public', 'generalBasic rows total public'),
  same('fiscalExpenditure rows total basic', 'fiscalBasic rows total total'),
  same('fiscalExpenditure rows total personnel', 'fiscalBasic rows total personnel'),
  same('fiscalExpenditure rows total public', 'fiscalBasic rows total public'),
  same('generalBasicFunctional rows total total', 'generalBasic rows total total'),
  same('generalBasicFunctional rows total personnel', 'general rows total personnel'),
  same('generalBasicFunctional rows total public', 'general rows total public'),
  same('generalBasicFunctional rows total total', 'general rows total basic'),
  same('general rows total total', 'generalEconomic rows total total'),
  same('general rows total personnel', 'generalEconomic rows total personnel'),
  same('general rows total public', 'generalEconomic rows total public'),
  same('general rows total project', 'generalEconomic rows total project'),
  same('expenditure rows total basic', 'basic rows total total'),
  same('general rows total basic', 'basic rows total general'),
  {
    equations: [
      ['expenditure rows total project', 'projects rows total total'],
      ['expenditure rows total project + expenditure rows total operatingExpenditure', 'projects rows total total'],
      ['expenditure rows total total - expenditure rows total basic', 'projects rows total total'],
      ['general rows total project', 'projects rows total total'],
    ],
  },
  {
    equations: [
      ['general rows total project', 'projects rows total general'],
      ['general rows total project', 'projects rows total general + projects rows total carried'],
    ],
  },
  same('fund rows total project', 'projects rows total fund'),
];

const NATURES = ['total', 'basic', 'personnel', 'public', 'project'].map((role) => [role, role] as const);
const PEOPLE = ['total', 'personnel', 'public'].map((role) => [role, role] as const);

export const ROWS: readonly RowRelation[] = [
  {
    left: 'income',
    right: 'expenditure',
    rows: 'f',
    columns: [['total', 'total']],
    where: ['income rows total total', 'expenditure rows total total'],
  },
  {
    left: 'expenditure',
    right: ['general', 'fund', 'capital'],
    rows: 'f',
    columns: NATURES,
    where: [
      'expenditure rows total total',
      'general rows total total + fund rows total total? + capital rows total total?',
    ],
  },
  {
    left: 'fiscalExpenditure',
    right: 'general',
    rows: 'f',
    columns: NATURES,
    where: ['fiscalExpenditure rows total total', 'general rows total total'],
  },
  {
    left: 'general',
    right: 'generalBasicFunctional',
    rows: 'f',
    columns: [['basic', 'total']],
    where: ['general rows total basic', 'generalBasicFunctional rows total total'],
  },
  ...PEOPLE.slice(1).map(([role]): RowRelation => ({
    left: 'general',
    right: 'generalBasicFunctional',
    rows: 'f',
    columns: [[role, role]],
    where: [`general rows total ${role}`, `generalBasicFunctional rows total ${role}`],
  })),
  {
    left: 'overall',
    right: 'fiscal',
    rows: 'f',
    columns: [['total', 'total']],
    where: ['overall expenditure total total', 'fiscal expenditure total total'],
  },
  {
    left: 'fiscalBasic',
    right: 'generalBasic',
    rows: 'e',
    columns: PEOPLE,
    where: ['fiscalBasic rows total total', 'generalBasic rows total total'],
  },
  {
    left: 'operating',
    right: 'generalBasic',
    rows: 'e',
    columns: [['operatingCosts', 'public']],
    where: ['operating rows total operatingCosts', 'generalBasic rows total public'],
  },
  {
    left: 'overall',
    right: 'general',
    rows: 'f',
    columns: [['total', 'total']],
    where: ['overall expenditure total total', 'general rows total total'],
  },
  { left: 'generalEconomic', right: 'generalBasic', rows: 'e', columns: PEOPLE.slice(1) },
  { left: 'basic', right: 'generalBasic', rows: 'e', columns: [['general', 'total']] },
];

/** Rows of 基本支出 by economic classification, and what 三公 counts of them and of projects: never less. */
export const PARTS_OF_THREE_PUBLIC: readonly (readonly [row: string, role: string])[] = [
  ['e:30212', 'abroad'],
  ['e:30217', 'reception'],
  ['e:30231', 'running'],
  ['e:31013', 'purchase'],
];
