import type { NameSnapshot } from '../../workbook/model/snapshot.ts';

/** Excel's own names for what is printed: they are part of the page. */
const OF_THE_PAGE = /^(_xlnm\.)?Print_/i;
const NAMED = ['name', 'formula'];

/** All sheets and defined names of a workbook, in the order of the sheets, and how it is calculated. */
export interface Overview {
  readonly sheets: readonly string[];
  readonly names: readonly NameSnapshot[];
  /** Excel calculates only when somebody asks for it. */
  readonly isManual: boolean;
}

/**
 * Loads the names of all sheets, and all defined names, those of single sheets only `withSheetNames`: Excel refuses them while
 * another workbook is in front (office-js issues 5570, 6365). The result
 * gives them after the round trip.
 */
export function requestNames({ workbook }: Excel.RequestContext, withSheetNames = true): () => Overview {
  const names = workbook.names.load(NAMED.map((name) => `items/${name}`).join(','));
  const sheets = workbook.worksheets.load(
    ['items/name', ...(withSheetNames ? [...NAMED, 'scope'].map((name) => `items/names/items/${name}`) : [])].join(','),
  );
  const application = workbook.application.load('calculationMode');
  return () => {
    const all = [
      { sheet: null, items: names.items },
      // on the web a sheet has the names of the workbook as well (office-js issue 1011)
      ...(withSheetNames
        ? sheets.items.map((sheet) => ({
            sheet: sheet.name,
            items: sheet.names.items.filter(({ scope }) => scope === 'Worksheet'),
          }))
        : []),
    ];
    return {
      isManual: application.calculationMode === 'Manual',
      sheets: sheets.items.map(({ name }) => name),
      names: all.flatMap(({ sheet, items }) =>
        items
          .filter(({ name }) => !OF_THE_PAGE.test(name))
          .map(({ name, formula }) => ({ name, sheet, formula: String(formula) })),
      ),
    };
  };
}
