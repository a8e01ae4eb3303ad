import { tableById } from '../tables/all.ts';
import type { FormBody, PanelBody, Table, TableId } from '../tables/table.ts';
import { TableBody } from './body.ts';
import { readCaption } from './caption.ts';
import type { Caption } from './caption.ts';
import { chooseTable, matchTo } from './choose-table.ts';
import type { UnrecognisedTable } from './found-workbook.ts';
import type { HeadingMatch } from './match-headings.ts';
import { readEconomic } from './read-economic.ts';
import { readForm } from './read-form.ts';
import type { FoundForm } from './read-form.ts';
import { readFunctional } from './read-functional.ts';
import { readGoals } from './read-goals.ts';
import { readLabelled, readSingle } from './read-labelled.ts';
import { readProjects } from './read-projects.ts';
import type { Reading } from './reading.ts';
import { regionsOf } from './regions.ts';
import type { Region } from './regions.ts';
import type { HeadingBlock } from './heading-blocks.ts';
import type { Survey, Title } from './survey.ts';
import type { SheetView } from './sheet-view.ts';

export type PanelTable = Table & { readonly body: PanelBody };
export type FormTable = Table & { readonly body: FormBody };

/** A region that holds one of the twelve tables. */
export type Claim = PanelClaim | FormClaim;

export interface PanelClaim {
  readonly kind: 'panels';
  readonly table: PanelTable;
  readonly region: Region;
  readonly block: HeadingBlock;
  readonly match: HeadingMatch;
  readonly body: TableBody;
  readonly reading: Reading;
  readonly fit: number;
}

export interface FormClaim {
  readonly kind: 'form';
  readonly table: FormTable;
  readonly region: Region;
  readonly form: FoundForm;
  readonly fit: number;
}

const READERS: Readonly<Record<string, (body: TableBody, table: PanelTable) => Reading>> = {
  T01: readLabelled,
  T02: readFunctional,
  T03: readFunctional,
  T04: readLabelled,
  T05: readFunctional,
  T06: readEconomic,
  T07: readEconomic,
  T08: readSingle,
  T09: readFunctional,
  T10: readProjects,
  T12: readGoals,
};

/** A title above the headings makes it surer that they are those of its table. */
const TITLE_WEIGHT = 0.5;

/** What a sheet holds of the twelve tables. */
export function claimsOf(survey: Survey): { claims: Claim[]; unrecognised: UnrecognisedTable[] } {
  const { regions, untabled } = regionsOf(survey);
  const unrecognised = untabled.map((title) => unlike(survey.view, title, undefined));
  const claims = regions.flatMap((region): Claim[] => {
    const claim = region.anchor.kind === 'headings' ? claimOf(region, region.anchor.block) : formOf(region);
    if (claim) return [claim];
    const block = region.anchor.kind === 'headings' ? region.anchor.block : undefined;
    if (region.title) unrecognised.push(unlike(region.view, region.title, block));
    return [];
  });
  return { claims, unrecognised };
}

/** What stands between the title of a claim and its headings. */
export function captionOf(claim: Claim): Caption {
  const end = claim.kind === 'panels' ? claim.block.first : Math.min(...claim.form.rows.flatMap((row) => row ?? []));
  return readCaption(claim.region, end);
}

function claimOf(region: Region, block: HeadingBlock): PanelClaim | undefined {
  const match = chooseTable(region, block);
  return match && panelClaim(region, block, match);
}

/** Reads a region as a table; undefined where its rows say nothing and no title says that it is one. */
export function panelClaim(region: Region, block: HeadingBlock, match: HeadingMatch): PanelClaim | undefined {
  const { table } = match.declared;
  const body = new TableBody(region, match);
  const reading = READERS[table.id]!(body, table);
  const isTitled = region.title?.table === table.id;
  if (reading.isEmpty && !(isTitled && table.absence !== undefined && body.rows.length === 0)) return undefined;
  return { kind: 'panels', table, region, block, match, body, reading, fit: match.fit + (isTitled ? TITLE_WEIGHT : 0) };
}

function formOf(region: Region): FormClaim | undefined {
  const table = tableById('T11') as FormTable;
  const form = readForm(region);
  return form && { kind: 'form', table, region, form, fit: region.title?.table === table.id ? 1 + TITLE_WEIGHT : 1 };
}

function unlike(view: SheetView, { table, row, column }: Title, block: HeadingBlock | undefined): UnrecognisedTable {
  const lacks = (block && matchTo(table, block))?.missing ?? lacksAll(table);
  return {
    table,
    title: view.place(row, column),
    found: view.printed(row, column),
    lacks: lacks.map(({ label }) => label),
  };
}

const lacksAll = (table: TableId) => matchTo(table, NO_HEADINGS)?.missing ?? [];
const NO_HEADINGS: HeadingBlock = { first: 0, last: 0, paths: [], byPath: new Map() };
