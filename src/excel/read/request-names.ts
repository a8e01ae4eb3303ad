import type { NameSnapshot } from '../workbook/snapshot.ts';

/** Excel's own names for what is printed: they are part of the page. */
const OF_THE_PAGE = /^(_xlnm\.)?Print_/i;
const NAMED = ['name', 'formula'];

/** All sheets and defined names of a workbook; in the order of the sheets. */
export interface Overview {
  readonly sheets: readonly string[];
  readonly names: readonly NameSnapshot[];
}

/** Loads the names of all sheets, and all defined names; the result gives them after the round trip. */
export function askNames({ workbook }: Excel.RequestContext): () => Overview {
  const names = workbook.names.load(NAMED.map((name) => `items/${name}`).join(','));
  const sheets = workbook.worksheets.load(
    ['items/name', ...NAMED.map((name) => `items/names/items/${name}`)].join(','),
  );
  return () => {
    const all = [
      { sheet: null, items: names.items },
      ...sheets.items.map(({ name, names: { items } }) => ({ sheet: name, items })),
    ];
    return {
      sheets: sheets.items.map(({ name }) => name),
      names: all.flatMap(({ sheet, items }) =>
        items
          .filter(({ name }) => !OF_THE_PAGE.test(name))
          .map(({ name, formula }) => ({ name, sheet, formula: String(formula) })),
      ),
    };
  };
}
