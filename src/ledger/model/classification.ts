import { departmental, governmental } from '../../standards/economic.ts';
import { functional, functionalParents } from '../../standards/functional.ts';
import { functionalClasses } from '../../standards/functional-classes.ts';
import type { Confidence } from '../../standards/rows.ts';
import type { Ledger } from './schema.ts';

/** What a classification says of a code: its name, and how sure the standard's list is of it. */
export interface KnownCode {
  readonly name: string;
  readonly confidence: Confidence | 'supplement';
}

/** Kinds of code: 支出功能分类, 部门 and 政府预算支出经济分类. */
export type CodeKind = 'functional' | 'departmental' | 'governmental';

/** The codes that a ledger may use: the standard of its year, and what it names itself under 补充科目. */
export class Classification {
  readonly #supplements: ReadonlyMap<string, string>;
  /** What is above its own codes. */
  readonly #parents: ReadonlySet<string>;
  readonly #year: number;

  constructor({ year, supplements }: Pick<Ledger, 'year' | 'supplements'>) {
    this.#year = year;
    this.#supplements = new Map(supplements.map(({ code, name }) => [code, name]));
    this.#parents = new Set(supplements.map(({ code }) => code.slice(0, -2)));
  }

  /** The code, where it is known as one of this kind. */
  find(kind: CodeKind, code: string): KnownCode | undefined {
    const standard = STANDARD[kind](code, this.#year);
    if (standard) return standard;
    const name = this.#supplements.get(code);
    return name !== undefined && kindOf(code) === kind ? { name, confidence: 'supplement' } : undefined;
  }

  /** Whether the ledger names a code itself and the standard does not. */
  isSupplement(kind: CodeKind, code: string): boolean {
    return this.find(kind, code)?.confidence === 'supplement';
  }

  name(kind: CodeKind, code: string): string {
    return this.find(kind, code)?.name ?? '';
  }

  /** Whether entries may use a functional code: it has none below it. */
  isLeaf(code: string): boolean {
    const hasBelow = functionalParents(this.#year).has(code) || this.#parents.has(code);
    return !hasBelow && this.find('functional', code) !== undefined;
  }
}

/** What the standard of a year has. */
export const STANDARD: Readonly<Record<CodeKind, (code: string, year: number) => KnownCode | undefined>> = {
  functional,
  departmental,
  governmental,
};

/** Functional codes begin with 2, departmental economic ones with 3, governmental ones with 5. */
const FIRST_DIGIT: Readonly<Record<string, CodeKind>> = { 2: 'functional', 3: 'departmental', 5: 'governmental' };

/** The kind that a code is of by its first digit. */
export function kindOf(code: string): CodeKind | undefined {
  return FIRST_DIGIT[code.charAt(0)];
}

/** Whether the class (类) of a code is known: below it the standard's lists are not complete, so the code may well exist. */
export function hasKnownClass(code: string, year: number): boolean {
  const kind = kindOf(code);
  const known = code.slice(0, 3);
  if (kind === 'functional') return functionalClasses(year).some((one) => one.code === known);
  return kind !== undefined && STANDARD[kind](known, year) !== undefined;
}
