import { damagesIn, type Tally } from './disclosures/damages.ts';
import { verdictOn, type Verdict } from './disclosures/truth.ts';
import { disclosuresIn } from './disclosures/workbooks.ts';

const DEFAULT_FOLDER = '../shared/disclosures';
const ENOUGH_TABLES = 0.95;
const SHOWN = 20;

/** disclosures [folder]: published disclosures of other forms: tables read, known faults found, false errors, and faults put in. */
export async function disclosures([folder = DEFAULT_FOLDER]: readonly string[]): Promise<boolean> {
  const all = await disclosuresIn(folder);
  const verdicts = all.map(verdictOn);
  const parts = [
    { name: 'tuned', isTuned: true },
    { name: 'held back', isTuned: false },
  ];
  let isGood = true;
  for (const { name, isTuned } of parts) {
    const own = verdicts.filter((one) => one.isTuned === isTuned);
    console.log(`\n${name}: ${own.length} workbooks`);
    console.log('tables     finding  omitted  miscalled  unknown errors  file');
    own.forEach(printVerdict);
    const read = sum(own, ({ tables, unrecognised }) => tables - unrecognised.length);
    const tables = sum(own, (one) => one.tables);
    console.log(`recognised ${read} of ${tables}`);
    isGood &&= read >= tables * ENOUGH_TABLES && own.every(isRight);
    const tallies = damagesIn(all.filter((one) => one.isTuned === isTuned));
    for (const tally of tallies) printTally(tally);
    isGood &&= tallies.every(({ tried, found, least }) => found >= tried * least);
  }
  return isGood;
}

const isRight = ({ missed, miscalled, unknown }: Verdict) => [...missed, ...miscalled, ...unknown].length === 0;

function printVerdict({ file, tables, unrecognised, found, missed, miscalled, unknown }: Verdict): void {
  const columns = [
    `${tables - unrecognised.length}/${tables}`.padEnd(9),
    found.finding.join('/').padEnd(7),
    found.omitted.join('/').padEnd(7),
    String(miscalled.length).padEnd(9),
    String(unknown.length).padEnd(14),
  ];
  console.log(`${columns.join('  ')}  ${file}`);
  for (const title of unrecognised) console.log(`    not read: ${title}`);
  for (const line of missed.slice(0, SHOWN)) console.log(`    missed: ${line}`);
  for (const line of miscalled.slice(0, SHOWN)) console.log(`    miscalled: ${line}`);
  for (const line of unknown.slice(0, SHOWN)) console.log(`    unknown: ${line}`);
}

function printTally({ what, tried, found, suspected, missed, undecided }: Tally): void {
  const percent = (part: number) => `${((100 * part) / Math.max(1, tried)).toFixed(1)} %`;
  const named = suspected === undefined ? '' : `, among the first two suspects ${percent(suspected)}`;
  const open = undecided > 0 ? `; ${undecided} of those missed are right workbooks again` : '';
  console.log(`${what}: ${tried} tried, found ${percent(found)}${named}${open}`);
  for (const line of missed.slice(0, SHOWN)) console.log(`    ${line}`);
}

const sum = <Item>(items: readonly Item[], count: (item: Item) => number) =>
  items.reduce((total, item) => total + count(item), 0);
