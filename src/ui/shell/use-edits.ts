import { useEffect } from 'react';
import type { WorkbookPort } from '../../workbook/port/port.ts';

/** Typing comes in bursts: what follows an edit waits until none has come for so long. */
const QUIET = 600;

/** Calls back after edits of the user while it is `on`. A call that answers false came at a bad time and is made again. */
export function useEdits(port: WorkbookPort, on: boolean, callback: () => Promise<boolean>): void {
  useEffect(() => {
    if (!on) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        if (!stopped && !(await callback())) later();
      }, QUIET);
    };
    // without news the audit still works by its button
    const watching = port.watch(later).catch(() => undefined);
    return () => {
      stopped = true;
      clearTimeout(timer);
      void watching.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [port, on, callback]);
}
