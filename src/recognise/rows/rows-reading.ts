import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { Irregularity } from '../scan/recognised-workbook.ts';
import type { ReadProject, ReadUnit, Register } from './register.ts';

/** What the rows of one table say. Codes of units and keys of projects are settled later, over all tables. */
export interface RowsReading {
  readonly irregularities: readonly Irregularity[];
  /** Units as their rows print them. */
  readonly units: readonly ReadUnit[];
  /** Units as their projects name them. */
  readonly namedUnits?: readonly ReadUnit[];
  readonly projects: readonly ReadProject[];
  /** Code of the department in table 12. */
  readonly departmentCode?: string;
  /** Whether no row was understood. */
  readonly isEmpty: boolean;
  readonly resolve: (words: Register) => DeclaredRows;
}

/** The rows of a table in the words of its declaration. */
export interface DeclaredRows {
  /** The parts of a disclosure that make the declaration list these rows. */
  readonly disclosure: Partial<Disclosure>;
  /** Sheet row by the declaration's key. */
  readonly rows: ReadonlyMap<string, number>;
}
