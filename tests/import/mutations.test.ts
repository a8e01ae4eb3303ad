import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, type Conversion } from '../../src/import/rows/convert.ts';
import { gridOf, type Grid } from '../../src/workbook/model/grid.ts';
import { questionKey, type Question } from '../../src/import/columns/question.ts';
import { readStructure } from '../../src/import/columns/read-structure.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { FIELD_BY_HEADING, list, type List, type Truth } from './departments-list.ts';
import { cellMutation, hostileCell, mutate, mutation, type TrackedRow } from './mutations.ts';

const context = {
  units: [
    { code: '019001', name: '甲局' },
    { code: '019002', name: '乙中心' },
  ],
  year: 2024,
  amountUnit: '元' as const,
};

/** Answers what is asked as somebody would who knows the list; what it does not settle, by `dice`. */
function settle(grid: Grid, know: (question: Question) => string | undefined, dice: readonly number[]): Conversion {
  const answers: Record<string, string> = {};
  let conversion = convert(readStructure(grid), answers, context);
  for (let round = 0; round < 4 && conversion.questions.length > 0; round++) {
    conversion.questions.forEach((question, index) => {
      const random = question.choices[dice[index % dice.length]! % question.choices.length];
      const answer = know(question) ?? random;
      if (answer !== undefined) answers[questionKey(question)] = answer;
    });
    conversion = convert(readStructure(grid, JSON.parse(JSON.stringify(answers))), {}, context);
  }
  return conversion;
}

/** Nothing is lost: one outcome a row, the counts add up, and the entries are those of the rows that were read, in order. */
function addsUp(conversion: Conversion, grid: Grid): void {
  expect(conversion.outcomes.map((outcome) => outcome?.row)).toEqual(grid.values.map((_, row) => row));
  expect(Object.values(conversion.counts).reduce((sum, count) => sum + count, 0)).toBe(grid.values.length);
  let next = 0;
  for (const outcome of conversion.outcomes) {
    if (outcome.kind !== 'read') continue;
    expect(outcome.first).toBe(next);
    next += outcome.entries;
  }
  expect(conversion.entries.length).toBe(next);
  const waiting = conversion.outcomes.some(
    (outcome) => outcome.kind === 'rejected' && outcome.reason === 'questionOpen',
  );
  if (waiting) expect(conversion.questions).not.toEqual([]);
}

/** What a column of the list holds, by its heading. */
const fieldIn = ({ rows, headingRow, amountColumns }: List, heading: string) =>
  amountColumns.some(({ column }) => rows[headingRow]![column] === heading) ? 'amount' : FIELD_BY_HEADING.get(heading);

const knows =
  (given: List, truths: readonly Truth[]) =>
  ({ code, subject, choices }: Question): string | undefined => {
    if (code === 'column') return choices.find((heading) => fieldIn(given, heading) === subject);
    if (code === 'source' && FIELD_BY_HEADING.has(subject)) return 'ignore';
    if (code === 'amountUnit') return given.yuanPerOne === 1 ? '元' : '万元';
    if (code === 'allBasic') return truths.some(({ project }) => project !== '') ? 'skip' : '基本支出';
    if (code === 'continues') return 'empty';
    if (code === 'summaryRows') return 'detail';
    if (code === 'projectKind') return truths.find(({ project }) => project === subject)?.kind;
    return undefined;
  };

function tracked(given: List): TrackedRow[] {
  return given.rows.map((cells, row) => {
    const at = row - given.headingRow - 1;
    const truth = at >= 0 && at < given.truths.length ? at : undefined;
    return { cells: [...cells], truth, intact: true, isHeading: row === given.headingRow };
  });
}

const entryOf = ({ unit, functional, project, departmental, governmental, source, fen }: Truth) => ({
  unit,
  functional,
  project,
  departmental,
  governmental,
  source,
  amount: fen / 100,
});

/** Reasons for which a row that is whole may wait for, clash with, or be left out with one that is not. */
const BECAUSE_OF_OTHERS = ['notImported', 'questionOpen', 'kindConflict', 'projectNameTwice'];

describe('lists of any layout', () => {
  it('are read exactly, and their sums agree', () => {
    fc.assert(
      fc.property(list, (given) => {
        const grid = gridOf(given.rows);
        const conversion = settle(grid, knows(given, given.truths), [0]);
        addsUp(conversion, grid);
        expect(conversion.entries).toEqual(given.truths.map(entryOf));
        expect(conversion.questions).toEqual([]);
        expect(conversion.remarks).toEqual([]);
        expect(conversion.counts).toEqual({
          read: given.truths.length,
          subtotal: 1,
          heading: 3,
          rejected: 0,
          note: 0,
          blank: 0,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('with five hundred mishaps lose no row, and what is whole is read exactly or waits', () => {
    let read = 0;
    fc.assert(
      fc.property(
        list,
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
        (given, changes, dice) => {
          const rows = tracked(given);
          for (const change of changes) mutate(rows, change);
          const grid = gridOf(rows.map(({ cells }) => cells));
          const conversion = settle(grid, knows(given, given.truths), dice);
          addsUp(conversion, grid);
          if (!headsAreWhole(rows, given)) return;
          rows.forEach(({ truth, intact }, row) => {
            const outcome = conversion.outcomes[row]!;
            if (truth === undefined || !intact) return;
            if (outcome.kind === 'rejected') {
              expect(BECAUSE_OF_OTHERS).toContain(outcome.reason);
            } else {
              const expected =
                outcome.kind === 'read' && conversion.entries.slice(outcome.first, outcome.first + outcome.entries);
              expect(expected).toEqual([entryOf(given.truths[truth]!)]);
              read++;
            }
          });
        },
      ),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it('ask one thing at a time of a column: not which field it is, and which money as well', () => {
    const grid = gridOf([
      ['单位编码', '功能科目', '部门经济科目', '经费拨款', '政府性基金预算资金'],
      ['019001', '2010301', '2010301', 120, null],
      ['019001', '2010301', '30101', 30, null],
      ['019001', '2010301', '30201', 50, null],
      ['019001', '2010301', '30201', 50, null],
    ]);
    const { questions } = convert(readStructure(grid), {}, context);
    const ofColumns = questions.filter(({ code }) => code === 'column' || code === 'source');
    expect(ofColumns.map(({ code, subject }) => [code, subject])).toEqual([['column', 'departmental']]);
  });

  it('whose amounts are untouched give these amounts wherever a row is read', () => {
    fc.assert(
      fc.property(list, fc.array(cellMutation, { minLength: 1, maxLength: 6 }), (given, changes) => {
        const width = given.rows[given.headingRow]!.length;
        const isAmount = new Set(given.amountColumns.map(({ column }) => column));
        const rows = tracked(given);
        for (const change of changes) {
          const row = given.headingRow + 1 + (change.row % given.truths.length);
          if (!isAmount.has(change.column % width)) mutate(rows, { ...change, row });
        }
        const grid = gridOf(rows.map(({ cells }) => cells));
        const conversion = settle(grid, knows(given, given.truths), [0]);
        addsUp(conversion, grid);
        for (const outcome of conversion.outcomes) {
          if (outcome.kind !== 'read') continue;
          const amounts = conversion.entries
            .slice(outcome.first, outcome.first + outcome.entries)
            .map(({ amount }) => amount);
          expect(amounts).toEqual([given.truths[outcome.row - 3]!.fen / 100]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The title lines and the headings stand where they stood, with nothing of the same kind before them. */
function headsAreWhole(rows: readonly TrackedRow[], given: List): boolean {
  return rows
    .slice(0, given.headingRow + 1)
    .every(({ intact, isHeading }, row) => intact && isHeading === (row === given.headingRow));
}

describe('anything at all', () => {
  const words = [
    '单位编码',
    '功能科目',
    '金额',
    '合计',
    '一般公共预算',
    '财政拨款',
    '上年结转',
    '类',
    '款',
    '项',
    '项目名称',
    '2010301',
    '30101',
    '019001',
  ];
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constantFrom(...words),
    hostileCell,
    fc.constant(null),
    fc.integer(),
  );
  const area = fc.record({
    row: fc.nat(8),
    column: fc.nat(8),
    rows: fc.integer({ min: 1, max: 2 ** 20 }),
    columns: fc.integer({ min: 1, max: 2 ** 14 }),
  });

  it('ends in outcomes that add up, whatever is answered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
        fc.array(area, { maxLength: 4 }),
        fc.array(fc.nat(12), { maxLength: 3 }),
        fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
        (values, merged, hiddenRows, dice) => {
          const grid = { values, merged, hiddenRows };
          addsUp(
            settle(grid, () => undefined, dice),
            grid,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('may be pasted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\t', '\n', '"', '\r', '金额', '单位编码', '1', ',', ' ') }),
        (text) => {
          const { grid } = readStructure(text);
          addsUp(convert(readStructure(text), {}, context), grid);
        },
      ),
      { numRuns: 500 },
    );
  });
});
