import type { Texts } from '../texts/texts.ts';
import { fill } from '../texts/texts.ts';
import { cellName } from '../workbook/address.ts';
import type { Rounding } from './rounding.ts';
import type { Told } from './say-preview.ts';

/** What rounding did, in words: the figure that is furthest from its exact value, then amounts that print as blank. */
export function sayRounding({ largest, blank }: Rounding, texts: Texts): Told[] {
  const { pane, fields } = texts;
  const words = pane.generate.rounding;
  return [
    ...(largest ? [sayLargest(largest, texts)] : []),
    ...blank.map(({ amount, place }): Told => {
      const address = place && cellName(place.row, place.column);
      return {
        where: place ? fill(fields.cell, { ...place, row: place.row + 1, address: address! }) : '',
        what: fill(words.blank, { amount }),
        place,
      };
    }),
  ];
}

function sayLargest({ place, printed, exact, ...parts }: NonNullable<Rounding['largest']>, texts: Texts): Told {
  const { cell, generate } = texts.pane;
  const difference = Math.abs(Math.round(printed * 1_000_000) - Math.round(exact * 100)) / 100;
  const name = [parts.table, parts.row, parts.column].filter(Boolean).join(' ');
  return {
    where: fill(cell, { sheet: place.sheet, address: cellName(place.row, place.column) }),
    what: fill(generate.rounding.largest, { name, difference, printed: printed.toFixed(2), exact: exact.toFixed(2) }),
    place,
  };
}
