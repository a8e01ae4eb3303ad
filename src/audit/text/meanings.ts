import type { CountField, AmountField } from '../../ledger/model/narrative.ts';
import type { NamedRow, Scope, Subject, SubjectId } from '../../narrative/subjects/subject.ts';
import type { TableId } from '../../tables/model/table.ts';

/** A money cell of the tables by its keys; a row that begins with * stands for every row of an item or a pair with that code. */
export type Place = readonly [table: TableId, row: string, column: string];

/** A number of the workbook: cells that are added up, lines of 情况说明·填报, or the number of projects. */
export type Meaning =
  | { readonly kind: 'cells'; readonly places: readonly Place[] }
  | { readonly kind: 'typed'; readonly fields: readonly (AmountField | CountField)[] }
  | { readonly kind: 'projects' }
  | { readonly kind: 'project'; readonly name: string };

const cells = (...places: Place[]): Meaning => ({ kind: 'cells', places });
const typed = (...fields: (AmountField | CountField)[]): Meaning => ({ kind: 'typed', fields });
const total = (table: TableId, column: string) => cells([table, 'total', column]);
const income = (row: string) => cells(['T01', `income:${row}`, 'income']);
const fiscalIncome = (row: string) => cells(['T04', `income:${row}`, 'income']);
const spent = (row: string) => cells(['T01', `expenditure:${row}`, 'expenditure']);
const fiscalSpent = (row: string, column = 'total') => cells(['T04', `expenditure:${row}`, column]);

/** What a subject may mean, the likeliest first, by the part of the budget that the text is about. */
type Meanings = Partial<Record<Scope, readonly Meaning[]>> & { readonly any: readonly Meaning[] };

const carriedOf = (column: string): Meaning[] => [
  total('T02', column),
  // without what is left for next year
  cells(['T02', '*', column]),
];

const budget = (column: 'general' | 'fund' | 'stateCapital', table?: 'T05' | 'T09'): Meanings => {
  const whole = table ? [total(table, 'total')] : [fiscalSpent('thisYear', column)];
  return {
    income: [income(column)],
    fiscal: [fiscalIncome(column), total('T04', column), fiscalSpent('thisYear', column)],
    general: [...whole, total('T04', column)],
    project: table ? [total(table, 'project')] : [],
    any: [income(column), ...whole, total('T04', column)],
  };
};

const MEANINGS: Readonly<Record<SubjectId, Meanings>> = {
  balance: { fiscal: [fiscalIncome('total'), total('T04', 'total')], any: [income('total')] },
  income: { fiscal: [fiscalIncome('total'), fiscalIncome('thisYear')], any: [income('total'), income('thisYear')] },
  totalIncome: { fiscal: [fiscalIncome('total')], any: [income('total')] },
  thisYearIncome: {
    fiscal: [fiscalIncome('thisYear'), fiscalIncome('total')],
    any: [income('thisYear'), income('total')],
  },
  expenditure: {
    fiscal: [total('T04', 'total'), fiscalSpent('thisYear')],
    any: [spent('total')],
  },
  thisYearExpenditure: {
    fiscal: [fiscalSpent('thisYear'), total('T04', 'total')],
    general: [total('T05', 'total'), total('T03', 'total')],
    fund: [total('T09', 'total'), total('T03', 'total')],
    any: [total('T03', 'total'), spent('thisYear'), spent('total')],
  },
  yearEnd: { fiscal: [fiscalSpent('yearEnd')], any: [spent('yearEnd')] },
  carried: {
    general: carriedOf('carriedGeneral'),
    fund: carriedOf('carriedFund'),
    fiscal: [fiscalIncome('carried')],
    any: [income('carried')],
  },
  fiscalCarried: {
    general: [...carriedOf('carriedGeneral').reverse()],
    any: [
      cells(
        ...(['carriedGeneral', 'carriedFund', 'carriedStateCapital'] as const).map((one): Place => [
          'T02',
          'total',
          one,
        ]),
      ),
    ],
  },
  generalCarried: { any: carriedOf('carriedGeneral') },
  fundCarried: { any: carriedOf('carriedFund') },
  stateCapitalCarried: { any: carriedOf('carriedStateCapital') },
  accountCarried: { any: [total('T02', 'carriedFiscalAccount')] },
  unitCarried: { any: [total('T02', 'carriedUnit')] },
  general: budget('general', 'T05'),
  fund: budget('fund', 'T09'),
  stateCapital: budget('stateCapital'),
  fiscalAccount: { project: [total('T10', 'fiscalAccount')], any: [income('fiscalAccount')] },
  operating: { any: [income('operating')] },
  business: { any: [income('business')] },
  superior: { any: [income('superior')] },
  affiliated: { any: [income('affiliated')] },
  other: { any: [income('other')] },
  appropriation: {
    any: [
      fiscalIncome('total'),
      fiscalIncome('thisYear'),
      income('fiscalAppropriation'),
      total('T04', 'fiscalAppropriation'),
    ],
  },
  fiscalBalance: { any: [fiscalIncome('total'), total('T04', 'total')] },
  generalBalance: { any: [total('T04', 'general')] },
  fundBalance: { any: [total('T04', 'fund')] },
  stateCapitalBalance: { any: [total('T04', 'stateCapital')] },
  generalExpenditure: { any: [total('T05', 'total')] },
  generalBasic: { any: [total('T06', 'total')] },
  fundExpenditure: { any: [total('T09', 'total')] },
  stateCapitalExpenditure: { any: [fiscalSpent('thisYear', 'stateCapital'), total('T04', 'stateCapital')] },
  basic: ofNature('basic'),
  project: ofNature('project'),
  personnel: {
    basic: [total('T06', 'personnel')],
    general: [total('T06', 'personnel')],
    any: [cells(['T03', 'total', 'wages'], ['T03', 'total', 'individuals']), total('T06', 'personnel')],
  },
  operatingCosts: {
    basic: [total('T06', 'operating')],
    general: [total('T06', 'operating')],
    any: [cells(['T03', 'total', 'goods'], ['T03', 'total', 'capital']), total('T06', 'operating')],
  },
  wages: byClass('wages', '301'),
  individuals: byClass('individuals', '303'),
  goods: byClass('goods', '302'),
  capital: byClass('capital', '310'),
  threePublic: { any: [total('T08', 'total')] },
  abroad: { any: [total('T08', 'abroad')] },
  vehicles: { any: [total('T08', 'vehicles')] },
  purchase: { any: [total('T08', 'purchase')] },
  running: { any: [total('T08', 'running')] },
  reception: { any: [total('T08', 'reception')] },
  operatingFunds: { any: [total('T06', 'operating')] },
  procurement: { any: [typed('procurement.goods', 'procurement.works', 'procurement.services')] },
  procuredGoods: { any: [typed('procurement.goods')] },
  procuredWorks: { any: [typed('procurement.works')] },
  procuredServices: { any: [typed('procurement.services')] },
  projectMoney: { any: [total('T10', 'total')] },
  projectCount: { any: [{ kind: 'projects' }] },
  evaluated: { any: [] },
  transfers: { any: [] },
  cars: {
    any: [
      typed(
        'assets.ordinaryVehicles',
        'assets.enforcementVehicles',
        'assets.technicalVehicles',
        'assets.otherVehicles',
      ),
    ],
  },
  ordinaryVehicles: { any: [typed('assets.ordinaryVehicles')] },
  enforcementVehicles: { any: [typed('assets.enforcementVehicles')] },
  technicalVehicles: { any: [typed('assets.technicalVehicles')] },
  otherVehicles: { any: [typed('assets.otherVehicles')] },
  generalEquipment: { any: [typed('assets.generalEquipment')] },
  specialEquipment: { any: [typed('assets.specialEquipment')] },
};

function ofNature(column: 'basic' | 'project'): Meanings {
  return {
    general: [total('T05', column)],
    basic: [total('T05', column)],
    fund: [total('T09', column)],
    expenditure: [total('T03', column)],
    any: [total('T03', column), total('T05', column)],
  };
}

function byClass(column: string, code: string): Meanings {
  const inGeneral = total('T05', column);
  return {
    general: [inGeneral],
    basic: [inGeneral],
    any: [total('T03', column), cells(['T07', `*${code}`, 'total']), inGeneral],
  };
}

/** What a subject may mean in a part of the budget, the likeliest first. */
export function meaningsOf(subject: Subject, scope: Scope): readonly Meaning[] {
  if (subject.kind !== 'fixed') return meaningsOfRow(subject, scope);
  const meanings = MEANINGS[subject.id];
  return meanings[scope] ?? meanings.any;
}

function meaningsOfRow({ kind, key }: NamedRow, scope: Scope): readonly Meaning[] {
  const isGeneral = scope === 'general' || scope === 'basic';
  switch (kind) {
    case 'class': {
      const row = `class:${key}`;
      const general = cells(['T04', row, 'general']);
      if (isGeneral) return [general];
      if (scope === 'fund') return [cells(['T04', row, 'fund'])];
      if (scope === 'fiscal') return [cells(['T04', row, 'total']), general];
      return [cells(['T01', row, 'expenditure']), general];
    }
    case 'item':
      return isGeneral
        ? [cells(['T05', `*${key}`, 'total'])]
        : [cells(['T03', `*${key}`, 'total']), cells(['T05', `*${key}`, 'total'])];
    case 'economic':
      return isGeneral
        ? [cells(['T06', `*${key}`, 'total'])]
        : [
            cells(['T06', `*${key}`, 'total']),
            cells(['T07', `*${key}`, 'total']),
            cells(['T07', `*${key}`, 'general']),
          ];
    case 'projectName':
      return [{ kind: 'project', name: key }];
  }
}

/** The figures of last year that a subject is compared with. */
export function lastYearOf(subject: Subject, scope: Scope): Meaning | undefined {
  if (subject.kind !== 'fixed') return undefined;
  const fields = LAST_YEAR[subject.id];
  if (!fields) return undefined;
  const isFiscal = scope === 'fiscal' && fields[0] === 'lastYear.total';
  return typed(...(isFiscal ? BUDGETS : fields));
}

const BUDGETS: readonly AmountField[] = ['lastYear.general', 'lastYear.fund', 'lastYear.stateCapital'];
const WHOLE: readonly AmountField[] = ['lastYear.total'];
const VEHICLES: readonly AmountField[] = ['lastYear.purchase', 'lastYear.running'];

const LAST_YEAR: Partial<Record<SubjectId, readonly AmountField[]>> = {
  balance: WHOLE,
  income: WHOLE,
  totalIncome: WHOLE,
  thisYearIncome: WHOLE,
  expenditure: WHOLE,
  thisYearExpenditure: WHOLE,
  fiscalBalance: BUDGETS,
  general: ['lastYear.general'],
  generalBalance: ['lastYear.general'],
  generalExpenditure: ['lastYear.general'],
  fund: ['lastYear.fund'],
  fundBalance: ['lastYear.fund'],
  fundExpenditure: ['lastYear.fund'],
  stateCapital: ['lastYear.stateCapital'],
  stateCapitalBalance: ['lastYear.stateCapital'],
  stateCapitalExpenditure: ['lastYear.stateCapital'],
  threePublic: ['lastYear.abroad', 'lastYear.reception', ...VEHICLES],
  abroad: ['lastYear.abroad'],
  reception: ['lastYear.reception'],
  vehicles: VEHICLES,
  purchase: ['lastYear.purchase'],
  running: ['lastYear.running'],
};
