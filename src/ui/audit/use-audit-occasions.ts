import { useEffect, useRef } from 'react';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { useEdits } from '../shell/use-edits.ts';

interface Occasions {
  readonly port: WorkbookPort;
  /** 审核 is the area that is open. */
  readonly active: boolean;
  /** The button 一键审核 of the ribbon opened the pane. */
  readonly atOnce: boolean;
  /** There is a report already. */
  readonly isReported: boolean;
  /** The report is kept up to date. */
  readonly live: boolean;
  /** Audits for the first time. */
  readonly begin: () => void;
  /** Audits again, unless something else is under way: then it answers false. */
  readonly recheck: () => Promise<boolean>;
}

/** Audits on all occasions but the button of the area itself. */
export function useAuditOccasions({ port, active, atOnce, isReported, live, begin, recheck }: Occasions): void {
  const isWatching = live && isReported;
  useEdits(port, active && isWatching, recheck);

  // While another area was open the add-in itself may have written, which no event tells.
  const left = useRef(false);
  useEffect(() => {
    if (active && left.current && isWatching) void recheck();
    left.current = !active;
  }, [active, isWatching, recheck]);

  // Excel tells no pane that its button was pressed again, and on the web nothing of a choice from a list: all that comes of
  // either is the focus, at once or when somebody goes back to the pane.
  const isStale = (atOnce || live) && active && isReported;
  useEffect(() => {
    if (!isStale) return undefined;
    const onFocus = () => void recheck();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [isStale, recheck]);

  const began = useRef(false);
  useEffect(() => {
    if (atOnce && !began.current) begin();
    began.current = true;
  }, [atOnce, begin]);
}
