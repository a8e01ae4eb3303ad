import { functionalClasses, type BudgetKind } from './functional-classes.ts';
import { FUNCTIONAL_ROWS } from './functional-data.ts';
import { parseRows, type Confidence } from './rows.ts';
import { FIRST_YEAR } from './years.ts';

/** One code of 支出功能分类科目 (财政部《政府收支分类科目》): class 类 of 3 digits, section 款 of 5, item 项 of 7. */
export interface FunctionalCode {
  readonly code: string;
  readonly level: 'class' | 'section' | 'item';
  readonly name: string;
  readonly budgetKind: BudgetKind;
  /** Only `verified` is sure; `former` is probably a code of 2023 or before; `recalled` was seen in no published budget. */
  readonly confidence: Confidence;
  /** The first budget year that has the code. The standards before the first known year are not told apart. */
  readonly since: number;
}

/**
 * What a code of 支出功能分类 means in a budget year; undefined where that year's standard, as far as we know it, has no such code.
 * The list is not complete below the classes, so an unknown section or item of a known class is a question, not an error;
 * an unknown class is an error. Years before the first known one are answered as that, years after the last one as the last.
 */
export function functional(code: string, year: number): FunctionalCode | undefined {
  const entry = all().get(code);
  return entry && isIn(entry, year) ? entry : undefined;
}

/** All codes of a budget year, classes, sections and items, in order. */
export function functionalCodes(year: number): readonly FunctionalCode[] {
  return standardOf(year).codes;
}

/** The codes of a budget year that have codes below them. */
export function functionalParents(year: number): ReadonlySet<string> {
  return standardOf(year).parents;
}

/** The codes of a budget year without codes below them: items (项), and sections and classes that end there (21999, 227). */
export function functionalLeaves(year: number): readonly FunctionalCode[] {
  const { codes, parents } = standardOf(year);
  return codes.filter((entry) => !parents.has(entry.code));
}

interface Standard {
  readonly codes: readonly FunctionalCode[];
  readonly parents: ReadonlySet<string>;
}

const standards = new Map<number, Standard>();

function standardOf(year: number): Standard {
  const known = standards.get(year);
  if (known) return known;
  const codes = [...all().values()].filter((entry) => isIn(entry, year));
  const standard = { codes, parents: new Set(codes.map(({ code }) => code.slice(0, -2))) };
  standards.set(year, standard);
  return standard;
}

function isIn(entry: FunctionalCode, year: number): boolean {
  return entry.since <= Math.max(year, FIRST_YEAR);
}

let list: ReadonlyMap<string, FunctionalCode> | undefined;

/** Read on first use: the pane starts without it. */
function all(): ReadonlyMap<string, FunctionalCode> {
  return (list ??= read());
}

function read(): ReadonlyMap<string, FunctionalCode> {
  const classes = functionalClasses(FIRST_YEAR).map(({ code, name, budgetKind, confidence }): FunctionalCode => {
    return { code, level: 'class', name, budgetKind, confidence, since: FIRST_YEAR };
  });
  const sections = new Map<string, FunctionalCode>();
  const below = parseRows<[string, string, Confidence, ...string[]]>(FUNCTIONAL_ROWS).map(
    ([code, name, confidence, ...marks]): FunctionalCode => {
      const section = sections.get(code.slice(0, 5));
      if (section) return { ...section, code, level: 'item', name, confidence };
      const budgetKind = marks.includes('fund') ? 'fund' : marks.includes('stateCapital') ? 'stateCapital' : 'general';
      const since = Number(marks.find((mark) => /^\d+$/.test(mark)) ?? FIRST_YEAR);
      const entry: FunctionalCode = { code, level: 'section', name, budgetKind, confidence, since };
      sections.set(code, entry);
      return entry;
    },
  );
  const inOrder = [...classes, ...below].sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(inOrder.map((entry) => [entry.code, entry]));
}
