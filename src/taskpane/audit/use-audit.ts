import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Texts } from '../../texts/texts.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import type { Auditing } from './auditing.ts';
import type { AuditItem } from './audit-items.ts';
import { type Asked, auditIdle, type AuditMessage, type AuditTask, changesAsked, nextAudit } from './audit-state.ts';
import type { AuditWork } from './audit-work.ts';
import { sayFailure } from '../../app/say-failure.ts';
import { loadAuditWork } from '../load-work.ts';
import { ExcelProblem } from '../../excel/errors.ts';
import { useEdits } from './use-edits.ts';

/** Excel was busy, or a cell was being edited: sooner or later it is not. */
const isPassing = (error: unknown) =>
  error instanceof ExcelProblem && (error.code === 'cellEditing' || error.code === 'busy');

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
  const loaded = useRef<AuditWork>();
  const running = useRef<Promise<boolean>>();

  /** One after the other. False: an audit that nobody waits for came at a bad time. */
  const run = useCallback(
    async (task: AuditTask, action: (work: AuditWork) => Promise<void>): Promise<boolean> => {
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
          dispatch({ kind: 'end', message: { kind: 'failed', failure: sayFailure(error, texts) } });
        }
        return true;
      })();
      const done = await running.current;
      running.current = undefined;
      return done;
    },
    [texts],
  );

  const look = useCallback(
    async (work: AuditWork, wanted: boolean) => {
      dispatch({ kind: 'report', report: await work.audit(port, texts, wanted) });
    },
    [port, texts],
  );

  const start = (wanted = exact) => run('audit', (work) => look(work, wanted));

  const recheck = useCallback(() => run('recheck', (work) => look(work, exact)), [run, look, exact]);
  const isWatching = live && state.report !== undefined;
  useEdits(port, active && isWatching, recheck);

  // While another area was open the add-in itself may have written, which no event tells.
  const left = useRef(false);
  useEffect(() => {
    if (active && left.current && isWatching) void recheck();
    left.current = !active;
  }, [active, isWatching, recheck]);

  // Excel tells no pane that its button was pressed again: it only gives the focus to it.
  const again = atOnce && active && state.report !== undefined;
  useEffect(() => {
    if (!again) return undefined;
    const onFocus = () => void recheck();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [again, recheck]);

  const began = useRef(false);
  useEffect(() => {
    if (atOnce && !began.current) void run('audit', (work) => look(work, false));
    began.current = true;
  }, [atOnce, run, look]);

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
    approve: () => {
      const { asked, report } = state;
      if (!asked || !report) return;
      const changes = changesAsked(asked, report).map(({ change }) => change);
      void write((work) => work.change(port, report, changes));
    },
    explain: (item: AuditItem, text: string) =>
      write(async (work) => {
        await work.explain(port, item, text);
        return undefined;
      }),
    exportFindings: (replace: boolean) => void write((work) => work.exportFindings(port, texts, { exact, replace })),
    writeSheet: (replace: boolean) => void write((work) => work.writeSheet(port, replace)),
    mark: () => {
      const { report } = state;
      if (report) void write((work) => work.mark(port, report));
    },
    unmark: () => void write((work) => work.unmark(port)),
    undo: (force: boolean) => void write((work) => work.undo(port, force)),
    dismiss: () => dispatch({ kind: 'dismiss' }),
  };
}
