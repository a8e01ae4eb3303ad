import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { narrativeText } from '../../src/sentences/narrative-text.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { type Atom, atomsOf, publishedBy, sum } from '../departments/published.ts';
import * as money from '../departments/expected/sources.ts';
import { type ReadText, readText } from './read-text.ts';
import { narratives } from './random-narrative.ts';
import { wrongInText } from './wrong-in-text.ts';

const DEPARTMENTS = 60;

const departments = fc
  .sample(fc.tuple(smallDepartments, narratives(true)), { seed: 16, numRuns: DEPARTMENTS })
  .map(([ledger, narrative]): Ledger => ({ ...ledger, narrative }));

const { from, isBasic, isSpent } = money;
const isProject = (atom: Atom) => isSpent(atom) && !isBasic(atom);
const isPublic = from(...money.PUBLIC);
const economic =
  (...codes: string[]) =>
  ({ entry }: Atom) =>
    codes.some((code) => entry.departmental.startsWith(code));
const and =
  (...tests: ((atom: Atom) => boolean)[]) =>
  (atom: Atom) =>
    tests.every((test) => test(atom));
const cents = (value: number | undefined) => BigInt(Math.round((value ?? NaN) * 100));

/** What a figure that is always there must be: section, the words before it, and the facts that it gathers. */
const ALWAYS: readonly (readonly [section: string, words: string, (atom: Atom) => boolean])[] = [
  ['一', '收入总计', () => true],
  ['一', '支出总计', () => true],
  ['二', '收入合计', () => true],
  ['二', '一般公共预算', from(...money.PUBLIC_THIS_YEAR)],
  ['二', '政府性基金收入', from(money.FUND_THIS_YEAR)],
  ['二', '专户管理的教育收费', from(money.ACCOUNT_THIS_YEAR)],
  ['二', '财政性结转资金', from(...money.FISCAL_CARRIED)],
  ['三', '支出合计', isSpent],
  ['三', '基本支出', isBasic],
  ['三', '项目支出', isProject],
  ['四', '一般公共预算收支预算', isPublic],
  ['七', '“三公”经费支出预算为', and(isPublic, isSpent, economic('30212', '31013', '30913', '30231', '30217'))],
  ['七', '因公出国（境）费', and(isPublic, isSpent, economic('30212'))],
  ['七', '公务接待费', and(isPublic, isSpent, economic('30217'))],
  ['七', '公务用车购置及运行费', and(isPublic, isSpent, economic('31013', '30913', '30231'))],
  ['七', '公务用车购置费', and(isPublic, isSpent, economic('31013', '30913'))],
  ['七', '公务用车运行维护费', and(isPublic, isSpent, economic('30231'))],
];

/** The same of figures that are named only where they are not zero. */
const NOT_ZERO: typeof ALWAYS = [
  ['二', '国有资本经营预算收入', from(money.STATE_CAPITAL_THIS_YEAR)],
  ...money.UNIT_THIS_YEAR.map((source) => ['二', `；${source}`, from(source)] as const),
  ['二', '财政专户管理资金结转', from(money.CARRIED[3]!)],
  ['二', '单位资金结转', from(money.CARRIED[4]!)],
  ['三', '年终结转结余', money.isYearEnd],
  ['四', '；政府性基金收支预算', from(...money.FUND)],
  ['四', '；国有资本经营预算收支预算', from(...money.STATE_CAPITAL)],
  ['五', '一般公共预算支出年初预算为', and(isPublic, isSpent)],
  ['六', '一般公共预算基本支出年初预算为', and(isPublic, isBasic)],
  ['八', '使用政府性基金预算拨款安排的支出', and(from(...money.FUND), isSpent)],
  ['九', '机构运转经费支出预算', and(isPublic, isBasic, economic('302', '310'))],
];

describe.each(departments.map((ledger, index) => [index, ledger] as const))(
  'the text of department %i',
  (_, ledger) => {
    const lines = narrativeText(ledgerDisclosure(ledger), ledger.narrative).map(({ text }) => text);
    const text = lines.join('\n');
    const own = publishedBy(ledger);
    const units = new Set(own.units.map(({ code }) => code));
    const atoms = atomsOf(ledger).filter(({ entry }) => units.has(entry.unit));
    const read = readText(lines);
    const total = (test: (atom: Atom) => boolean) => sum(atoms.filter(test));

    it('says the figures of the ledger', () => {
      expect(ALWAYS.map(([section, words]) => [section, words, read.figure(section, words)])).toEqual(
        ALWAYS.map(([section, words, test]) => [section, words, total(test)]),
      );
      expect(NOT_ZERO.map(([section, words]) => [words, read.figure(section, words)])).toEqual(
        NOT_ZERO.map(([, words, test]) => [words, total(test) === 0n ? undefined : total(test)]),
      );
    });

    it('says these figures, in this order, and no others', () => {
      expect(wrongInText(ledger).wrong).toEqual([]);
    });

    it('names the functional classes that are not zero, in their order, with their amounts', () => {
      const classes = new Map<string, bigint>();
      for (const { entry, printed } of atoms.filter(and(isPublic, isSpent))) {
        const code = entry.functional.slice(0, 3);
        classes.set(code, (classes.get(code) ?? 0n) + printed);
      }
      const expected = [...classes].filter(([, amount]) => amount !== 0n).sort(([a], [b]) => (a < b ? -1 : 1));
      const listed = read.sections.get('五')!.split('主要用于以下方面：')[1] ?? '';
      const named = listed.split('；').flatMap((one) => /（类）(?:支出)?(-?[\d.]+)万元/.exec(one)?.[1] ?? []);
      if (total(and(isPublic, isSpent)) === 0n) expect(named).toEqual([]);
      else expect(named.map((amount) => cents(Number(amount)))).toEqual(expected.map(([, amount]) => amount));
    });

    it('gives shares that make 100.00 in every group, each at most 0.01 from the truth', () => {
      for (const group of groupsOf(read)) {
        const whole = group.reduce((all, { amount }) => all + amount, 0n);
        expect(group.reduce((all, { share }) => all + share, 0n)).toBe(10_000n);
        for (const { amount, share } of group) {
          const off = share * whole - amount * 10_000n;
          expect(off < whole && off > -whole).toBe(true);
        }
      }
    });

    it('compares with last year: the direction, the difference, the rate, and a reason where it moved', () => {
      const last = ledger.narrative!.lastYear!;
      const moves = [
        ['一', '收、支总计各', atoms, last.total, true],
        ['四', '一般公共预算收支预算各', atoms.filter(isPublic), last.general, true],
        ['四', '政府性基金收支预算各', atoms.filter(from(...money.FUND)), last.fund, true],
        ['四', '国有资本经营预算收支预算各', atoms.filter(from(...money.STATE_CAPITAL)), last.stateCapital, true],
      ] as const;
      for (const [section, words, facts, before] of moves) {
        const moved = sum(facts) - cents(before);
        const said = new RegExp(`${words}(增加|减少)([\\d.]+)万元(?:，(增长|下降)([\\d.]+)%)?，主要原因是(.)`).exec(
          read.sections.get(section)!,
        );
        if (moved === 0n) {
          expect(said).toBeNull();
          continue;
        }
        const size = moved < 0n ? -moved : moved;
        expect(said!.slice(1, 3)).toEqual([moved > 0n ? '增加' : '减少', said![2]]);
        expect(cents(Number(said![2]))).toBe(size);
        expect(said![3]).toBe(cents(before) > 0n ? (moved > 0n ? '增长' : '下降') : undefined);
        if (said![4])
          expect(Math.abs(Number(said![4]) - (Number(size) / Number(cents(before))) * 100)).toBeLessThan(0.00501);
      }
    });

    it('has no empty clause, no sign twice, nothing undefined, and says 部门 or 单位 throughout', () => {
      expect(text).not.toMatch(/undefined|null|NaN|待填/);
      expect(text).not.toMatch(/[，；。：、]{2}|[，；：、]\n(?!（一）因公)|占%|万元万元/);
      const isUnit = ledger.scope !== '部门';
      expect(text).not.toMatch(isUnit ? /我部门/ : /我单位/);
      expect(text).toMatch(isUnit ? /我单位/ : /我部门/);
      expect(text).toContain(own.department.name);
    });

    it('denies only what there is not', () => {
      const fund = total(from(...money.FUND)) !== 0n;
      const capital = total(from(...money.STATE_CAPITAL)) !== 0n;
      const four = read.sections.get('四')!;
      expect(/无政府性基金预算/.test(four)).toBe(!fund);
      expect(/无(政府性基金预算和)?国有资本经营预算/.test(four)).toBe(!capital);
      expect(read.sections.get('八')!.includes('无使用政府性基金')).toBe(
        total(and(from(...money.FUND), isSpent)) === 0n,
      );
      expect(read.figure('九', '共') ?? 0n).toBe(BigInt(own.projects.length) * 100n);
    });
  },
);

/** Shares that belong together: two in sections 三, 六 and 八; in 五 two, and those of the classes. */
function groupsOf(read: ReadText) {
  const groups = ['三', '六', '八'].map((section) => read.shares(section));
  const five = read.shares('五');
  const isNature = ({ words }: { words: string }) => /^(基本|项目)支出$/.test(words);
  return [...groups, five.filter(isNature), five.filter((one) => !isNature(one))].filter((group) => group.length > 0);
}
