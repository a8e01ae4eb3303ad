import type { Texts } from '../texts.ts';

export const fields: Texts['fields'] = {
  lists: {
    units: 'unit',
    projects: 'project',
    entries: 'ledger entry',
    tasks: 'main task',
    indicators: 'performance indicator',
  },
  item: '{list} no. {number}',
  field: '“{field}”',
  cell: 'sheet “{sheet}”, row {row}, “{heading}” ({address})',
  names: {
    year: 'year',
    code: 'code',
    name: 'name',
    amountUnit: 'unit of amounts',
    kind: 'kind',
    unit: 'unit code',
    functional: 'functional code',
    project: 'project',
    departmental: 'departmental economic code',
    governmental: 'governmental economic code',
    source: 'source of funds',
    amount: 'amount',
    department: 'department',
    performance: 'performance',
    goals: 'goals of the year',
  },
  near: 'Near it: {codes}. ',
};
