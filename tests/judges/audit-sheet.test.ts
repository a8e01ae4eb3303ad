import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeAuditSheet } from '../../src/app/audit/write-audit-sheet.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { exampleLedger } from '../compose/example.ts';
import { largeLedger } from '../compose/large-ledger.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import {
  type AuditedDepartment,
  type JudgedLine,
  auditedDepartment,
  countsIn,
  judgedLines,
  wrongCells,
} from './audited-departments.ts';
import { filledTemplate } from './filled-template.ts';
import { judgedCell, recalculateAll, type JudgedWorkbook } from './libreoffice.ts';
import { convert } from './soffice.ts';
import { stripResults } from './strip-results.ts';

const SEED = 4;
const COUNT = 9;
/** One more with so many units that columns go together and sums are made in parts. */
const LARGE = 1;
const MANY_UNITS = largeLedger(300, 70);
/** Workbooks that LibreOffice gets at once: all of them take too long on a busy machine. */
const BATCH = 7;

describe('勾稽审核, recalculated by LibreOffice', () => {
  const departments: AuditedDepartment[] = [];
  let judged: JudgedWorkbook[];
  let lines: JudgedLine[][];

  beforeAll(async () => {
    departments.push(await auditedDepartment(exampleLedger(), []));
    const small = fc.sample(fc.tuple(smallDepartments, wrongCells), { seed: SEED, numRuns: COUNT });
    const large = fc.sample(wrongCells, { seed: SEED, numRuns: LARGE }).map((wrong) => [MANY_UNITS, wrong] as const);
    for (const [ledger, wrong] of [...small, ...large]) departments.push(await auditedDepartment(ledger, wrong));
    judged = [];
    for (let first = 0; first < departments.length; first += BATCH) {
      judged.push(...(await recalculateAll(departments.slice(first, first + BATCH).map(({ file }) => file))));
    }
    lines = departments.map(({ composed }, index) => judgedLines(composed, judged[index]!));
  });

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
    const runs = new Set(lines.flat().map(({ run }) => run));
    expect([...runs].sort()).toEqual(['blank', 'columns', 'ledger', 'rows', 'single']);
    expect(
      judged
        .at(-1)!
        .sheets.find(({ name }) => name === '勾稽审核')!
        .values.some((row) => row.length > 10),
    ).toBe(true);
    expect(lines.filter((all) => all.some(({ shown }) => shown.at(-1) !== '√')).length).toBeGreaterThan(COUNT / 2);
  });
});

describe('勾稽审核 by its own button, in a template that was filled by hand and recalculated by LibreOffice', () => {
  it('has nothing to say against the seed but that table 7 was left empty, which the seed does not print', async () => {
    const [bytes] = await convert([await stripResults(await filledTemplate())], 'xlsx');
    const file = openFile(bytes);
    expect(await writeAuditSheet(file.port, { replace: false })).toEqual({ kind: 'done' });
    const { sheets } = await file.port.read(['勾稽审核']);
    const lines = sheets[0]!.values.slice(5);
    expect(lines.length).toBeGreaterThan(300);
    const wrong = lines.filter(([mark]) => mark !== '√');
    expect(wrong.map(([, , rule]) => rule)).toEqual(['X9', 'X9', 'X10', 'X9-2']);
    expect(wrong.filter(([, , , content]) => !String(content).includes('表7')).map(([, , rule]) => rule)).toEqual([
      // without its row in table 7 these are held against nothing
      'X10',
      'X9-2',
    ]);
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
