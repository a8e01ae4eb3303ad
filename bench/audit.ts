import fc from 'fast-check';
import { exampleLedger } from '../tests/compose/example.ts';
import { fullDepartments, smallDepartments } from '../tests/departments/arbitrary.ts';
import { auditOf, errorsOf, singleErrors } from '../tests/audit/worlds/single-errors.ts';
import { twoErrors } from '../tests/audit/worlds/two-errors.ts';
import { live, published } from '../tests/audit/worlds/workbooks.ts';

const DEPARTMENTS = 30;
const RIGHT = 500;
const PAIRS = 1000;

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

/** audit [departments] [right departments]: wrong figures put into published tables, and right ones left alone. */
export async function audit([
  departments = String(DEPARTMENTS),
  right = String(RIGHT),
]: readonly string[]): Promise<boolean> {
  const seed = singleErrors(exampleLedger());
  say('seed, single errors', seed);
  console.log(`  cannot be told apart: ${[...seed.groups].map(([cells, size]) => `${cells} (${size})`).join(', ')}`);
  const pairs = twoErrors(exampleLedger(), PAIRS, Math.random);
  console.log(
    `seed, two errors at once: ${pairs.tried} tried, detected ${percent(pairs.detected, pairs.tried)}, both named ${percent(pairs.named, pairs.tried)}`,
  );
  let isRight = seed.detected === seed.tried && seed.missed.length === 0;

  const total = { tried: 0, detected: 0, named: 0, grouped: 0, missed: [] as string[] };
  const samples = fc.sample(smallDepartments, { seed: 1, numRuns: Number(departments) });
  for (const ledger of samples) {
    const { tried, detected, named, grouped, missed } = singleErrors(ledger, 5);
    total.tried += tried;
    total.detected += detected;
    total.named += named;
    total.grouped += grouped;
    total.missed.push(...missed);
  }
  say(`${departments} random departments, single errors`, total);
  isRight &&= total.detected === total.tried;

  let alarms = 0;
  const many = fc.sample(fc.oneof({ weight: 9, arbitrary: smallDepartments }, fullDepartments), {
    seed: 2,
    numRuns: Number(right),
  });
  for (const ledger of many) {
    for (const workbook of [live(ledger), published(ledger)]) {
      alarms += auditOf(workbook).findings.filter(({ outcome }) => outcome === 'error' || outcome === 'tail').length;
    }
  }
  console.log(`${right} right departments, live and published: ${alarms} false alarms`);
  speed();
  return isRight && alarms === 0;
}

function say(
  what: string,
  {
    tried,
    detected,
    named,
    grouped,
    missed,
  }: { tried: number; detected: number; named: number; grouped: number; missed: readonly string[] },
) {
  console.log(
    `${what}: ${tried} tried, detected ${percent(detected, tried)}, named alone ${percent(named, tried)}, in a group ${percent(grouped, tried)}, laid elsewhere ${percent(missed.length, tried)}`,
  );
  for (const line of missed.slice(0, 5)) console.log(`  ${line}`);
}

/** Median times of an audit from snapshot to findings, warm. */
function speed(): void {
  for (const [name, workbook] of [
    ['live', live(exampleLedger())],
    ['published', published(exampleLedger())],
  ] as const) {
    const times: number[] = [];
    for (let run = 0; run < 60; run++) {
      const start = performance.now();
      errorsOf(workbook);
      times.push(performance.now() - start);
    }
    const warm = times.slice(20).sort((a, b) => a - b);
    console.log(`audit of the seed, ${name}: ${warm[warm.length >> 1]!.toFixed(1)} ms median, snapshot to findings`);
  }
}
