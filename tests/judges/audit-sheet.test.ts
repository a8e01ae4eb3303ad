import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleLedger } from '../compose/example.ts';
import { fullDepartments, smallDepartments } from '../departments/arbitrary.ts';
import type { AuditedDepartment, JudgedLine } from './audited-departments.ts';
import { auditedDepartment, countsIn, judgedLines, wrongCells } from './audited-departments.ts';
import { judgedCell, recalculateAll } from './libreoffice.ts';
import type { JudgedWorkbook } from './libreoffice.ts';

const SEED = 4;
const COUNT = 20;
/** Among them some with so many rows that columns go together. */
const LARGE = 3;
/** Workbooks that LibreOffice gets at once: all of them take too long on a busy machine. */
const BATCH = 7;

describe('勾稽审核, recalculated by LibreOffice', () => {
  const departments: AuditedDepartment[] = [];
  let judged: JudgedWorkbook[];
  let lines: JudgedLine[][];

  beforeAll(async () => {
    departments.push(await auditedDepartment(exampleLedger(), []));
    const small = fc.sample(fc.tuple(smallDepartments, wrongCells), { seed: SEED, numRuns: COUNT });
    const large = fc.sample(fc.tuple(fullDepartments, wrongCells), { seed: SEED, numRuns: LARGE });
    for (const [ledger, wrong] of [...small, ...large]) departments.push(await auditedDepartment(ledger, wrong));
    judged = [];
    for (let first = 0; first < departments.length; first += BATCH) {
      judged.push(...(await recalculateAll(departments.slice(first, first + BATCH).map(({ file }) => file))));
    }
    lines = departments.map(({ composed }, index) => judgedLines(composed, judged[index]!));
  }, 600_000);

  it('passes every line of the right seed', () => {
    expect(lines[0]!.length).toBeGreaterThan(250);
    expect(lines[0]!.filter(({ shown }) => shown.at(-1) !== '√')).toEqual([]);
  });

  it.each(Array.from({ length: 1 + COUNT + LARGE }, (_, index) => index))(
    'says the same as the evaluator, line by line, and counts it: workbook %i',
    (index) => {
      expect(lines[index]!.filter(({ shown, expected }) => !agree(shown, expected)).slice(0, 5)).toEqual([]);
      expect(judgedCell(judged[index]!, '勾稽审核', 'A3').text).toBe(countsIn(lines[index]!));
    },
  );

  it('has seen wrong, unreadable and right lines, lines of several rows, and amounts that only look right in sum', () => {
    const said = lines.flat().map(({ shown }) => String(shown[3]));
    for (const what of ['通过', '错误', '无法审核']) expect(said).toContain(what);
    expect(said.filter((text) => /^错误（先看第\d+行）$/.test(text)).length).toBeGreaterThan(0);
    expect(Math.max(...lines.map((all) => all.length))).toBeGreaterThan(1000);
    expect(lines.filter((all) => all.some(({ shown }) => shown.at(-1) !== '√')).length).toBeGreaterThan(COUNT / 2);
  });
});

/** Amounts agree to far less than what is printed. */
function agree(shown: JudgedLine['shown'], expected: JudgedLine['expected']): boolean {
  return shown.every((value, at) => {
    const other = expected[at]!;
    if (typeof value === 'number' && typeof other === 'number') return Math.abs(value - other) < 0.0001;
    return (value ?? '') === (other ?? '');
  });
}
