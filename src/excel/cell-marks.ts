import type { CellPlace } from '../workbook/snapshot.ts';
import { askOpen } from './open-sheets.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';

/** No cell ever says it, and nobody else writes it: by its text a mark is known again, in this Excel or another. */
const MARK = '〔预算十二表标记〕';
/** Excel's own light red. */
const FILL = '#FFC7CE';

/**
 * Marks cells by conditional formats, in place of all marks that are there: what the cells look like themselves is not touched.
 * Throws ExcelProblem 'protected' before anything is written.
 */
export function mark(places: readonly CellPlace[]): Promise<void> {
  return inExcel(async (context) => {
    const open = askOpen(context);
    await context.sync();
    const { sheets, refuseProtected } = open();
    const wanted = places.flatMap(({ sheet: name, row, column }) => {
      const sheet = sheets.find((one) => sameName(one.name, name));
      return sheet ? [{ sheet, row, column }] : [];
    });
    const marks = await marksOn(context, sheets);
    refuseProtected(
      [...wanted, ...marks].map(({ sheet }) => sheet),
      false,
    );
    for (const { format } of marks) format.delete();
    for (const { sheet, row, column } of wanted) {
      const { textComparison } = sheet.getRangeByIndexes(row, column, 1, 1).conditionalFormats.add('ContainsText');
      textComparison.rule = { operator: 'NotContains', text: MARK };
      textComparison.format.fill.color = FILL;
    }
  });
}

/** Takes all marks away, wherever their cells have gone, and nothing else. Throws ExcelProblem 'protected'. */
export function unmark(): Promise<void> {
  return mark([]);
}

/** The marks of a workbook; two round trips. */
async function marksOn(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]) {
  const loaded = sheets.map((sheet) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await context.sync();
  const compared = loaded.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === 'ContainsText')
      .map((format) => ({ sheet, format, comparison: format.textComparison.load('rule') })),
  );
  if (compared.length > 0) await context.sync();
  return compared.filter(({ comparison }) => comparison.rule.text === MARK);
}
