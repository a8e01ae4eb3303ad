import fc from 'fast-check';
import { composeWorkbook } from '../src/compose/compose-workbook.ts';
import { DEPARTMENT_SCOPE, type Ledger } from '../src/ledger/model/schema.ts';
import { SUMMED_FROM } from '../src/compose/input/input-layout.ts';
import { fullDepartments, smallDepartments } from '../tests/departments/arbitrary.ts';
import { check } from '../tests/departments/check.ts';
import { brokenRelations } from '../tests/departments/relations.ts';
import { judgedDifferences } from '../tests/judges/judge-departments.ts';

const COUNT = 1000;
const FIRST_SEED = 1;
/** Every third department is a full one, every tenth is recalculated by LibreOffice. */
const FULL = 3;
const JUDGED = 10;
/** How many workbooks LibreOffice gets at once, and how much of a failure is shown. */
const BATCH = 20;
const SHOWN = 5;
const TOLD_EVERY = 50;

interface Department {
  readonly seed: number;
  readonly ledger: Ledger;
}

/**
 * departments [n] [seed]: n random departments against the oracle and the relations, a tenth of them against LibreOffice.
 * A failure prints its seed; `departments 1 <seed>` makes that department again.
 */
export async function departments([
  count = String(COUNT),
  first = String(FIRST_SEED),
]: readonly string[]): Promise<boolean> {
  const failed = new Set<number>();
  const kinds = new Map<string, number>();
  const start = performance.now();
  const waiting: Department[] = [];
  let cells = 0;
  let judged = 0;
  const report = (seed: number, differences: readonly string[]): void => {
    if (differences.length === 0) return;
    failed.add(seed);
    console.log(`seed ${seed}: ${differences.length} differences\n  ${differences.slice(0, SHOWN).join('\n  ')}`);
  };
  const judge = async (): Promise<void> => {
    const batch = waiting.splice(0);
    const differences = await judgedDifferences(batch.map(({ ledger }) => ledger));
    batch.forEach(({ seed }, index) => report(seed, differences[index]!));
    judged += batch.length;
    for (const { ledger } of batch) {
      for (const kind of kindsOf(ledger)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  };

  for (let index = 0; index < Number(count); index++) {
    const seed = Number(first) + index;
    const ledger = departmentOf(seed);
    const plan = composeWorkbook(ledger);
    cells += plan.sheets.reduce((sum, sheet) => sum + sheet.cells.flat().filter((cell) => cell?.content).length, 0);
    report(seed, [...check(plan, ledger), ...brokenRelations(plan, ledger)]);
    if (index % JUDGED === 0) waiting.push({ seed, ledger });
    if (waiting.length === BATCH) await judge();
    if ((index + 1) % TOLD_EVERY === 0) {
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(`${index + 1} departments, ${judged} of them recalculated, ${failed.size} failed (${seconds} s)`);
    }
  }
  await judge();
  console.log(`${count} departments, ${cells} cells, ${judged} recalculated by LibreOffice, ${failed.size} failed`);
  console.log(`recalculated: ${[...kinds].map(([kind, many]) => `${many} ${kind}`).join(', ')}`);
  return failed.size === 0;
}

/** What is particular about a department. */
function kindsOf({ amountUnit, scope, supplements, approved, entries }: Ledger): string[] {
  return [
    `in ${amountUnit}`,
    scope === DEPARTMENT_SCOPE ? '部门口径' : '单位口径',
    ...(supplements.length > 0 ? ['with 补充科目'] : []),
    ...(approved.length > 0 ? ['with 批复数'] : []),
    ...(entries.length >= SUMMED_FROM ? ['summed up first'] : []),
  ];
}

function departmentOf(seed: number): Ledger {
  return fc.sample(seed % FULL === 0 ? fullDepartments : smallDepartments, { seed, numRuns: 1 })[0]!;
}
