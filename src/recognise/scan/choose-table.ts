import { groupBy } from '../../base/group-by.ts';
import type { TableId } from '../../tables/model/table.ts';
import { DECLARED_HEADINGS } from './declared-headings.ts';
import { type HeadingMatch, matchHeadings } from './match-headings.ts';
import type { Region } from './regions.ts';
import type { HeadingBlock } from './heading-blocks.ts';
import { tableOfSheetName } from './title-names.ts';

/** Without its title nearly all headings of a table must be there. */
const UNMISTAKABLE = 0.9;
/** So many columns tell a table even under the title of another. */
const TELLING_COLUMNS = 7;
/** Tables that have the same headings as another (3, 5 and 9): only a title tells them apart, or the name of the sheet. */
const ALIKE: ReadonlySet<TableId> = new Set(
  groupBy(DECLARED_HEADINGS, ({ byPath }) => [...byPath.keys()].join('|'))
    .filter((group) => group.length > 1)
    .flatMap((group) => group.map(({ table }) => table.id)),
);

export const hasSameHeadingsAsAnother = (table: TableId): boolean => ALIKE.has(table);

/** The table whose headings these are: what the title says, else what they fit unmistakably. */
export function chooseTable({ title, view }: Region, block: HeadingBlock): HeadingMatch | undefined {
  const titled = title && matchTo(title.table, block);
  if (titled?.isEnough) return titled;
  const matches = DECLARED_HEADINGS.map((declared) => matchHeadings(declared, block))
    .filter(({ fit, isEnough }) => isEnough && fit >= UNMISTAKABLE)
    .filter(({ columns }) => !title || columns.size >= TELLING_COLUMNS)
    .sort((a, b) => b.fit - a.fit);
  const [best] = matches;
  if (!best || !hasSameHeadingsAsAnother(best.declared.table.id)) return best;
  const named = tableOfSheetName(view.name);
  return matches.find(({ declared }) => declared.table.id === named);
}

/** How the headings lie under those of one table; undefined for the form. */
export function matchTo(table: TableId, block: HeadingBlock): HeadingMatch | undefined {
  const declared = DECLARED_HEADINGS.find((one) => one.table.id === table);
  return declared && matchHeadings(declared, block);
}
