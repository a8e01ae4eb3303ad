import { type Texts, fill } from '../../locales/texts.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { RoundedCell, Rounding } from './rounding.ts';
import type { Notice } from './format-preview.ts';

/** What rounding did, in words: every figure that is not its own plain rounding, then amounts that print as blank. */
export function formatRounding({ differing, blank }: Rounding, texts: Texts): Notice[] {
  const { pane, fields } = texts;
  const words = pane.generate.rounding;
  return [
    ...differing.map((cell) => formatRoundedCell(cell, texts)),
    ...blank.map(({ amount, place }): Notice => {
      const address = place && cellName(place.row, place.column);
      return {
        where: place ? fill(fields.cell, { ...place, row: place.row + 1, address: address! }) : '',
        what: fill(words.blank, { amount }),
        place,
      };
    }),
  ];
}

function formatRoundedCell({ place, printed, plain, exact, ...parts }: RoundedCell, { pane }: Texts): Notice {
  const name = [parts.table, parts.row, parts.column].filter(Boolean).join(' ');
  return {
    where: fill(pane.cell, { sheet: place.sheet, address: cellName(place.row, place.column) }),
    what: fill(pane.generate.rounding.differing, {
      name,
      printed: printed.toFixed(2),
      plain: plain.toFixed(2),
      exact: exact.toFixed(2),
    }),
    place,
  };
}
