import type { ImportBase } from './import-base.ts';
import { newIn } from './import-entries.ts';
import { YEAR_END } from '../../facts/fact.ts';
import { SOURCES } from '../../facts/sources.ts';
import type { Column } from '../../import/columns/column.ts';
import type { Conversion } from '../../import/rows/convert.ts';
import { blockAt } from '../../import/columns/block.ts';
import { ROW_OUTCOMES } from '../../import/rows/row-outcome.ts';
import type { ListStructure } from '../../import/columns/read-structure.ts';
import { Classification } from '../../ledger/model/classification.ts';
import { amountOf, sumBySource, totalOf } from '../../ledger/model/source-sums.ts';
import type { Entry } from '../../ledger/model/schema.ts';
import { type Figure, formatConversion, formatMoney, type MoneySummary } from './format-money.ts';
import { fen } from '../../money/fen.ts';
import { printFen } from '../../money/print-fen.ts';
import { type Texts, fill } from '../../locales/texts.ts';

/** Something about a row: where, and what is to be said of it. */
export interface RowNote {
  readonly where: string;
  readonly what: string;
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
  readonly money: MoneySummary;
  /** Columns with numbers that are not read as amounts. */
  readonly unread: readonly Figure[];
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
  understood: ListStructure,
  conversion: Conversion,
  base: ImportBase,
  texts: Texts,
): ImportSummary {
  const { entries, outcomes, counts, remarks } = conversion;
  const { amountUnit } = base.context;
  const words = texts.importing.review;
  const sums = sumBySource(entries, amountUnit);
  const print = (amount: number) => printFen(fen(amount), amountUnit);
  const place = (row: number, column: number) => {
    const block = blockAt(understood.blocks, row);
    const heading = row < block.firstRow ? undefined : block.columns[column]?.id;
    return heading === undefined ? fill(words.row, { row: row + 1 }) : fill(words.cell, { row: row + 1, heading });
  };
  const added = newIn(conversion, base);
  return {
    entries: entries.length,
    existing: base.entries.length,
    repeated: countRepeated(entries, base.entries),
    amountUnit,
    total: print(totalOf(sums)),
    conversion: formatConversion(understood, conversion, amountUnit, texts),
    rows: understood.grid.values.length,
    counts: ROW_OUTCOMES.filter((kind) => counts[kind] > 0).map((kind) => ({
      label: texts.intake.outcomes[kind],
      figure: String(counts[kind]),
    })),
    totals: SOURCES.flatMap(({ name }) => (sums.has(name) ? [{ label: name, figure: print(sums.get(name)!) }] : [])),
    rejected: outcomes.flatMap((outcome) =>
      outcome.kind === 'rejected'
        ? [
            {
              where: place(outcome.row, outcome.column),
              what: fill(texts.intake.reasons[outcome.reason], { found: outcome.found }),
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
    columns: columnsOf(understood.blocks).map(({ id, meaning }) => ({ label: id, figure: sayMeaning(meaning, texts) })),
    money: formatMoney(conversion.money, print, texts),
    unread: conversion.money.unread.map(({ id, cells, sum }) => ({
      label: id,
      figure: fill(words.unreadColumn, { cells, sum: Number(sum.toPrecision(15)) }),
    })),
  };
}

function countRepeated(entries: readonly Entry[], existing: ImportBase['entries']): number {
  const keyOf = ({ unit, functional, project, departmental, source, amount }: Partial<Entry>) =>
    JSON.stringify([unit, functional, project, departmental, source, amount]);
  const known = new Set(existing.map(keyOf));
  return entries.filter((entry) => known.has(keyOf(entry))).length;
}

/** The columns of all pages, those that say the same once. */
function columnsOf(blocks: ListStructure['blocks']): Column[] {
  return [...new Map(blocks.flatMap(({ columns }) => columns).map((column) => [column.id, column])).values()];
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
      amount: print(amountOf(entry, context.amountUnit)),
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
