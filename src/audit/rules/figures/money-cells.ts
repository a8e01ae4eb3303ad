import type { CellReading, ReadingState } from '../../evidence/readings.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { groupBy } from '../../../base/group-by.ts';
import { perEvidence } from '../../evidence/per-evidence.ts';
import { cellOf } from '../../evidence/table-view.ts';
import { type CheckRule, type Violation, violation } from '../../evidence/violation.ts';

const rule = (id: string, wording: string, check: CheckRule['check']): CheckRule => ({
  id,
  kind: '格式',
  wording,
  severity: 'error',
  tables: [],
  basis: '金额格里应是数，两位小数',
  isCause: true,
  check,
});

/** More decimals than are printed cannot be restored to a number without rounding. */
const FINER = /\.\d{3,}\s*$/;

/** What stands in the money cells: numbers as they are printed, and nothing else. */
export const MONEY_CELLS: readonly CheckRule[] = [
  rule('G2', '金额格里是数，不是文字', noNumbers),
  rule('G3', '金额没有存成文本', textNumbers),
  rule('G4', '金额不比印出的两位小数更细', (evidence) =>
    evidence.exact ? finerCells(evidence) : finerTables(evidence),
  ),
  rule('G5', '公式有计算结果', (evidence) =>
    inTables('uncalculated', evidence).map(({ table, cells }) =>
      violation('uncalculated', { table, count: cells.length }, cells, { outcome: 'unchecked' }),
    ),
  ),
];

/** #REF!, #VALUE! … */
const isErrorValue = ({ value }: CellReading) => /^#[A-Z0-9/]+[!?]?$/.test(String(value));

/** Errors run from cell to cell, and those of a table have few causes: they are reported together. */
function noNumbers(evidence: Evidence): Violation[] {
  const byTable = groupBy(each('no number', evidence).filter(isErrorValue), ({ table }) => table);
  const many = byTable.filter(({ length }) => length > 1);
  const reported = new Set(many.flat());
  return [
    ...many.map((readings) => {
      const values = [...new Set(readings.map(({ value }) => String(value)))];
      const details = { table: readings[0].table, count: readings.length, values };
      return violation('errorValues', details, readings.map(cellOf));
    }),
    ...each('no number', evidence)
      .filter((reading) => !reported.has(reading))
      .map((reading) => {
        const details = { cell: evidence.labels.of(reading.figure), found: String(reading.value) };
        return violation('noNumber', details, [cellOf(reading)]);
      }),
  ];
}

/** Whoever stores one amount as text mostly stores them all: those of a table are one finding with one fix. */
function textNumbers(evidence: Evidence): Violation[] {
  return groupBy(each('text number', evidence), ({ table }) => table).map((readings) => {
    const [first] = readings;
    const labels = readings.map(({ figure }) => evidence.labels.of(figure));
    const numbers = readings.filter((one) => isSafe(one, evidence)).map(({ place, amount }) => ({ place, amount }));
    const more = numbers.length > 0 ? { fix: { kind: 'numbers', place: numbers[0]!.place, numbers } as const } : {};
    const cells = readings.map(cellOf);
    return readings.length === 1
      ? violation('textNumber', { cell: labels[0]!, amount: first.amount }, cells, more)
      : violation('textNumbers', { table: first.table, count: readings.length, cells: labels }, cells, more);
  });
}

/** Whether the number that was read may stand where its text stands: what is made comparable from 元 may not. */
function isSafe(reading: CellReading, evidence: Evidence): boolean {
  return reading.formula === null && !FINER.test(String(reading.value)) && !isConverted(reading, evidence);
}

function isConverted({ table }: CellReading, { found: { tables } }: Evidence): boolean {
  return tables.get(table)!.moneyUnit === '元' && [...tables.values()].some(({ moneyUnit }) => moneyUnit === '万元');
}

function finerCells(evidence: Evidence): Violation[] {
  return each('finer', evidence).map((reading) =>
    violation(
      'finerCell',
      { cell: evidence.labels.of(reading.figure), found: String(reading.value), amount: reading.amount },
      [cellOf(reading)],
    ),
  );
}

/** Published tables often hold 元 behind 万元 of two decimals. */
function finerTables(evidence: Evidence): Violation[] {
  return inTables('finer', evidence).map(({ table, cells }) =>
    violation('finerTable', { table, count: cells.length }, cells, { severity: 'hint' }),
  );
}

/** What no cell should hold: most hold a number or nothing. */
type UnusualState = Exclude<ReadingState, 'number' | 'blank'>;

const byState = perEvidence(({ readings }) => {
  const unusual = [...readings.values()].filter(({ state }) => state !== 'number' && state !== 'blank');
  return new Map(groupBy(unusual, ({ state }) => state).map((group) => [group[0].state, group]));
});

const each = (state: UnusualState, evidence: Evidence): readonly CellReading[] => byState(evidence).get(state) ?? [];

function inTables(state: UnusualState, evidence: Evidence) {
  return groupBy(each(state, evidence), ({ table }) => table).map((readings) => ({
    table: readings[0].table,
    cells: readings.map(cellOf),
  }));
}
