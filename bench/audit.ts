import fc from 'fast-check';
import { sum } from '../src/base/lists.ts';
import type { Ledger } from '../src/ledger/model/schema.ts';
import { sentenceOf } from '../tests/audit/message-of.ts';
import { wrongLedgers } from '../tests/audit/worlds/ledger-figures.ts';
import { overwritten } from '../tests/audit/worlds/overwritten.ts';
import { auditOf, singleErrors } from '../tests/audit/worlds/single-errors.ts';
import { twoErrors } from '../tests/audit/worlds/two-errors.ts';
import { moneyCells } from '../tests/audit/worlds/money-cells.ts';
import { pasted } from '../tests/audit/worlds/pasted.ts';
import { live, published, typed } from '../tests/audit/worlds/workbooks.ts';
import { placeName } from '../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../tests/compose/example.ts';
import { fullDepartments, smallDepartments } from '../tests/departments/arbitrary.ts';
import { fitness } from './audit-fitness.ts';
import { auditSpeed } from './audit-speed.ts';

const DEPARTMENTS = 30;
const RIGHT = 500;
const PAIRS = 1000;
const NAMED_PAIRS = 0.9;
/** In the living seed every cell gets three of the nine slips. Of departments every cell gets one of the eight, living every tenth. */
const SEED_LIVE_STEP = 3;
const STEP = 8;
const LIVE_STEP = 90;
const SHOWN = 5;
const PASTED = 200;
const NAMED_FIRST = 0.95;
const MOST_FINDINGS = 30;

const PARTS: Readonly<Record<string, (count?: number) => boolean | Promise<boolean>>> = {
  speed: auditSpeed,
  seed: ofSeed,
  pairs: ofPairs,
  departments: ofDepartments,
  right: rightOnes,
  pasted: pastedOnes,
  fitness,
};

/** audit [part] [n]: wrong figures in published tables and living workbooks, right ones left alone, and speed. */
export async function audit([name, count]: readonly string[]): Promise<boolean> {
  const parts = name === undefined ? Object.values(PARTS) : [PARTS[name]!];
  let isGood = true;
  for (const measure of parts) {
    const start = performance.now();
    isGood = (await measure(count === undefined ? undefined : Number(count))) && isGood;
    console.log(`  (${Math.round((performance.now() - start) / 1000)} s)`);
  }
  return isGood;
}

interface Tally {
  readonly tried: number;
  readonly detected: number;
  readonly missed: readonly string[];
}

/** Wrong figures in the published tables, over the formulas of the living ones, and in the ledger. */
function ofSeed(): boolean {
  const wrong = singleErrors(exampleLedger());
  tellSingle('the seed, published', wrong);
  console.log(`  cannot be told apart: ${[...wrong.groups].map(([cells, size]) => `${cells} (${size})`).join(', ')}`);
  const formulas = overwritten(exampleLedger(), SEED_LIVE_STEP);
  tell('the seed, living: typed over a formula', formulas);
  const ledger = wrongLedgers(exampleLedger());
  tell('the seed, living: typed into the ledger with 批复数', ledger);
  return [wrong, formulas, ledger].every(isDetected) && wrong.missed.length === 0;
}

function ofPairs(count = PAIRS): boolean {
  const pairs = twoErrors(exampleLedger(), count, Math.random);
  tell(`the seed, published: two errors at once, both named ${percent(pairs.named, pairs.tried)}`, pairs);
  return isDetected(pairs) && pairs.named >= NAMED_PAIRS * pairs.tried;
}

function ofDepartments(count = DEPARTMENTS): boolean {
  const ledgers = fc.sample(smallDepartments, { seed: 1, numRuns: count });
  const wrong = ledgers.map((ledger) => singleErrors(ledger, STEP));
  const [named, grouped] = [sum(wrong.map((one) => one.named)), sum(wrong.map((one) => one.grouped))];
  tellSingle(`${count} departments, published`, { ...together(wrong), named, grouped });
  const formulas = together(ledgers.map((ledger) => overwritten(ledger, LIVE_STEP)));
  tell(`${count} departments, living: typed over a formula`, formulas);
  return isDetected(together(wrong)) && isDetected(formulas);
}

function rightOnes(count = RIGHT): boolean {
  const alarms = fc
    .sample(fc.oneof({ weight: 9, arbitrary: smallDepartments }, fullDepartments), { seed: 2, numRuns: count })
    .flatMap((ledger: Ledger) => [live, published].flatMap((make) => auditOf(make(ledger)).findings))
    .filter(({ outcome }) => outcome === 'error' || outcome === 'tail');
  console.log(`${count} right departments, living and published: ${alarms.length} false alarms`);
  for (const alarm of alarms.slice(0, SHOWN)) console.log(`  ${sentenceOf(alarm)}`);
  return alarms.length === 0;
}

/** Values pasted over the formulas of all tables, one figure of them wrong; the ledger is kept. */
function pastedOnes(count = PASTED): boolean {
  const departments = fc
    .sample(smallDepartments, { seed: 4, numRuns: count * 2 })
    .filter((ledger) => moneyCells(ledger).some(({ amount }) => amount !== 0))
    .slice(0, count);
  const random = fc.sample(fc.nat(), { seed: 4, numRuns: count });
  let [detected, named, most] = [0, 0, 0];
  const missed: string[] = [];
  departments.forEach((ledger, index) => {
    const cells = moneyCells(ledger).filter(({ amount }) => amount !== 0);
    const { place, amount } = cells[random[index]! % cells.length]!;
    const wrong = typed(pasted(live(ledger)), place, Math.round(amount * 1.1 + 100) / 100);
    const { findings } = auditOf(wrong, false);
    const [first] = findings.filter(({ outcome }) => outcome === 'error');
    if (first) detected++;
    const suspect = first?.suspects[0]?.place;
    if (suspect && placeName(suspect) === placeName(place)) named++;
    else missed.push(`${placeName(place)}: ${first ? sentenceOf(first) : 'no error'}`);
    most = Math.max(most, findings.length);
  });
  const more = `, the cell first ${percent(named, count)}, at most ${most} findings`;
  tell(`${count} departments, values pasted over, one figure wrong`, { tried: count, detected, missed }, more);
  return detected === count && named >= count * NAMED_FIRST && most <= MOST_FINDINGS;
}

const isDetected = ({ tried, detected }: Tally) => tried > 0 && detected === tried;
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

function together(tallies: readonly Tally[]): Tally {
  return {
    tried: sum(tallies.map(({ tried }) => tried)),
    detected: sum(tallies.map(({ detected }) => detected)),
    missed: tallies.flatMap(({ missed }) => missed),
  };
}

function tell(what: string, { tried, detected, missed }: Tally, more = ''): void {
  console.log(`${what}: ${tried} tried, detected ${percent(detected, tried)}${more}`);
  for (const line of missed.slice(0, SHOWN)) console.log(`  ${line}`);
}

function tellSingle(what: string, score: Tally & { readonly named: number; readonly grouped: number }): void {
  const of = (part: number) => percent(part, score.tried);
  const more = `, named alone ${of(score.named)}, in a group ${of(score.grouped)}, laid elsewhere ${of(score.missed.length)}`;
  tell(`${what}: single errors`, score, more);
}
