import type { Disclosure } from '../tables/disclosure.ts';
import type { Oddity } from './found-workbook.ts';
import type { ReadProject, ReadUnit, Words } from './words.ts';

/** What the rows of one table say. Codes of units and keys of projects are settled later, over all tables. */
export interface Reading {
  readonly oddities: readonly Oddity[];
  /** Units as their rows print them. */
  readonly units: readonly ReadUnit[];
  /** Units as their projects name them. */
  readonly namedUnits?: readonly ReadUnit[];
  readonly projects: readonly ReadProject[];
  /** Code of the department in table 12. */
  readonly departmentCode?: string;
  /** Whether no row was understood. */
  readonly isEmpty: boolean;
  readonly say: (words: Words) => Said;
}

/** The rows of a table in the words of its declaration. */
export interface Said {
  /** The parts of a disclosure that make the declaration list these rows. */
  readonly disclosure: Partial<Disclosure>;
  /** Sheet row by the declaration's key. */
  readonly rows: ReadonlyMap<string, number>;
}
