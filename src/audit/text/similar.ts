import { slips } from '../../base/slips.ts';

/** A name of so many characters may have one wrong for it to be the same name, misspelt. */
const CHARACTERS_PER_SLIP = 4;

/** Whether a text is another one misspelt: few characters added, left out, exchanged or swapped; never where they are equal. */
export function similar(text: string, other: string): boolean {
  const most = Math.max(1, Math.floor(other.length / CHARACTERS_PER_SLIP));
  if (Math.abs(text.length - other.length) > most || text === other) return false;
  return slips(text, other) <= most;
}
