import { fill, type Texts } from '../../locales/texts.ts';
import type { Undone } from '../../transactions/undo.ts';
import { formatSheetNames } from './format-sheet-names.ts';

/** Says what 撤销 did, where somebody typed while it was under way, and how many actions more can be taken back. */
export function formatUndone(
  { kept, earlier }: Pick<Extract<Undone, { kind: 'done' }>, 'kept' | 'earlier'>,
  texts: Texts,
): { readonly what: string; readonly next: string } {
  const words = texts.pane.generate;
  const more = earlier?.count
    ? fill(words.undoneMore, { count: earlier.count })
    : earlier?.isCut
      ? words.undoneNoMore
      : '';
  const changed = kept.length > 0 ? fill(words.undoneKept, { sheets: formatSheetNames(kept, texts) }) : '';
  return { what: words.undone, next: changed + more };
}
