import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/ledger/read/format-problem.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { goodLedger } from './good-ledger.ts';
import { mangled } from './mangled.ts';
import { anyLedger } from './random-ledger.ts';

describe('parseLedger', () => {
  it('finds nothing in the example', () => {
    const reading = parseLedger(JSON.parse(readFileSync('examples/fengqiu-2024.json', 'utf8')));
    expect(reading).toMatchObject({ ok: true, hints: [] });
  });

  it('never throws, tells no problem twice, and refuses for a reason', () => {
    fc.assert(
      fc.property(fc.oneof(mangled(anyLedger), fc.jsonValue()), (json) => {
        const reading = parseLedger(json);
        const problems = reading.ok ? reading.hints : reading.problems;
        expect(problems.some((problem) => problem.severity === 'error')).toBe(!reading.ok);
        const told = problems.map((problem) => JSON.stringify([problem.code, problem.path]));
        expect(new Set(told).size).toBe(told.length);
        for (const problem of problems) {
          const { where } = formatProblem({ problem, place: undefined }, zhCN);
          expect(where).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what it only hints at', () => {
    const ledger = goodLedger();
    const [first] = ledger.entries;
    ledger.entries.push({ ...first! }, { ...first!, amount: -0.02 });
    const reading = parseLedger(ledger);
    expect(reading.ok && reading.ledger.entries).toEqual(ledger.entries);
    expect(reading.ok && reading.hints.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['amountNegative', 'hint', ['entries', 7, 'amount']],
      ['entryTwice', 'hint', ['entries', 6, 'amount']],
    ]);
  });

  it.each([
    ['functional', '2010310', '2010301 行政运行'],
    ['departmental', '30188', '30108 机关事业单位基本养老保险缴费'],
    ['governmental', '50110', '50101 工资奖金津补贴'],
  ] as const)('names what may be meant by a wrong code: %s %s', (field, code, near) => {
    const ledger = goodLedger();
    ledger.entries[0]![field] = code;
    const reading = parseLedger(ledger);
    expect(!reading.ok && reading.problems[0]!.details.near!.split('、')).toContain(near);
  });
});
