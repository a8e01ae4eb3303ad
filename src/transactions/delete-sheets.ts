import type { WorkbookPlan } from '../workbook/model/plan.ts';
import type { WorkbookSnapshot } from '../workbook/model/snapshot.ts';
import type { Settings, SheetRecord, WorkbookHistory } from '../workbook/port/history.ts';
import type { ActionName } from './action-names.ts';
import { beginEntry, entryOf, forget, type Before, withDigests } from './journal.ts';
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
  const id = crypto.randomUUID();
  await withLock(id, async () => {
    const records = await history.record(plan, seen);
    const entry = entryOf(id, name, records);
    const kept = Object.fromEntries(Object.keys(settings).map((key) => [key, seen.notes?.[key] ?? null]));
    const before: Before = { records, known: knownCells(plan, seen, records), settings: kept };
    await history.saveSettings(beginEntry(entry, before));
    try {
      await history.restore(records.map(absent), { seen });
    } catch (failure) {
      await history
        .restore(records)
        .then(() => forget(history))
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
