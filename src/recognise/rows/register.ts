import type { PrintedUnit } from '../../tables/model/disclosure.ts';
import type { Publisher } from '../../tables/model/publisher.ts';

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
export interface Register {
  readonly year: number;
  readonly department: { readonly code: string; readonly name: string };
  /** As the titles say. */
  readonly publisher: Publisher;
  unit(unit: ReadUnit): PrintedUnit;
  projectKey(project: ReadProject): string;
  /** The name that a project has in table 10, else where it was found. */
  projectName(key: string): string;
}
