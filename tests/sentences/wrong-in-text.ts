import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { narrativeText } from '../../src/sentences/narrative-text.ts';
import { expectedFigures } from './expected-figures.ts';
import { readText } from './read-text.ts';

const FIGURE = /(-?\d+(?:\.\d+)?)(?:万元|辆|台（套）|个项目)(?!以上)/g;
const RATE = /(?:增加|减少)([\d.]+)万元，(?:增长|下降)([\d.]+)%/g;
/** What no sentence may hold: words of the program, a sign twice, a clause without anything, a figure without its unit. */
const UNCLEAN = /undefined|null|NaN|待填|[，；。：、]{2}|，其中：。|占%|万元万元|为万元/;

/** What is wrong in the text of a ledger, read back by a reader that knows nothing of its writer; and how many figures it read. */
export function wrongInText(ledger: Ledger): { readonly figures: number; readonly wrong: readonly string[] } {
  const lines = narrativeText(ledgerDisclosure(ledger), ledger.narrative).map(({ text }) => text);
  const read = readText(lines);
  const wrong: string[] = [];
  let figures = 0;
  for (const [section, expected] of expectedFigures(ledger)) {
    const text = read.sections.get(section)!;
    const found = [...text.matchAll(FIGURE)].map(([, number]) => hundredths(number!));
    figures += found.length;
    if (found.join() !== expected.join())
      wrong.push(`section ${section} says ${found.join(' ')}, not ${expected.join(' ')}`);
    const shares = read.shares(section);
    figures += shares.length;
    // 五 has two groups: basic and project, and the classes
    const isNature = ({ words }: { words: string }) => section === '五' && /^(?:基本|项目)支出$/.test(words);
    for (const group of [shares.filter(isNature), shares.filter((one) => !isNature(one))]) {
      const all = group.reduce((sum, { share }) => sum + share, 0n);
      if (group.length > 0 && all !== 10_000n) wrong.push(`section ${section}: shares make ${all}`);
    }
    for (const [said, moved, rate] of text.matchAll(RATE)) {
      figures++;
      const before = lastOf(section, said, text, ledger);
      if (Math.abs((Number(moved) / before) * 100 - Number(rate)) > 0.00501)
        wrong.push(`section ${section}: ${said} of ${before}`);
    }
  }
  const unclean = lines.filter((line) => UNCLEAN.test(line.replaceAll(ledger.department.name, '')));
  return { figures, wrong: [...wrong, ...unclean.map((line) => `unclean: ${line}`)] };
}

/** What was typed for last year of what a rate is about. */
function lastOf(section: string, said: string, text: string, { narrative }: Ledger): number {
  const { total, general, fund, stateCapital } = narrative!.lastYear!;
  if (section === '一') return total!;
  const words = text.slice(0, text.indexOf(said));
  const names = [
    ['一般公共预算收支预算各', general],
    ['政府性基金收支预算各', fund],
    ['国有资本经营预算收支预算各', stateCapital],
  ] as const;
  return names.find(([name]) => words.endsWith(name))![1]!;
}

function hundredths(printed: string): bigint {
  const [whole, fraction = '00'] = printed.split('.');
  const value = BigInt(whole!.replace('-', '')) * 100n + BigInt(fraction.padEnd(2, '0'));
  return printed.startsWith('-') ? -value : value;
}
