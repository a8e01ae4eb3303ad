import { ChangedMeanwhile, type RestoreOptions, type SheetRecord } from '../../workbook/port/history.ts';
import type { RowTexts } from '../../workbook/model/row-labels.ts';
import { untracked } from '../requests/areas.ts';
import { ExcelProblem } from '../requests/errors.ts';
import type { CellValue, SheetSnapshot } from '../../workbook/model/snapshot.ts';
import { requestTexts } from '../rows/move-rows.ts';
import { requestOpenSheets, sameName } from '../requests/open-sheets.ts';
import { inExcel } from '../requests/run.ts';
import type { Contents, SheetState } from '../formats/sheet-state.ts';
import { requestTyping, isTypedSince } from '../contents/typing.ts';

/** A sheet as it is named and known by now. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
}

/** A sheet to bring back; `there` null: it has been deleted since. */
export interface Wanted {
  readonly record: SheetRecord;
  readonly state: SheetState;
  readonly there: Sheet | null;
  /** What tells its rows apart, where they may have moved. */
  readonly texts: RowTexts | null;
  /** What stands where it is going to be written; null: that is more than an answer can carry. */
  readonly typed: readonly Contents[] | null;
}

/** A sheet to delete. */
export interface Added extends Sheet, Pick<Wanted, 'typed'> {}

/** What is there before anything is written. */
export interface InspectedSheets {
  /** All sheets in their order. */
  readonly sheets: readonly Sheet[];
  readonly wanted: readonly Wanted[];
  readonly added: readonly Added[];
}

/** A record, and what was requested for it. */
interface Asked {
  readonly record: SheetRecord;
  readonly state: SheetState | null;
  readonly typing: () => Contents[] | null;
}

type Options = Pick<RestoreOptions, 'onlyEmpty' | 'seen' | 'isWritten'>;

/**
 * One round trip, one more where a sheet has been made anew. Throws 'protected' or ChangedMeanwhile before anything is
 * written.
 */
export async function inspectSheets(records: readonly SheetRecord[], options: Options): Promise<InspectedSheets> {
  try {
    return await findSheet(records, options, true);
  } catch (error) {
    if (!(error instanceof ExcelProblem && error.code === 'tooLarge')) throw error;
    return findSheet(records, options, false);
  }
}

function findSheet(
  records: readonly SheetRecord[],
  { onlyEmpty, seen, isWritten }: Options,
  withTyping: boolean,
): Promise<InspectedSheets> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const askWith = (key: string, { areas }: SheetRecord, state: SheetState | null) => {
      const sheet = worksheets.getItemOrNullObject(key);
      const signs = state?.whole?.rowSigns;
      const texts = signs ? requestTexts(sheet, signs.columns) : () => null;
      return { key, texts, typing: withTyping ? requestTyping(sheet, areas) : () => null };
    };
    const open = requestOpenSheets(context);
    const asked = records.map((record) => {
      const state = record.before as SheetState | null;
      const used = untracked(worksheets.getItemOrNullObject(record.sheet).getUsedRangeOrNullObject(true)).load(
        'address',
      );
      return { record, state, used, ...askWith(state?.id ?? record.sheet, record, state) };
    });
    await context.sync();
    const { sheets: opened, refuseProtected } = open();
    const sheets = opened.map(({ id, name }): Sheet => ({ id, name }));
    const found: ((typeof asked)[number] & { readonly there: Sheet | null })[] = [];
    for (const one of asked) found.push({ ...one, there: await sheetOf(sheets, one, isWritten) });
    refuseProtected(
      opened.filter(({ id }) => found.some(({ there }) => there?.id === id)),
      found.some(({ state, there }) => (state ? !there : there)),
    );
    const anew = found.map(({ record, state, there, key, texts, typing }) =>
      state && there && there.id !== key ? askWith(there.id, record, state) : { key, texts, typing },
    );
    if (anew.some(({ key }, index) => key !== found[index]!.key)) await context.sync();
    const standing = found.map((one, index) => ({ ...one, typed: one.there && anew[index]!.typing() }));
    if (seen) {
      const changed = standing.flatMap(({ record, there, typed }) =>
        there && typed && isTypedSince(seen, there.name, record.areas, typed) ? [there.name] : [],
      );
      if (changed.length > 0) throw new ChangedMeanwhile(changed);
    }
    return {
      sheets,
      wanted: standing.flatMap(({ record, state, there, typed }, index) =>
        // a patch alone makes no sheet
        state && (there || state.whole) ? [{ record, state, there, typed, texts: there && anew[index]!.texts() }] : [],
      ),
      added: standing.flatMap(({ state, there, used, typed }) =>
        !state && there && (!onlyEmpty || used.isNullObject) ? [{ ...there, typed }] : [],
      ),
    };
  });
}

/**
 * The sheet of a record: the one with its id and its name; else the one with its name; else the one with its id, if it holds
 * what the action left there and was only renamed. In a copy of the workbook the id may be another sheet's.
 */
async function sheetOf(
  sheets: readonly Sheet[],
  { record, state, typing }: Pick<Asked, 'record' | 'state' | 'typing'>,
  isWritten: Options['isWritten'],
): Promise<Sheet | null> {
  const byName = sheets.find(({ name }) => sameName(name, record.sheet));
  const byId = state ? sheets.find(({ id }) => id === state.id) : undefined;
  if (byName || !byId || !isWritten) return byName ?? null;
  const typed = typing();
  return typed && (await isWritten(record, snapshotOfContents(record.sheet, typed))) ? byId : null;
}

/** Contents as a sheet that holds them. */
function snapshotOfContents(name: string, contents: readonly Contents[]): SheetSnapshot {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  for (const { area, cells } of contents) {
    cells.forEach((line, index) => {
      const row = area.row + index;
      while (values.length <= row) {
        values.push([]);
        formulas.push([]);
      }
      line.forEach((cell, at) => {
        const isFormula = typeof cell === 'string' && cell.startsWith('=');
        values[row]![area.column + at] = isFormula ? null : typeof cell === 'string' ? cell.slice(1) : cell;
        formulas[row]![area.column + at] = isFormula ? cell : null;
      });
    });
  }
  return { name, values, formulas };
}
