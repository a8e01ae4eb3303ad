import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseArea } from '../../src/workbook/model/address.ts';
import { seedTable, seedTableNumbers } from './load.ts';
import { misread, slid, unbroken } from './slips.ts';

/**
 * SHA-256 of each table in the document's text extraction, computed outside of this project: the lines from the table's
 * title to its last row or note, without the tabs at their ends, without empty lines, joined by \n, in UTF-8.
 */
const extraction: Record<number, string> = {
  1: '7e821e7b97807461056e3fa45d18d4a8b5e8e583eb014642943919ec7a589778',
  3: '795b32b4473dc4d96b8e128462e7bdb2bb63f91969b6b4e78a7701ff45cdd4a8',
  4: 'f5d581601eb0c4f400ec5ab582857261844b3e80deb53b1540b7bdadd7b15eb3',
  5: '0bb3ef8262351fa144def62a91eae8f6af3e9bf6cb0407ae31ba2236d0700246',
  6: 'e03af740837fe39fb336af83bdb86c8452b3c353b6f6a43c2dd8166150e7c89b',
  8: '4b78102ecaa64ed8a8639dc3edc30fe656ef7132ca3a4dbbe909f951648a56d4',
  9: '5894859f6460e0ee8dc841b2f4bf4e2e18f699a93448e566de454ff78faf399a',
  10: 'c7dca56c633ec81762bed139035f17e3199b34b7b2503459f6a48377f11d3083',
  11: '75b1d81e2a5ee89aa90c2a01e332d63d5c421f3a0f5dad0b91bf046b9464d794',
  12: '7ab51ed2091f468f76564ad88a93ff8532a8346fca1d3238acec16f8509f189b',
};

type Grid = string[][];

/** The cells of an A1 area, row by row, as [row, column] from 0. */
function places(address: string): [number, number][] {
  const { row, column, rows, columns } = parseArea(address);
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
}

/** The lines of a table as the extraction has them. */
function extracted(number: number): string[] {
  const table = seedTable(number);
  const grids = { header: table.header.map((row) => [...row]), body: table.body.map((row) => [...row]) };
  const mine = (slip: { table: number }) => slip.table === number;
  const change = (grid: Grid, address: string, text: (truth: string) => string) => {
    for (const [row, column] of places(address)) grid[row]![column] = text(grid[row]![column]!);
  };
  for (const { section, cell, before, between, after } of unbroken.filter(mine)) {
    change(grids[section], cell, (truth) => before + truth.replaceAll('\n', between) + after);
  }
  for (const { section, cell, found, truth } of misread.filter(mine)) {
    change(grids[section], cell, (text) => (text === truth ? found : `${text}, not ${truth}`));
  }
  const moves = slid.filter(mine).map((slip) => {
    const texts = places(slip.truth).map(([row, column]) => grids[slip.section][row]![column]!);
    return { ...slip, texts };
  });
  for (const { section, truth } of moves) change(grids[section], truth, () => '');
  for (const { section, found, texts } of moves) {
    let next = 0;
    change(grids[section], found, () => texts[next++]!);
  }
  return [
    ...table.title.split('\n'),
    table.department ?? '',
    table.unit ?? '',
    ...[...grids.header, ...grids.body].map((row) => row.join('\t').replace(/\t+$/, '')),
    ...table.notes,
  ].filter((line) => line !== '');
}

describe('the fixtures with their slips undone are the text extraction', () => {
  test.each(seedTableNumbers)('table %i', (number) => {
    const hash = createHash('sha256').update(extracted(number).join('\n')).digest('hex');
    expect(hash).toBe(extraction[number]);
  });
});

describe('slips move texts and never invent figures', () => {
  test.each(slid)('table $table $section $found → $truth', ({ found, truth }) => {
    const from = parseArea(found);
    const to = parseArea(truth);
    expect([to.rows, to.columns]).toEqual([from.rows, from.columns]);
    expect([to.row, to.column]).not.toEqual([from.row, from.column]);
  });

  test('a text differs from the extraction by its spaces alone, but for one header word', () => {
    const invented = misread.filter(({ found, truth }) => found.replaceAll(' ', '') !== truth);
    expect(invented.map(({ table, cell, truth }) => [table, cell, truth])).toEqual([[9, 'N2', '特定目标类']]);
  });
});
