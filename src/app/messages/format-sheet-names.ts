import { type Texts, fill } from '../../locales/texts.ts';

/** More names than these nobody reads. */
const SHOWN = 4;

/** Names of sheets inside a sentence: “参数”、“底稿” */
export function formatSheetNames(names: readonly string[], { pane }: Texts): string {
  const sheets = names
    .slice(0, SHOWN)
    .map((name) => fill(pane.sheet, { name }))
    .join(pane.and);
  return names.length > SHOWN ? fill(pane.andMore, { sheets, count: names.length }) : sheets;
}
