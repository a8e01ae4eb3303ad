import { BUDGET_OF_FUND, SOURCE_NAMES, sourceNamed } from '../../src/facts/sources.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { departmentalCodes } from '../../src/standards/economic.ts';
import { functionalLeaves } from '../../src/standards/functional.ts';
import { budgetMismatch } from '../../src/standards/subject-budget.ts';

const YEAR = 2025;
const BASIC = ['301', '302', '303', '310'];
/** Every tenth entry of a unit is one of a project, and a project has two entries. */
const PROJECT_ENTRIES = 10;
const ENTRIES_OF_A_PROJECT = 2;
/** A unit has this many functional codes at most. */
const CODES = 12;

const functionals = functionalLeaves(YEAR).flatMap(({ code }) => (code.length === 7 ? [code] : []));
const departmentals = departmentalCodes.flatMap(({ code, level }) =>
  level === 'section' && BASIC.includes(code.slice(0, 3)) && code !== '30107' ? [code] : [],
);

/** Codes that belong to the budget of a source. */
const functionalsOf = new Map(
  SOURCE_NAMES.map((source) => {
    const budget = BUDGET_OF_FUND[sourceNamed(source)!.fund];
    return [source, functionals.filter((code) => !budget || !budgetMismatch(code, budget, YEAR))];
  }),
);

/** A ledger in 元 of so many entries, spread evenly over units, codes and sources, as JSON: the same at every call. */
function largeDraft(count: number, unitCount: number) {
  const units = Array.from({ length: unitCount }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return { code: `019${number}`, name: `某市某局第${number}单位`, kind: '行政' };
  });
  const projects: { unit: string; name: string; kind: string }[] = [];
  const entries = Array.from({ length: count }, (_, index) => {
    const own = index % unitCount;
    const round = Math.floor(index / unitCount);
    const source = SOURCE_NAMES[(index * 7 + round) % SOURCE_NAMES.length]!;
    const codes = functionalsOf.get(source)!;
    const entry = {
      unit: units[own]!.code,
      functional: codes[(own * 7 + (round % CODES) * 11) % codes.length]!,
      source,
      amount: (((index * 7919) % 1_000_003) + 100) / 100,
    };
    if (round % PROJECT_ENTRIES < PROJECT_ENTRIES - 1) {
      return { ...entry, departmental: departmentals[(index * 5 + round) % departmentals.length]! };
    }
    const turn = Math.floor(round / PROJECT_ENTRIES);
    const project = `项目${Math.floor(turn / ENTRIES_OF_A_PROJECT) + 1}`;
    if (turn % ENTRIES_OF_A_PROJECT === 0) projects.push({ unit: entry.unit, name: project, kind: '特定目标类' });
    return { ...entry, project };
  });
  return { year: YEAR, department: { code: '019', name: '某市某局' }, amountUnit: '元', units, projects, entries };
}

/** The same, checked. */
export function largeLedger(count: number, unitCount: number): Ledger {
  const reading = parseLedger(largeDraft(count, unitCount));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 5)));
  return reading.ledger;
}
