import { ChangedMeanwhile, type RestoreOptions, type SheetRecord } from '../workbook/history.ts';
import type { RowTexts } from '../workbook/row-labels.ts';
import { ExcelProblem } from './errors.ts';
import { askTexts } from './move-rows.ts';
import { askOpen } from './open-sheets.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';
import type { Contents, SheetState } from './sheet-state.ts';
import { askTyping, isTypedSince } from './typing.ts';

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
export interface Found {
  /** All sheets in their order. */
  readonly sheets: readonly Sheet[];
  readonly wanted: readonly Wanted[];
  readonly added: readonly Added[];
}

type Options = Pick<RestoreOptions, 'onlyEmpty' | 'seen'>;

/**
 * One round trip, one more where a sheet has been made anew. Throws 'protected' or ChangedMeanwhile before anything is
 * written.
 */
export async function look(records: readonly SheetRecord[], options: Options): Promise<Found> {
  try {
    return await lookFor(records, options, true);
  } catch (error) {
    if (!(error instanceof ExcelProblem && error.code === 'tooLarge')) throw error;
    return lookFor(records, options, false);
  }
}

function lookFor(records: readonly SheetRecord[], { onlyEmpty, seen }: Options, withTyping: boolean): Promise<Found> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const askWith = (key: string, { areas }: SheetRecord, state: SheetState | null) => {
      const sheet = worksheets.getItemOrNullObject(key);
      const signs = state?.whole?.rowSigns;
      const texts = signs ? askTexts(sheet, signs.columns) : () => null;
      return { key, texts, typing: withTyping ? askTyping(sheet, areas) : () => null };
    };
    const open = askOpen(context);
    const asked = records.map((record) => {
      const state = record.before as SheetState | null;
      const used = worksheets.getItemOrNullObject(record.sheet).getUsedRangeOrNullObject(true).load('address');
      return { record, state, used, ...askWith(state?.id ?? record.sheet, record, state) };
    });
    await context.sync();
    const { sheets: opened, refuseProtected } = open();
    const sheets = opened.map(({ id, name }): Sheet => ({ id, name }));
    const found = asked.map((one) => ({ ...one, there: sheetOf(sheets, one.record) ?? null }));
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

/** The sheet of a record: by its id, even if it has been renamed since; one that was not there only by its name. */
function sheetOf<S extends Sheet>(sheets: readonly S[], { sheet: recorded, before }: SheetRecord): S | undefined {
  const byId = before ? sheets.find(({ id }) => id === (before as SheetState).id) : undefined;
  return byId ?? sheets.find(({ name }) => sameName(name, recorded));
}
