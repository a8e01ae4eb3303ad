import { type Texts, fill } from '../../locales/texts.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import type { Preview } from './preview.ts';
import { formatSheetNames } from '../messages/format-sheet-names.ts';
import type { TypedCell } from '../../workbook/diff/typed-cells.ts';

/** One thing to be told, and the cell that it is about, if it is about one. */
export interface Notice {
  readonly where: string;
  readonly what: string;
  readonly place: CellPlace | undefined;
}

/** The question before 生成 in words. */
export interface PreviewNotices {
  readonly what: string;
  readonly next: string;
  /** Which sheets change and which are new. */
  readonly pages: string;
  /** What can be kept, what cannot, and what would become #REF!, each under its heading. */
  readonly lists: readonly { readonly heading: string; readonly items: readonly Notice[] }[];
  /** Whether anything can be kept. */
  readonly keepable: boolean;
}

/** Longer contents are cut. */
const LONGEST = 40;

/** What would be lost, and the choice: of what was typed, or of what refers to rows that go. */
export function formatPreview({ typed, broken, changed, added }: Preview, texts: Texts): PreviewNotices {
  const words = texts.pane.generate;
  const kept = typed.filter(({ row }) => row !== undefined);
  const gone = typed.filter(({ row }) => row === undefined);
  const list = (heading: string, items: readonly Notice[]) =>
    items.length > 0 ? [{ heading: fill(heading, { count: items.length }), items }] : [];
  const asked = typed.length > 0;
  return {
    what: asked ? fill(words.question, { count: typed.length }) : fill(words.broken, { count: broken.length }),
    next: kept.length > 0 ? words.questionNext : asked ? '' : words.brokenNext,
    pages: [
      changed.length > 0 ? fill(words.changed, { sheets: formatSheetNames(changed, texts) }) : '',
      added.length > 0 ? fill(words.added, { sheets: formatSheetNames(added, texts) }) : '',
    ].join(''),
    lists: [
      ...list(
        words.typedList,
        kept.map((cell) => sayTyped(cell, texts)),
      ),
      ...list(
        words.goneList,
        gone.map((cell) => sayTyped(cell, texts)),
      ),
      ...list(
        words.brokenList,
        broken.map((one) => sayBroken(one, texts)),
      ),
    ],
    keepable: kept.length > 0,
  };
}

function sayTyped({ place, typed, planned, row }: TypedCell, texts: Texts): Notice {
  const words = texts.pane.generate;
  const details = { typed: short(typed), planned: short(planned ?? '') };
  const vanishes = planned === null || planned === '' || row === undefined;
  return { where: sayPlace(place, texts), what: fill(vanishes ? words.vanishes : words.becomes, details), place };
}

function sayBroken(broken: Preview['broken'][number], texts: Texts): Notice {
  const words = texts.pane.generate;
  if ('name' in broken) {
    return { where: fill(words.brokenName, { name: broken.name }), what: words.brokenNameWhat, place: undefined };
  }
  return { where: sayPlace(broken, texts), what: words.brokenCell, place: broken };
}

function sayPlace({ sheet, row, column }: CellPlace, { pane }: Texts): string {
  return fill(pane.cell, { sheet, address: cellName(row, column) });
}

function short(content: string | number | boolean): string {
  const characters = Array.from(String(content));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
}
