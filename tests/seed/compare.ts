import { seedTable } from './load.ts';

interface Deviation {
  readonly table: number;
  readonly seed: string;
  readonly ours: string;
  readonly why: string;
}

/** Where we print what the standard has and the seed's form prints otherwise: not an extraction slip, and no difference in meaning. */
const deviations: readonly Deviation[] = [
  {
    table: 6,
    seed: '维修(护)费',
    ours: '维修（护）费',
    why: '30213 and 50209 have full-width brackets in the official classification',
  },
];

/**
 * Compares what a sheet shows with the seed's printed table: cell by cell in headings and body, line by line elsewhere.
 * The result names every difference; [] means that the seed is reproduced.
 */
export function differences(
  number: number,
  shown: readonly (readonly string[])[],
  allowed: readonly Deviation[] = deviations,
): string[] {
  const seed = seedTable(number);
  const at = (row: number, column: number) => shown[row]?.[column] ?? '';
  const found: string[] = [];
  const expect = (place: string, expected: string, actual: string) => {
    const deviation = allowed.find((one) => one.table === number && one.seed === expected);
    if (actual !== (deviation?.ours ?? expected))
      found.push(`表${number} ${place}: ${expected || '空'} ≠ ${actual || '空'}`);
  };
  const line = (row: number) => (shown[row] ?? []).filter((text) => text !== '').join(' | ');

  const caption = [seed.department, seed.unit].filter((text) => text !== undefined).join(' | ');
  const titles = seed.title.split('\n');
  titles.forEach((title, row) => expect(`第${row + 1}行`, title, line(row)));
  expect(`第${titles.length + 1}行`, caption, line(titles.length));

  const first = titles.length + 1;
  const cells = [...seed.header, ...seed.body];
  const columns = Math.max(...cells.map((row) => row.length));
  cells.forEach((row, index) => {
    for (let column = 0; column < Math.max(columns, shown[first + index]?.length ?? 0); column++) {
      expect(`第${first + index + 1}行第${column + 1}列`, row[column] ?? '', at(first + index, column));
    }
  });
  const below = Array.from({ length: shown.length - first - cells.length }, (_, index) =>
    line(first + cells.length + index),
  );
  expect('表下', seed.notes.join('\n'), below.filter((text) => text !== '').join('\n'));
  return found;
}
