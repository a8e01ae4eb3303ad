import type { WorkbookPlan } from '../workbook/model/plan.ts';
import type { WorkbookSnapshot } from '../workbook/model/snapshot.ts';
import type { Settings, SheetRecord, WorkbookHistory } from '../workbook/port/history.ts';
import type { ActionName } from './action-names.ts';
import { beginEntry, forget, type Before, withDigests, withRoom } from './journal.ts';
import { knownCells } from './known-cells.ts';
import { withLock } from './lock.ts';
import { refuseUnfinished } from './recover.ts';

/**
 * Deletes sheets, and saves other settings with that; 撤销 brings both back. `plan`: how these sheets look, more or
 * less, which makes recording them quick. `seen`: the workbook as it was read right before,
 * with the settings that change. Throws ActionRunning or ActionUnfinished where the action before has not come to its end,
 * and ExcelProblem; what broke off half-way is brought back by 恢复.
 */
export async function deleteSheets(
  history: WorkbookHistory,
  name: ActionName,
  plan: WorkbookPlan,
  seen: WorkbookSnapshot,
  settings: Settings,
): Promise<void> {
  await refuseUnfinished(history, seen);
  await withRoom(history, (most) => deleteWith(history, name, plan, seen, settings, most));
}

async function deleteWith(
  history: WorkbookHistory,
  name: ActionName,
  plan: WorkbookPlan,
  seen: WorkbookSnapshot,
  settings: Settings,
  mostKept: number,
): Promise<void> {
  const id = crypto.randomUUID();
  await withLock(id, async () => {
    const records = await history.record(plan, seen);
    const kept = Object.fromEntries(Object.keys(settings).map((key) => [key, seen.notes?.[key] ?? null]));
    const before: Before = { records, known: await knownCells(plan, seen, records), settings: kept };
    const { entry, begun } = await beginEntry(history, { id, name, before }, seen.notes, mostKept);
    await history.saveSettings(begun);
    try {
      await history.restore(records.map(absent), { seen });
    } catch (failure) {
      await history
        .restore(records)
        .then(() => forget(history, entry))
        .catch(() => undefined);
      throw failure;
    }
    const digests = Object.fromEntries(records.map(({ sheet }) => [sheet, null]));
    await history.saveSettings({ ...settings, ...withDigests(entry, digests) });
  });
}

/** A sheet that was not there is one that is deleted. */
function absent({ sheet }: SheetRecord): SheetRecord {
  return { sheet, areas: 'whole', before: null };
}
