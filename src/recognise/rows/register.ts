import type { PrintedUnit } from '../tables/disclosure.ts';

/** A unit as one table prints it. */
export interface ReadUnit {
  /** Digits as printed; '' where none are. */
  readonly code: string;
  readonly name: string;
}

/** A project as one table prints it. */
export interface ReadProject {
  readonly unit: ReadUnit;
  readonly name: string;
  readonly row: number;
  /** Printed sum of its money, to tell projects apart whose names differ. */
  readonly total: number;
}

/** What holds for all tables of a workbook: which unit a printed code means, and the key of every project. */
export interface Words {
  readonly year: number;
  readonly department: { readonly code: string; readonly name: string };
  unit(unit: ReadUnit): PrintedUnit;
  projectKey(project: ReadProject): string;
  /** The name that a project has in table 10, else where it was found. */
  projectName(key: string): string;
}
