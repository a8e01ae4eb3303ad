import { smallest } from '../../base/lists.ts';
import { FORM, type FormTable, type PanelTable } from '../../tables/all.ts';
import type { RowKind, TableId } from '../../tables/model/table.ts';
import { TableBody } from '../scan/body.ts';
import { readCaption, type Caption } from '../scan/caption.ts';
import { chooseTable, matchTo } from '../scan/choose-table.ts';
import type { UnrecognisedTable } from '../scan/recognised-workbook.ts';
import type { HeadingMatch } from '../scan/match-headings.ts';
import { readEconomic } from '../rows/read-economic.ts';
import { readForm, type FoundForm } from '../rows/read-form.ts';
import { readFunctional } from '../rows/read-functional.ts';
import { readGoals } from '../rows/read-goals.ts';
import { readLabelled, readSingle } from '../rows/read-labelled.ts';
import { readProjects } from '../rows/read-projects.ts';
import type { RowsReading } from '../rows/rows-reading.ts';
import { regionsOf, type Region } from '../scan/regions.ts';
import type { HeadingBlock } from '../scan/heading-blocks.ts';
import type { Survey, Title } from '../scan/survey.ts';
import type { SheetView } from '../scan/sheet-view.ts';

/** A region that holds one of the twelve tables. */
export type Claim = PanelClaim | FormClaim;

export interface PanelClaim {
  readonly kind: 'panels';
  readonly table: PanelTable;
  readonly region: Region;
  readonly block: HeadingBlock;
  readonly match: HeadingMatch;
  readonly body: TableBody;
  readonly reading: RowsReading;
  readonly fit: number;
}

export interface FormClaim {
  readonly kind: 'form';
  readonly table: FormTable;
  readonly region: Region;
  readonly form: FoundForm;
  readonly fit: number;
}

const READERS: Readonly<Record<RowKind, (body: TableBody, table: PanelTable) => RowsReading>> = {
  labelled: readLabelled,
  single: readSingle,
  functional: readFunctional,
  economic: readEconomic,
  projects: readProjects,
  'project goals': readGoals,
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
  const end = claim.kind === 'panels' ? claim.block.first : smallest(claim.form.rows.flatMap((row) => row ?? []));
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
  const reading = READERS[table.body.rowKind](body, table);
  const isTitled = region.title?.table === table.id;
  if (reading.isEmpty && !(isTitled && table.absence !== undefined && body.rows.length === 0)) return undefined;
  return { kind: 'panels', table, region, block, match, body, reading, fit: match.fit + (isTitled ? TITLE_WEIGHT : 0) };
}

function formOf(region: Region): FormClaim | undefined {
  const form = readForm(region, FORM.body);
  return (
    form && { kind: 'form', table: FORM, region, form, fit: region.title?.table === FORM.id ? 1 + TITLE_WEIGHT : 1 }
  );
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
