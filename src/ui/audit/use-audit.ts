import { useCallback, useReducer, useState } from 'react';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { Auditing } from './auditing.ts';
import { auditChanges } from './audit-changes.ts';
import { type Asked, auditIdle, type AuditMessage, nextAudit } from './audit-state.ts';
import type { AuditWork } from './audit-work.ts';
import { useAuditOccasions } from './use-audit-occasions.ts';
import { useAuditTasks } from './use-audit-tasks.ts';

/** The state of the area 审核 and what its buttons do. `active`: it is the area that is open; `atOnce`: it begins by itself. */
export function useAudit(
  port: WorkbookPort,
  texts: Texts,
  active: boolean,
  atOnce: boolean,
): Auditing & { readonly Results: AuditWork['Results'] | undefined } {
  const [state, dispatch] = useReducer(nextAudit, auditIdle);
  const [exact, setExact] = useState(false);
  const [live, setLive] = useState(true);
  const { run, loaded } = useAuditTasks(dispatch, texts);

  const look = useCallback(
    async (work: AuditWork, wanted: boolean) => {
      dispatch({ kind: 'report', report: await work.audit(port, texts, wanted) });
    },
    [port, texts],
  );

  const start = (wanted = exact) => run('audit', (work) => look(work, wanted));

  const begin = useCallback(() => void run('audit', (work) => look(work, false)), [run, look]);
  const recheck = useCallback(() => run('recheck', (work) => look(work, exact)), [run, look, exact]);
  useAuditOccasions({ port, active, atOnce, isReported: state.report !== undefined, live, begin, recheck });

  /** Does something to the workbook, looks again, and says what came of it. */
  const write = (action: (work: AuditWork) => Promise<AuditMessage | undefined>) =>
    run('write', async (work) => {
      const message = await action(work);
      await look(work, exact);
      dispatch({ kind: 'end', ...(message && { message }) });
    });

  return {
    state,
    exact,
    live,
    Results: loaded.current?.Results,
    start: () => void start(),
    setLive,
    setExact: (wanted: boolean) => {
      setExact(wanted);
      void start(wanted);
    },
    ask: (asked: Asked | undefined) => dispatch({ kind: 'ask', asked }),
    ...auditChanges({ port, texts, state, exact, write }),
    dismiss: () => dispatch({ kind: 'dismiss' }),
  };
}
