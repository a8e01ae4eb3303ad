import { smallest } from '../../base/lists.ts';
import type { SheetView } from './sheet-view.ts';
import type { HeadingBlock } from './heading-blocks.ts';
import type { Survey, Title } from './survey.ts';

/** Rows of a sheet that may belong to one table, from its title to the row before the next one. */
export interface Region {
  readonly view: SheetView;
  readonly title: Title | undefined;
  /** First row that may hold title or caption. */
  readonly first: number;
  /** Behind the last row. */
  readonly end: number;
  readonly anchor: Anchor;
  /** Rows inside that repeat title and headings, as printing on several pages does. */
  readonly repeated: ReadonlySet<number>;
}

/** What a table is known by: its headings, or the row of indicators of a form. */
export type Anchor =
  | { readonly kind: 'headings'; readonly first: number; readonly last: number; readonly block: HeadingBlock }
  | { readonly kind: 'indicators'; readonly first: number; readonly last: number };

/** A title stands so many rows above its headings at most. */
const TITLE_REACH = 12;
/** The form of table 11 has its indicators far below its title. */
const FORM_REACH = 200;
/** Rows above headings without a title that may hold a caption. */
const CAPTION_REACH = 4;

/** Cuts a sheet into regions, each with at most one table, and names the titles that have none. */
export function regionsOf({ view, titles, headings, indicatorRows }: Survey): {
  regions: Region[];
  untabled: Title[];
} {
  const anchors = [
    ...headings.map((block): Anchor => ({ kind: 'headings', first: block.first, last: block.last, block })),
    ...indicatorRows.map((row): Anchor => ({ kind: 'indicators', first: row, last: row })),
  ].sort((a, b) => a.first - b.first);

  const starts: { anchor: Anchor; title: Title | undefined; first: number; repeated: Set<number> }[] = [];
  let above = -1;
  for (const anchor of anchors) {
    const reach = anchor.kind === 'headings' ? TITLE_REACH : FORM_REACH;
    const title = titles.findLast(({ row }) => row > above && row < anchor.first && anchor.first - row <= reach);
    const last = starts.at(-1);
    if (last && repeats(anchor, title, last) && (title || !hasOtherTitle(anchor.first))) {
      for (let row = title?.row ?? anchor.first; row <= anchor.last; row++) last.repeated.add(row);
    } else {
      const from = Math.max(above + 1, anchor.first - (anchor.kind === 'headings' ? CAPTION_REACH : FORM_REACH));
      const first = title?.row ?? from;
      starts.push({ anchor, title, first, repeated: new Set() });
    }
    above = anchor.last;
  }

  const taken = new Set(starts.map(({ title }) => title));
  const untabled = titles.filter(
    (title) => !taken.has(title) && !starts.some(({ repeated }) => repeated.has(title.row)) && hasTable(title),
  );
  const ends = [...starts.map((start) => start.first), ...untabled.map(({ row }) => row), view.height];
  const regions = starts.map(({ anchor, title, first, repeated }): Region => {
    const end = smallest(ends.filter((row) => row > anchor.last));
    return { view, title, first, end, anchor, repeated };
  });
  return { regions, untabled };

  /** Something like a title right above headings that repeat others: of another table, which we do not know. */
  function hasOtherTitle(row: number): boolean {
    for (let above = Math.max(0, row - CAPTION_REACH); above < row; above++) {
      if (view.sheet.values[above]!.some((_, column) => view.text(above, column).endsWith('表'))) return true;
    }
    return false;
  }

  /** Below a title in a list of contents stands the next title, not a table. */
  function hasTable({ row }: Title): boolean {
    for (let below = row + 1; below <= row + TITLE_REACH && below < view.height; below++) {
      if (titles.some((title) => title.row === below)) return false;
      if (view.sheet.values[below]!.filter((value) => value !== null && value !== '').length >= 3) return true;
    }
    return false;
  }
}

function repeats(
  anchor: Anchor,
  title: Title | undefined,
  before: { anchor: Anchor; title: Title | undefined },
): boolean {
  if (title && title.table !== before.title?.table) return false;
  if (anchor.kind === 'indicators') return before.anchor.kind === 'indicators';
  return before.anchor.kind === 'headings' && signature(anchor.block) === signature(before.anchor.block);
}

const signature = ({ byPath }: HeadingBlock) => [...byPath].join('|');
