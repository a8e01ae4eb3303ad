import type { SheetReading } from '../../ledger/read/read-sheets.ts';
import type { Entry, Project, Unit } from '../../ledger/model/schema.ts';
import type { SheetSnapshot } from '../../workbook/model/snapshot.ts';
import type { InputLayout } from '../input/input-layout.ts';

/** A project as far as it is known. */
export type AddedProject = Pick<Project, 'unit' | 'name'> & Partial<Pick<Project, 'code' | 'kind'>>;

/** What an import adds to the input sheets: entries, and those projects and units that the sheets lack. */
export interface Addition {
  readonly entries: readonly Entry[];
  readonly projects: readonly AddedProject[];
  readonly units: readonly Pick<Unit, 'code' | 'name'>[];
  /** Whether the entries take the place of all that are there, or follow them. */
  readonly replace: boolean;
}

/** A sheet of the ledger as it stands, and where everything is and will be. */
export interface PatchedInput {
  readonly sheet: SheetSnapshot;
  readonly lists: NonNullable<SheetReading['lists']>;
  readonly before: InputLayout;
  readonly layout: InputLayout;
}
