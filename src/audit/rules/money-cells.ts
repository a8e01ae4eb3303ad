import type { Reading, ReadingState } from '../readings.ts';
import { print } from '../say-equation.ts';
import type { Evidence, LogicRule, Objection } from './evidence.ts';
import { groupBy } from './group-by.ts';
import { perEvidence } from './per-evidence.ts';
import { object } from './say.ts';
import { cellOf, tableName } from './table-view.ts';

const rule = (id: string, wording: string, check: LogicRule['check']): LogicRule => ({
  id,
  kind: '格式',
  wording,
  severity: 'error',
  tables: [],
  basis: '金额格里应是数，两位小数',
  check,
});

/** More decimals than are printed cannot be restored to a number without rounding. */
const FINER = /\.\d{3,}\s*$/;

/** What stands in the money cells: numbers as they are printed, and nothing else. */
export const MONEY_CELLS: readonly LogicRule[] = [
  rule('G2', '金额格里是数，不是文字', noNumbers),
  rule('G3', '金额没有存成文本', (evidence) => each('text number', evidence).map((one) => textNumber(one, evidence))),
  rule('G4', '金额不比印出的两位小数更细', (evidence) =>
    evidence.exact ? finerCells(evidence) : finerTables(evidence),
  ),
  rule('G5', '公式有计算结果', (evidence) =>
    inTables('uncalculated', evidence).map(({ table, cells }) =>
      object(evidence, 'uncalculated', { table, count: cells.length }, cells, { outcome: 'unchecked' }),
    ),
  ),
];

/** #REF!, #VALUE! … */
const isErrorValue = ({ value }: Reading) => /^#[A-Z0-9/]+[!?]?$/.test(String(value));

/** Errors run from cell to cell, and all of a table have few causes: they are told together. */
function noNumbers(evidence: Evidence): Objection[] {
  const byTable = groupBy(each('no number', evidence).filter(isErrorValue), ({ table }) => table);
  const many = byTable.filter(({ length }) => length > 1);
  const told = new Set(many.flat());
  return [
    ...many.map((readings) => {
      const found = [...new Set(readings.map(({ value }) => String(value)))].join('、');
      const details = { table: tableName(readings[0].table), count: readings.length, found };
      return object(evidence, 'errorValues', details, readings.map(cellOf));
    }),
    ...each('no number', evidence)
      .filter((reading) => !told.has(reading))
      .map((reading) => {
        const details = { cell: evidence.wording.of(reading.figure), found: String(reading.value) };
        return object(evidence, 'noNumber', details, [cellOf(reading)]);
      }),
  ];
}

function textNumber(reading: Reading, evidence: Evidence): Objection {
  const { place, amount, value, formula } = reading;
  // What is made comparable from 元 is not what should stand there.
  const isSafe = formula === null && !FINER.test(String(value)) && !isConverted(reading, evidence);
  return object(
    evidence,
    'textNumber',
    { cell: evidence.wording.of(reading.figure), found: print(amount) },
    [cellOf(reading)],
    isSafe ? { fix: { kind: 'number', place, amount } } : {},
  );
}

function isConverted({ table }: Reading, { found: { tables } }: Evidence): boolean {
  return tables.get(table)!.moneyUnit === '元' && [...tables.values()].some(({ moneyUnit }) => moneyUnit === '万元');
}

function finerCells(evidence: Evidence): Objection[] {
  return each('finer', evidence).map((reading) =>
    object(
      evidence,
      'finerCell',
      { cell: evidence.wording.of(reading.figure), found: String(reading.value), printed: print(reading.amount) },
      [cellOf(reading)],
    ),
  );
}

/** Published tables often hold 元 behind 万元 of two decimals. */
function finerTables(evidence: Evidence): Objection[] {
  return inTables('finer', evidence).map(({ table, cells }) =>
    object(evidence, 'finerTable', { table, count: cells.length }, cells, { severity: 'hint' }),
  );
}

/** What no cell should hold: most hold a number or nothing. */
type OddState = Exclude<ReadingState, 'number' | 'blank'>;

const byState = perEvidence(({ readings }) => {
  const odd = [...readings.values()].filter(({ state }) => state !== 'number' && state !== 'blank');
  return new Map(groupBy(odd, ({ state }) => state).map((group) => [group[0].state, group]));
});

const each = (state: OddState, evidence: Evidence): readonly Reading[] => byState(evidence).get(state) ?? [];

function inTables(state: OddState, evidence: Evidence) {
  return groupBy(each(state, evidence), ({ table }) => table).map((readings) => ({
    table: tableName(readings[0].table),
    cells: readings.map(cellOf),
  }));
}
