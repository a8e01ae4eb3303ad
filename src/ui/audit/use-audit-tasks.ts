import { type Dispatch, useCallback, useRef } from 'react';
import { formatFailure } from '../../app/messages/format-failure.ts';
import type { Texts } from '../../locales/texts.ts';
import { isPassing } from '../shell/is-passing.ts';
import { loadWork } from '../shell/load-work.ts';
import type { AuditEvent, AuditTask } from './audit-state.ts';
import type { AuditWork } from './audit-work.ts';

const loadAuditWork = () => loadWork(async () => (await import('./audit-work.ts')).work);

/** Carries out a task. False: a recheck, for which nobody waits, came at a bad time. */
export type RunTask = (task: AuditTask, action: (work: AuditWork) => Promise<void>) => Promise<boolean>;

/** The tasks of the area 审核, one after the other, and the work that is loaded with the first of them. */
export function useAuditTasks(dispatch: Dispatch<AuditEvent>, texts: Texts) {
  const loaded = useRef<AuditWork>();
  const running = useRef<Promise<boolean>>();

  const run: RunTask = useCallback(
    async (task, action) => {
      if (running.current && task === 'recheck') return false;
      while (running.current) await running.current;
      dispatch({ kind: 'start', task });
      running.current = (async () => {
        try {
          await action((loaded.current ??= await loadAuditWork()));
        } catch (error) {
          if (task === 'recheck' && isPassing(error)) {
            dispatch({ kind: 'end' });
            return false;
          }
          dispatch({ kind: 'end', message: { kind: 'failed', failure: formatFailure(error, texts) } });
        }
        return true;
      })();
      const done = await running.current;
      running.current = undefined;
      return done;
    },
    [dispatch, texts],
  );

  return { run, loaded };
}
