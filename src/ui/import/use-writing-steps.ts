import { useRef } from 'react';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import { loadUndo } from '../shell/load-work.ts';
import { type ImportStep, attempt, loadImportWork } from './import-steps.ts';

/** The steps of 导入 that change the workbook: the list is written into the ledger, which can be stopped and taken back. */
export function useWritingSteps(step: ImportStep, jump: (place: CellPlace) => Promise<void>) {
  const { port, texts, state, dispatch } = step;
  const abort = useRef<AbortController>();

  return {
    write: () =>
      attempt(step, async () => {
        if (state.kind !== 'review') return;
        const { list } = state;
        if (list.reading.summary.existing > 0 && !list.existing) return dispatch({ kind: 'demand' });
        const { signal } = (abort.current = new AbortController());
        dispatch({ kind: 'write' });
        const progress = (done: number, total: number, sheet: string) =>
          dispatch({ kind: 'written', written: { done, total, sheet } });
        const imported = await (await loadImportWork()).write(port, list, { progress, signal });
        if (imported.kind === 'done') {
          dispatch({ kind: 'done', counts: imported });
          await jump(imported.first);
        } else if (imported.kind === 'cancelled') dispatch({ kind: 'stopped' });
        else dispatch({ kind: 'fail', failure: texts.importing.failures.changed });
      }),
    stop: () => {
      abort.current?.abort();
      dispatch({ kind: 'stop' });
    },
    takeBack: (force: boolean) =>
      attempt(step, async () => {
        dispatch({ kind: 'undo' });
        dispatch({ kind: 'undone', outcome: await (await loadUndo())(port, force) });
      }),
  };
}
