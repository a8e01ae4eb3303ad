import { describe, expect, it } from 'vitest';
import { convert } from '../../src/import/rows/convert.ts';
import { questionKey } from '../../src/import/columns/question.ts';
import { readStructure } from '../../src/import/columns/read-structure.ts';
import { fixtures } from './fixture.ts';

const all = fixtures();

describe('awkward lists', () => {
  it('are at least twenty-five', () => expect(all.length).toBeGreaterThanOrEqual(25));

  it.each(all.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    const { grid, answers, units, amountUnit, expected } = fixture;
    const context = { units, amountUnit, year: 2024 };
    const found = convert(readStructure(grid, answers), {}, context);
    const line = (...cells: (string | number)[]) => cells.join(' | ');
    const letter = (column: number) => String.fromCharCode(65 + column);
    expect({
      questions: found.questions.map((question) => line(questionKey(question), question.choices.join(' / '))),
      rejected: found.outcomes.flatMap((outcome) =>
        outcome.kind === 'rejected'
          ? [line(`${letter(outcome.column)}${outcome.row + 1}`, outcome.reason, outcome.found)]
          : [],
      ),
      remarks: found.remarks.map((one) =>
        line(`${letter(one.column)}${one.row + 1}`, one.code, one.found, one.expected),
      ),
      entries: found.entries.map((entry) =>
        line(
          entry.unit,
          entry.functional,
          entry.project,
          entry.departmental,
          entry.governmental,
          entry.source,
          entry.amount,
        ),
      ),
      projects: found.projects.map((project) => line(project.unit, project.code, project.name, project.kind)),
      outcomes: found.outcomes.map((outcome) => outcome.kind),
      unread: found.money.unread.map(({ id, cells, sum }) => line(id, cells, sum)),
    }).toEqual(expected);
    const { list, read, gaps } = found.money;
    expect(list).toBe(gaps.reduce((sum, gap) => sum + gap.amount, read));
    expect(Object.values(found.counts).reduce((sum, count) => sum + count, 0)).toBe(grid.values.length);
  });
});
