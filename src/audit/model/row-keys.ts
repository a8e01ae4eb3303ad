/* What the keys of rows say: unit:019001, item:019001:2010301, pair:30101:50101, project:P0001. */

/** The part of a key before the first colon: item, pair, project, unit; the whole of total. */
export const kindOf = (row: string) => partOf(row, 0);
/** Of a unit, an item, a 年终结转结余. */
export const unitOf = (row: string) => partOf(row, 1);
export const functionalOf = (item: string) => partOf(item, 2);
export const departmentalOf = (pair: string) => partOf(pair, 1);
export const governmentalOf = (pair: string) => partOf(pair, 2);
/** The departmental class (类). */
export const classOf = (pair: string) => departmentalOf(pair).slice(0, 3);
/** Of a line of a project: none in its first row, which has its money. */
export const lineOf = (project: string) => partOf(project, 2);

/** The key of the same row in another unit; keys that name no unit stay as they are. */
export function inUnit(row: string, unit: string): string {
  const kind = kindOf(row);
  if (kind === 'item') return `item:${unit}:${functionalOf(row)}`;
  return kind === 'unit' || kind === 'yearEnd' ? `${kind}:${unit}` : row;
}

/** Empty where the key has no such part. */
function partOf(row: string, index: number): string {
  let start = 0;
  for (let part = 0; part < index; part++) {
    start = row.indexOf(':', start) + 1;
    if (start === 0) return '';
  }
  const end = row.indexOf(':', start);
  return end < 0 ? row.slice(start) : row.slice(start, end);
}
