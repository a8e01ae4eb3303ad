import type { Texts } from '../texts/texts.ts';
import { fill } from '../texts/texts.ts';

/** Names of sheets inside a sentence: “参数”、“底稿” */
export function saySheets(names: readonly string[], { pane }: Texts): string {
  return names.map((name) => fill(pane.sheet, { name })).join(pane.and);
}
