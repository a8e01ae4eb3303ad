import { describe, expect, it } from 'vitest';
import { columnPairs, mayLackCodes, type RowChoice } from '../../src/audit/relations/column-pairs.ts';
import { basic, projects } from '../../src/facts/named-selectors.ts';
import { tableById, type PanelTable } from '../../src/tables/all.ts';
import type { TableId } from '../../src/tables/model/table.ts';

const table = (id: TableId) => tableById(id) as PanelTable;

const pairsOf = (own: TableId, other: TableId, choice: RowChoice, within?: typeof basic) =>
  columnPairs(table(own), table(other), choice, within).map(
    ({ column, others }) => `${column} = ${others.join(' + ')}`,
  );

const SOURCES = [
  ...['general', 'fiscalAppropriation', 'fund', 'stateCapital', 'fiscalAccount', 'operating', 'business', 'superior'],
  ...[
    'affiliated',
    'other',
    'carriedGeneral',
    'carriedFund',
    'carriedStateCapital',
    'carriedFiscalAccount',
    'carriedUnit',
  ],
];

/* rules.md section 2, column by column. */
describe('columns of two tables that hold the same facts', () => {
  it.each<[rule: string, TableId, TableId, RowChoice, readonly string[]]>([
    ['X2', 'T03', 'T02', 'same row', ['total = total']],
    ['X4', 'T05', 'T02', 'same row', ['total = general + carriedGeneral']],
    ['X5', 'T09', 'T02', 'same row', ['total = fund + carriedFund']],
    ['X8', 'T05', 'T06', 'departmental', ['wages = total', 'individuals = total', 'goods = total', 'capital = total']],
    ['X9', 'T07', 'T02', 'same row', SOURCES.map((column) => `${column} = ${column}`)],
    [
      'X10',
      'T08',
      'T07',
      'departmental',
      ['abroad', 'purchase', 'running', 'reception'].map((column) => `${column} = general + carriedGeneral`),
    ],
    ['X11', 'T03', 'T10', 'nature', ['otherOperating = total', 'specificTarget = total']],
    [
      'X11',
      'T05',
      'T10',
      'nature',
      ['otherOperating = general + carriedGeneral', 'specificTarget = general + carriedGeneral'],
    ],
    ['X11', 'T09', 'T10', 'nature', ['otherOperating = fund + carriedFund', 'specificTarget = fund + carriedFund']],
  ])('%s: %s and %s', (_, own, other, choice, expected) => {
    expect(pairsOf(own, other, choice)).toEqual(expected);
  });

  it('are more where there are no projects, or nothing but projects', () => {
    expect(pairsOf('T06', 'T07', 'same row')).toEqual([]);
    expect(pairsOf('T06', 'T07', 'same row', basic)).toEqual(['total = general + carriedGeneral']);
    expect(pairsOf('T03', 'T07', 'departmental', basic)).toEqual(
      ['wages', 'individuals', 'goods', 'capital'].map((column) => `${column} = total`),
    );
    expect(pairsOf('T10', 'T02', 'same row')).toEqual([]);
    expect(pairsOf('T10', 'T02', 'same row', projects)).toEqual([
      'general = general',
      'fund = fund',
      'stateCapital = stateCapital',
      'carriedGeneral = carriedGeneral',
      'carriedFund = carriedFund',
      'carriedStateCapital = carriedStateCapital',
      'fiscalAccount = fiscalAccount + carriedFiscalAccount',
      'unitFunds = operating + business + superior + affiliated + other + carriedUnit',
    ]);
  });

  it('stand in rows of codes that projects may lack: in table 7, not in table 6', () => {
    expect(mayLackCodes(table('T07'))).toBe(true);
    expect(mayLackCodes(table('T06'))).toBe(false);
  });
});
