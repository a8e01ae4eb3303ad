import type { LedgerContext } from '../../import/rows/context.ts';
import type { Answers } from '../../import/columns/question.ts';
import type { LedgerPlace } from '../../ledger/model/ledger-places.ts';
import { readSheets, type SheetReading } from '../../ledger/read/read-sheets.ts';
import { ledgerSchema, type Entry, type Project } from '../../ledger/model/schema.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { ANSWERS } from '../../transactions/setting-keys.ts';
import { answersSchema, parseSetting } from '../../transactions/setting-schemas.ts';
import { readWorkbook } from '../../transactions/read-workbook.ts';

/** What an import must know of the ledger that is there; of one that may be incomplete. */
export interface ImportBase {
  readonly context: LedgerContext;
  /** Entries as they were typed. */
  readonly entries: readonly Partial<Entry>[];
  readonly projects: readonly Pick<Project, 'unit' | 'name'>[];
  /** Answers that were given at earlier imports. */
  readonly answers: Answers;
}

/** Why nothing can be imported: the input sheets are not there, or a parameter that amounts depend on is not filled in. */
export type ImportObstacle =
  { readonly kind: 'noLedger' } | { readonly kind: 'parameter'; readonly place: LedgerPlace };

/** The input sheets as they were read. */
export interface ReadBase {
  readonly kind: 'ready';
  readonly base: ImportBase;
  readonly snapshot: WorkbookSnapshot;
  readonly reading: SheetReading & { readonly lists: NonNullable<SheetReading['lists']> };
}

/** Reads what an import builds on. */
export async function readImportBase(port: WorkbookPort): Promise<ReadBase | ImportObstacle> {
  const snapshot = await readWorkbook(port);
  const reading = readSheets(snapshot);
  const { lists, places } = reading;
  if (!lists) return { kind: 'noLedger' };
  const raw = reading.raw as RawLedger;
  const { shape } = ledgerSchema;
  const year = shape.year.safeParse(raw.year);
  const amountUnit = shape.amountUnit.safeParse(raw.amountUnit);
  if (!year.success) return { kind: 'parameter', place: places.get(['year'])! };
  if (!amountUnit.success) return { kind: 'parameter', place: places.get(['amountUnit'])! };
  const units = raw.units.filter(({ code }) => shape.units.element.shape.code.safeParse(code).success);
  const base: ImportBase = {
    context: {
      units: units.map(({ code, name }) => ({ code: String(code), name: String(name) })),
      year: year.data,
      amountUnit: amountUnit.data,
    },
    entries: raw.entries as Partial<Entry>[],
    projects: raw.projects.map(({ unit, name }) => ({ unit: String(unit), name: String(name) })),
    answers: rememberedAnswers(snapshot),
  };
  return { kind: 'ready', base, snapshot, reading: { ...reading, lists } };
}

interface RawLedger {
  readonly year: unknown;
  readonly amountUnit: unknown;
  readonly units: readonly Readonly<Record<'code' | 'name', unknown>>[];
  readonly projects: readonly Readonly<Record<'unit' | 'name', unknown>>[];
  readonly entries: readonly unknown[];
}

function rememberedAnswers({ notes }: WorkbookSnapshot): Answers {
  return parseSetting(notes?.[ANSWERS], answersSchema) ?? {};
}

/** Remembers answers in the workbook, for the next import. */
export async function rememberAnswers({ history }: WorkbookPort, answers: Answers): Promise<void> {
  await history?.saveSettings({ [ANSWERS]: JSON.stringify(answers) });
}
