import type { Difference } from './differences.ts';
import { countCells, factsOf, readParts, type Facts } from './read-xlsx.ts';

/** What has other figures in every place. */
const OF_FIGURES = ['value', 'result', 'formula', 'name', 'sheet dimension'];

/** How two workbooks differ, and how many cells that hold something were compared. */
export async function compareWorkbooks(
  name: string,
  old: Uint8Array,
  now: Uint8Array,
): Promise<{ readonly cells: number; readonly differences: readonly Difference[] }> {
  const [before, after] = [await readParts(old), await readParts(now)];
  const cells = countCells(before);
  const isSame = before.size === after.size && [...before].every(([part, text]) => after.get(part) === text);
  return { cells, differences: isSame ? [] : differencesOf(name, factsOf(before), factsOf(after)) };
}

function differencesOf(name: string, before: Facts, after: Facts): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((what) => {
    const [old, now] = [before.get(what), after.get(what)];
    const places = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
    return [...places].flatMap((place): Difference[] => {
      const [one, other] = [old?.get(place), now?.get(place)];
      const isExact = !OF_FIGURES.includes(what);
      const where = `${name}: ${place}`;
      return one === other ? [] : [{ what: `workbook: ${what}`, where, old: one, new: other, isExact }];
    });
  });
}
