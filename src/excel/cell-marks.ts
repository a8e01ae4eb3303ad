import type { CellPlace } from '../workbook/model/snapshot.ts';
import { requestOpenSheets, sameName } from './requests/open-sheets.ts';
import { inExcel } from './requests/run.ts';

/** No cell ever says it, and nobody else writes it: by its text a mark is known again, in this Excel or another. */
const MARK = '〔预算十二表标记〕';
/** Excel's own light red. */
const FILL = '#FFC7CE';

/**
 * Marks cells by conditional formats, in place of all marks that are there: what the cells look like themselves is not touched.
 * Throws ExcelProblem 'protected' before anything is written; after a failure half-way the marks are those that were there, or,
 * where Excel does not let them be put back either, some of both until cells are marked the next time.
 */
export async function mark(places: readonly CellPlace[]): Promise<void> {
  let before: Before | undefined;
  try {
    await put(places, (found) => (before = found));
  } catch (failure) {
    if (before) await put(before.marks, undefined, before.formats).catch(() => undefined);
    throw failure;
  }
}

/** Which cells were marked, and the ids of all formats that were there. */
interface Before {
  readonly marks: readonly CellPlace[];
  readonly formats: ReadonlySet<string>;
}

/** Takes all marks away, wherever their cells have gone, and nothing else. Throws ExcelProblem 'protected'. */
export function unmark(): Promise<void> {
  return mark([]);
}

/**
 * Takes all marks away and gives these cells one. `onFound` is told what is there, right before anything is written; `known`:
 * whatever other format is there is a mark that was not finished.
 */
function put(
  places: readonly CellPlace[],
  onFound?: (before: Before) => void,
  known?: ReadonlySet<string>,
): Promise<void> {
  return inExcel(async (context) => {
    const { all, sheets, refuseProtected } = await requestMarks(context);
    const marks = all.filter(
      ({ comparison, format: { id } }) => isMark(comparison.rule.text) || known?.has(id) === false,
    );
    refuseProtected(
      [...marks.map(({ sheet }) => sheet), ...sheets.filter(({ name }) => places.some(isOn(name)))],
      false,
    );
    onFound?.({
      marks: marks.flatMap(({ sheet: { name }, range }) =>
        range.isNullObject ? [] : [{ sheet: name, row: range.rowIndex, column: range.columnIndex }],
      ),
      formats: new Set(all.map(({ format: { id } }) => id)),
    });
    for (const { format } of marks) format.delete();
    for (const sheet of sheets) {
      for (const { row, column } of places.filter(isOn(sheet.name))) {
        const { textComparison } = sheet.getRangeByIndexes(row, column, 1, 1).conditionalFormats.add('ContainsText');
        textComparison.rule = { operator: 'NotContains', text: MARK };
        textComparison.format.fill.color = FILL;
      }
    }
  });
}

/** One that has no text yet broke off: nobody can make such a format by hand, and it shows nothing. */
function isMark(text: string): boolean {
  return text === MARK || text === '';
}

function isOn(name: string): (place: CellPlace) => boolean {
  return ({ sheet }) => sameName(sheet, name);
}

/** The sheets of a workbook and the formats by texts on them; three round trips. */
async function requestMarks(context: Excel.RequestContext) {
  const open = requestOpenSheets(context);
  await context.sync();
  const { sheets, refuseProtected } = open();
  const loaded = sheets.map((sheet) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await context.sync();
  const all = loaded.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === 'ContainsText')
      .map((format) => ({
        ...{ sheet, format, comparison: format.textComparison.load('rule') },
        range: format.getRangeOrNullObject().load('rowIndex,columnIndex'),
      })),
  );
  if (all.length > 0) await context.sync();
  return { sheets, refuseProtected, all };
}
