import type { NameSnapshot } from '../workbook/snapshot.ts';

/** Excel's own names for what is printed: they are part of the page. */
const OF_THE_PAGE = /^(_xlnm\.)?Print_/i;

/** Loads the names of the workbook and of these sheets; the result gives them after the round trip. */
export function askNames({ workbook }: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): () => NameSnapshot[] {
  const asked = [
    { sheet: null, items: workbook.names.load('items/name,items/formula') },
    ...sheets.map(({ name, names }) => ({ sheet: name, items: names.load('items/name,items/formula') })),
  ];
  return () =>
    asked.flatMap(({ sheet, items: { items } }) =>
      items
        .filter(({ name }) => !OF_THE_PAGE.test(name))
        .map(({ name, formula }) => ({ name, sheet, formula: String(formula) })),
    );
}
