import fc from 'fast-check';
import { gatherEvidence } from '../src/audit/evidence/gather-evidence.ts';
import { checkNarrative } from '../src/audit/text/check-text.ts';
import { composeWorkbook } from '../src/compose/compose-workbook.ts';
import type { Ledger } from '../src/ledger/model/schema.ts';
import { live } from '../tests/audit/worlds/workbooks.ts';
import { exampleLedger } from '../tests/compose/example.ts';
import { smallDepartments } from '../tests/departments/arbitrary.ts';
import { formulaDifferences } from '../tests/judges/judge-departments.ts';
import { recalculateAll } from '../tests/judges/libreoffice.ts';
import { writeWorkbook } from '../src/xlsx/write/write-workbook.ts';
import { CHANGE_KINDS } from '../tests/narrative/changes.ts';
import { rewrittenLedgers, rewrittenTexts } from '../tests/narrative/rewritten.ts';
import { noTallies, tryChanges } from '../tests/narrative/try-changes.ts';
import { narratives } from '../tests/sentences/random-narrative.ts';
import { wrongInText } from '../tests/sentences/wrong-in-text.ts';

const READ = 500;
const JUDGED = 20;
const CHANGED = 30;
const LEAST = 0.95;
const SHOWN = 5;

const PARTS: Readonly<Record<string, (count?: number) => boolean | Promise<boolean>>> = {
  read,
  judged,
  changed,
  rewritten,
};

/** text [part] [n]: random texts read back, by LibreOffice too; changed ones and those in other words checked. */
export async function text([name, count]: readonly string[]): Promise<boolean> {
  const parts = name === undefined ? Object.values(PARTS) : [PARTS[name]!];
  let isGood = true;
  for (const measure of parts) {
    const start = performance.now();
    isGood = (await measure(count === undefined ? undefined : Number(count))) && isGood;
    console.log(`  (${Math.round((performance.now() - start) / 1000)} s)`);
  }
  return isGood;
}

const departments = (seed: number, count: number) =>
  fc
    .sample(fc.tuple(smallDepartments, narratives(true)), { seed, numRuns: count })
    .map(([ledger, narrative]): Ledger => ({ ...ledger, narrative }));

/** Every figure of the text, read back, against the facts of the ledger. */
function read(count = READ): boolean {
  let figures = 0;
  const wrong = departments(1, count).flatMap((ledger, index) => {
    const found = wrongInText(ledger);
    figures += found.figures;
    return found.wrong.map((what) => `department ${index}: ${what}`);
  });
  console.log(`${count} departments, ${figures} figures read back, ${wrong.length} wrong`);
  show(wrong);
  return wrong.length === 0;
}

/** What LibreOffice calculates of the formulas, their results taken out, against the expected text. */
async function judged(count = JUDGED): Promise<boolean> {
  const plans = departments(2, count).map((ledger) => composeWorkbook(ledger));
  const books = await recalculateAll(await Promise.all(plans.map((plan) => writeWorkbook(plan))));
  const wrong = plans.flatMap(({ sheets }, index) => {
    const own = sheets.filter(({ name }) => name.startsWith('情况说明'));
    return formulaDifferences({ sheets: own }, books[index]!).map((what) => `department ${index}: ${what}`);
  });
  console.log(`${count} departments recalculated by LibreOffice, ${wrong.length} cells of the text differ`);
  show(wrong);
  return wrong.length === 0;
}

/** Every figure, direction, year, name and reason of the text changed, one at a time. */
function changed(count = CHANGED): boolean {
  const tallies = noTallies();
  const said = [exampleLedger(), ...departments(3, count)].flatMap((ledger) => tryChanges(ledger, tallies));
  console.log(`the seed and ${count} departments: ${said.length} findings in unchanged texts`);
  let isGood = said.length === 0;
  for (const kind of CHANGE_KINDS) {
    const { changed: tried, decided, found, missed } = tallies[kind];
    console.log(
      `  ${kind}: ${tried} changed, ${decided} decided, ${found} found at the right sentence with the right value`,
    );
    show(missed);
    isGood &&= found === decided && decided >= LEAST * tried;
  }
  return isGood;
}

/** The forty texts in other words. */
function rewritten(): boolean {
  const evidence = new Map([...rewrittenLedgers()].map(([name, ledger]) => [name, gatherEvidence(live(ledger))]));
  let all = 0;
  let recognised = 0;
  const wrong: string[] = [];
  let unchecked = 0;
  for (const { name, department, text: words, figures } of rewrittenTexts()) {
    const checked = checkNarrative(words, evidence.get(department)!);
    const passed = new Set(
      checked.figures.filter(({ outcome }) => outcome === 'pass').map(({ position }) => position.start),
    );
    all += figures.length;
    recognised += figures.filter(({ start }) => passed.has(start)).length;
    for (const { outcome, code, details } of checked.findings) {
      if (outcome === 'unchecked') unchecked++;
      const isAccusation = outcome === 'error' || outcome === 'plausibility';
      if (isAccusation && code !== 'reasonMissing') wrong.push(`${name}: ${code} ${JSON.stringify(details)}`);
    }
  }
  const share = ((recognised / all) * 100).toFixed(1);
  console.log(
    `40 texts in other words: ${recognised} of ${all} figures recognised (${share} %), ${wrong.length} accused wrongly, ${unchecked} told as not checked`,
  );
  show(wrong);
  return recognised >= LEAST * all && wrong.length === 0;
}

function show(lines: readonly string[]): void {
  for (const line of lines.slice(0, SHOWN)) console.log(`    ${line}`);
}
