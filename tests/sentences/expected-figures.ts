import type { Ledger } from '../../src/ledger/model/schema.ts';
import * as money from '../departments/expected/sources.ts';
import { type Atom, atomsOf, publishedBy, sum } from '../departments/published.ts';

const { from, isBasic, isSpent } = money;
const isPublic = from(...money.PUBLIC);

const and =
  (...tests: ((atom: Atom) => boolean)[]) =>
  (atom: Atom) =>
    tests.every((test) => test(atom));

const economic =
  (...codes: string[]) =>
  ({ entry }: Atom) =>
    codes.some((code) => entry.departmental.startsWith(code));

const cents = (value: number | undefined) => BigInt(Math.round((value ?? 0) * 100));
const size = (amount: bigint) => (amount < 0n ? -amount : amount);
const unlessZero = (...amounts: bigint[]) => amounts.filter((amount) => amount !== 0n);

/**
 * Every amount and every count that the nine sections must say, in their order, in hundredths: of the entries of the ledger and what
 * was typed, by nothing that writes the text.
 */
export function expectedFigures(ledger: Ledger): ReadonlyMap<string, readonly bigint[]> {
  const own = publishedBy(ledger);
  const units = new Set(own.units.map(({ code }) => code));
  const atoms = atomsOf(ledger).filter(({ entry }) => units.has(entry.unit));
  const total = (...tests: ((atom: Atom) => boolean)[]) => sum(atoms.filter(and(...tests)));
  const { lastYear = {}, procurement = {}, assets = {} } = ledger.narrative!;

  const spentOf = (...codes: string[]) => total(isPublic, isSpent, economic(...codes));
  const abroad = spentOf('30212');
  const reception = spentOf('30217');
  const purchase = spentOf('31013', '30913');
  const running = spentOf('30231');
  const threePublic = abroad + reception + purchase + running;
  const before = [lastYear.abroad, lastYear.reception, lastYear.purchase, lastYear.running].map(cents);
  const [lastAbroad, lastReception, lastPurchase, lastRunning] = before as [bigint, bigint, bigint, bigint];
  const lastThreePublic = before.reduce((all, one) => all + one, 0n);

  const whole = total();
  const general = total(isPublic);
  const fund = total(from(...money.FUND));
  const capital = total(from(...money.STATE_CAPITAL));
  const moved = (now: bigint, last: bigint) => unlessZero(size(now - last));
  const projects = BigInt(own.projects.length) * 100n;
  const isProject = and(isSpent, (atom) => !isBasic(atom));
  const bought = [procurement.goods, procurement.works, procurement.services].map(cents);
  const cars = [
    assets.ordinaryVehicles,
    assets.enforcementVehicles,
    assets.technicalVehicles,
    assets.otherVehicles,
  ].map(cents);
  const add = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n);
  const operating = total(isPublic, isBasic, economic('302', '310'));
  const spentFund = total(from(...money.FUND), isSpent);
  const spentGeneral = total(isPublic, isSpent);

  return new Map([
    ['一', [whole, whole, ...moved(whole, cents(lastYear.total))]],
    [
      '二',
      [
        whole,
        total(from(...money.PUBLIC_THIS_YEAR)),
        total(from(money.FUND_THIS_YEAR)),
        total(from(money.ACCOUNT_THIS_YEAR)),
        total(from(...money.FISCAL_CARRIED)),
        ...unlessZero(
          total(from(money.STATE_CAPITAL_THIS_YEAR)),
          ...money.UNIT_THIS_YEAR.map((source) => total(from(source))),
          ...money.CARRIED.slice(money.FISCAL_CARRIED.length).map((source) => total(from(source))),
        ),
      ],
    ],
    ['三', [total(isSpent), total(isBasic), total(isProject), ...unlessZero(total(money.isYearEnd))]],
    [
      '四',
      [
        general,
        ...unlessZero(fund, capital),
        ...moved(general, cents(lastYear.general)),
        ...moved(fund, cents(lastYear.fund)),
        ...moved(capital, cents(lastYear.stateCapital)),
      ],
    ],
    [
      '五',
      spentGeneral === 0n
        ? []
        : [
            spentGeneral,
            total(from(money.CARRIED[0]!), isSpent),
            total(isPublic, isBasic),
            total(isPublic, isProject),
            ...unlessZero(...classesOf(atoms.filter(and(isPublic, isSpent)))),
          ],
    ],
    [
      '六',
      total(isPublic, isBasic) === 0n
        ? []
        : [total(isPublic, isBasic), total(isPublic, isBasic, economic('301', '303')), operating],
    ],
    [
      '七',
      [
        ...[threePublic, ...moved(threePublic, lastThreePublic)],
        ...[abroad, ...moved(abroad, lastAbroad), reception, ...moved(reception, lastReception)],
        ...[purchase + running, purchase, running, ...moved(purchase, lastPurchase), ...moved(running, lastRunning)],
      ],
    ],
    [
      '八',
      spentFund === 0n ? [] : [spentFund, total(from(...money.FUND), isBasic), total(from(...money.FUND), isProject)],
    ],
    [
      '九',
      [
        ...unlessZero(operating),
        ...[add(bought), ...bought],
        ...(projects === 0n ? [] : [total(isProject), projects]),
        ...[add(cars), ...cars, cents(assets.generalEquipment), cents(assets.specialEquipment)],
      ],
    ],
  ]);
}

/** Amounts of the functional classes in the order of their codes. */
function classesOf(atoms: readonly Atom[]): bigint[] {
  const classes = new Map<string, bigint>();
  for (const { entry, printed } of atoms) {
    const code = entry.functional.slice(0, 3);
    classes.set(code, (classes.get(code) ?? 0n) + printed);
  }
  return [...classes].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, amount]) => amount);
}
