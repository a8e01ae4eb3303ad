import { describe, expect, it } from 'vitest';
import { gatherEvidence } from '../../src/audit/evidence/gather-evidence.ts';
import { checkNarrative } from '../../src/audit/text/check-text.ts';
import { live } from '../audit/worlds/workbooks.ts';
import { rewrittenLedgers, rewrittenTexts } from './rewritten.ts';

const LEAST_RECOGNISED = 0.95;

const evidence = new Map([...rewrittenLedgers()].map(([name, ledger]) => [name, gatherEvidence(live(ledger))]));
const texts = rewrittenTexts().map((one) => {
  const { figures, findings } = checkNarrative(one.text, evidence.get(one.department)!);
  const right = new Set(figures.filter(({ outcome }) => outcome === 'pass').map(({ position }) => position.start));
  return { ...one, findings, recognised: one.figures.filter(({ start }) => right.has(start)) };
});

describe('forty texts in other words', () => {
  it('has nearly every figure recognised as what it is', () => {
    const all = texts.reduce((sum, { figures }) => sum + figures.length, 0);
    const recognised = texts.reduce((sum, one) => sum + one.recognised.length, 0);
    expect(texts).toHaveLength(40);
    expect(recognised / all).toBeGreaterThan(LEAST_RECOGNISED);
  });

  it('accuses no figure: a reason that is missing is all that is to be confirmed', () => {
    const accusations = texts.flatMap(({ name, findings }) =>
      findings
        .filter(({ outcome, code }) => (outcome === 'error' || outcome === 'plausibility') && code !== 'reasonMissing')
        .map(({ code, details }) => `${name} ${code} ${JSON.stringify(details)}`),
    );
    expect(accusations).toEqual([]);
  });

  it('asks for a reason only where the sentence gives none', () => {
    const asked = texts.flatMap(({ findings }) => findings.filter(({ code }) => code === 'reasonMissing'));
    expect(asked.length).toBeGreaterThan(0);
    for (const { sentence } of asked) expect(sentence).not.toMatch(/原因|由于|主要是/);
  });

  it('reports a recognised figure that is wrong, and says what it should be unless the words may mean several', () => {
    const silent: string[] = [];
    for (const { name, department, text, recognised } of texts) {
      for (const { start, end } of recognised) {
        const value = Number(text.slice(start, end).normalize('NFKC').replaceAll(',', ''));
        const changed = text.slice(0, start) + (Math.abs(value) * 3 + 1234.56).toFixed(2) + text.slice(end);
        const { findings } = checkNarrative(changed, evidence.get(department)!);
        const isReported = findings.some(({ outcome, position, details }) => {
          if (position.start !== start) return false;
          const should = Number.parseFloat(String(details.should));
          // 88.2 and 940.5 are printed with one decimal
          return (
            outcome === 'plausibility' || (outcome === 'error' && Math.abs(Math.abs(should) - Math.abs(value)) < 0.051)
          );
        });
        if (!isReported) silent.push(`${name} ${text.slice(start - 6, end + 2)}`);
      }
    }
    // by economic class: the projects of the seed have none, so that it is not known what the whole should be
    expect(silent).toEqual(['09-fengqiu 工资福利支出171.02万元', '09-fengqiu 和家庭的补助1.85万元']);
  });
});
