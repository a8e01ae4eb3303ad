import type { ImportBase } from '../../app/import-base.ts';
import { newIn } from '../../app/import-entries.ts';
import { YEAR_END } from '../../facts/fact.ts';
import { SOURCES } from '../../facts/sources.ts';
import type { Column } from '../../intake/column.ts';
import type { Conversion } from '../../intake/convert.ts';
import { FATES } from '../../intake/fate.ts';
import type { Understanding } from '../../intake/understand.ts';
import { Classification } from '../../ledger/classification.ts';
import { readAmount } from '../../ledger/facts.ts';
import type { Entry } from '../../ledger/schema.ts';
import { fen } from '../../money/fen.ts';
import { printFen } from '../../money/print-fen.ts';
import type { Texts } from '../../texts/texts.ts';
import { fill } from '../../texts/texts.ts';

/** Something about a row: where, and what is to be said of it. */
export interface RowNote {
  readonly where: string;
  readonly what: string;
}

/** A line with a figure. */
export interface Figure {
  readonly label: string;
  readonly figure: string;
}

/** What was understood of a list, in words. */
export interface ImportSummary {
  /** How many entries would be written, and how many are in the ledger. */
  readonly entries: number;
  readonly existing: number;
  /** Entries that the ledger has already, exactly the same. */
  readonly repeated: number;
  readonly amountUnit: string;
  readonly total: string;
  /** How the amounts of the list become those of the ledger; undefined where the list does not say it as a whole. */
  readonly conversion: string | undefined;
  readonly rows: number;
  readonly counts: readonly Figure[];
  readonly totals: readonly Figure[];
  readonly rejected: readonly RowNote[];
  readonly remarks: readonly RowNote[];
  readonly units: readonly string[];
  readonly projects: readonly string[];
  readonly sample: readonly SampleEntry[];
  readonly columns: readonly Figure[];
}

/** An entry as it will stand. */
export interface SampleEntry {
  readonly codes: readonly string[];
  readonly source: string;
  readonly amount: string;
}

const SAMPLE = 3;

export function summarise(
  understood: Understanding,
  conversion: Conversion,
  base: ImportBase,
  texts: Texts,
): ImportSummary {
  const { entries, fates, counts, remarks } = conversion;
  const { amountUnit } = base.context;
  const words = texts.importing.review;
  const sums = sumBySource(entries, amountUnit);
  const sum = [...sums.values()].reduce((all, one) => all + one, 0);
  const print = (amount: number) => printFen(fen(amount), amountUnit);
  const place = (row: number, column: number) => {
    const heading = row < understood.firstRow ? undefined : understood.columns[column]?.id;
    return heading === undefined ? fill(words.row, { row: row + 1 }) : fill(words.cell, { row: row + 1, heading });
  };
  const added = newIn(conversion, base);
  return {
    entries: entries.length,
    existing: base.entries.length,
    repeated: countRepeated(entries, base.entries),
    amountUnit,
    total: print(sum),
    conversion: sayConversion(understood, conversion, amountUnit, texts),
    rows: understood.grid.values.length,
    counts: FATES.filter((fate) => counts[fate] > 0).map((fate) => ({
      label: texts.intake.fates[fate],
      figure: String(counts[fate]),
    })),
    totals: SOURCES.flatMap(({ name }) => (sums.has(name) ? [{ label: name, figure: print(sums.get(name)!) }] : [])),
    rejected: fates.flatMap((fate) =>
      fate.fate === 'rejected'
        ? [
            {
              where: place(fate.row, fate.column),
              what: fill(texts.intake.reasons[fate.reason], { found: fate.found }),
            },
          ]
        : [],
    ),
    remarks: remarks.map(({ code, row, column, found, expected }) => ({
      where: place(row, column),
      what: fill(texts.intake.remarks[code], { found, expected }),
    })),
    units: added.units.map(({ code, name }) => fill(words.unit, { code, name }).trim()),
    projects: added.projects.map(({ name, kind }) => fill(words.project, { name, kind })),
    sample: sampleOf(entries.slice(0, SAMPLE), base, print, texts),
    columns: understood.columns.map(({ id, meaning }) => ({ label: id, figure: sayMeaning(meaning, texts) })),
  };
}

/** Sums in 分 by source. */
function sumBySource(entries: readonly Entry[], unit: ImportBase['context']['amountUnit']): Map<string, number> {
  const sums = new Map<string, number>();
  for (const entry of entries) sums.set(entry.source, (sums.get(entry.source) ?? 0) + fenOf(entry, unit));
  return sums;
}

/** An entry that was read has an amount that can be read. */
function fenOf({ amount }: Entry, unit: ImportBase['context']['amountUnit']): number {
  const reading = readAmount(amount, unit);
  return reading.ok ? reading.value : 0;
}

function countRepeated(entries: readonly Entry[], existing: ImportBase['entries']): number {
  const keyOf = ({ unit, functional, project, departmental, source, amount }: Partial<Entry>) =>
    JSON.stringify([unit, functional, project, departmental, source, amount]);
  const known = new Set(existing.map(keyOf));
  return entries.filter((entry) => known.has(keyOf(entry))).length;
}

function sayConversion(
  { moneyUnit, columns, answers }: Understanding,
  { asked }: Conversion,
  to: string,
  texts: Texts,
): string | undefined {
  const own = columns.flatMap(({ meaning }) => (meaning.is === 'amount' && meaning.moneyUnit) || []);
  const answered = asked.some(({ code }) => code === 'amountUnit') ? answers['amountUnit:'] : undefined;
  const from = answered ?? own[0] ?? moneyUnit;
  if (from === undefined || from === 'other') return undefined;
  const { sameUnit, otherUnit } = texts.importing.review;
  return from === to ? fill(sameUnit, { unit: to }) : fill(otherUnit, { from, to });
}

function sampleOf(
  entries: readonly Entry[],
  { context }: ImportBase,
  print: (amount: number) => string,
  texts: Texts,
): SampleEntry[] {
  const classification = new Classification({ year: context.year, supplements: [] });
  return entries.map((entry) => {
    const code = (kind: 'functional' | 'departmental') =>
      `${entry[kind]} ${classification.name(kind, entry[kind])}`.trim();
    return {
      codes: [entry.unit, code('functional'), projectOf(entry, texts), code('departmental')].filter(
        (text) => text !== '',
      ),
      source: entry.source,
      amount: print(fenOf(entry, context.amountUnit)),
    };
  });
}

/** What is left for next year is no expenditure. */
function projectOf({ functional, project }: Entry, texts: Texts): string {
  return project !== '' || functional === YEAR_END ? project : texts.importing.review.basic;
}

function sayMeaning(meaning: Column['meaning'], { intake, importing }: Texts): string {
  switch (meaning.is) {
    case 'field':
      return intake.fields[meaning.field];
    case 'part':
      return fill(importing.columns.part, { field: intake.fields[meaning.of] });
    case 'amount':
      return meaning.sources?.length === 1 ? meaning.sources[0]! : intake.fields.amount;
    case 'total':
      return importing.columns.total;
    case 'passedOver':
    case 'unknown':
      return importing.columns.passedOver;
  }
}
