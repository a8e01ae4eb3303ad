import { useReducer, useRef } from 'react';
import type { Texts } from '../texts/texts.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { sayFailure } from './failure.ts';
import { generateIdle, nextGenerate } from './generate-state.ts';
import { loadWork } from './load-work.ts';

/** The state of the area 生成 and what its buttons do. */
export function useGenerate(port: WorkbookPort, texts: Texts) {
  const [state, dispatch] = useReducer(nextGenerate, generateIdle);
  const abort = useRef<AbortController>();

  const start = async (replace: boolean) => {
    const { signal } = (abort.current = new AbortController());
    dispatch({ kind: 'start' });
    try {
      const { generate } = await loadWork();
      const progress = (done: number, total: number, sheet: string) =>
        dispatch({ kind: 'written', written: { done, total, sheet } });
      dispatch({ kind: 'end', outcome: await generate(port, texts, { replace, progress, signal }) });
    } catch (error) {
      dispatch({ kind: 'fail', failure: sayFailure(error, texts) });
    }
  };

  const stop = () => {
    abort.current?.abort();
    dispatch({ kind: 'stop' });
  };

  const undo = async (force: boolean) => {
    dispatch({ kind: 'start' });
    try {
      const { undo: undoIn } = await loadWork();
      dispatch({ kind: 'end', outcome: await undoIn(port, force) });
    } catch (error) {
      dispatch({ kind: 'fail', failure: sayFailure(error, texts) });
    }
  };

  return { state, start, stop, undo, dismiss: () => dispatch({ kind: 'dismiss' }) };
}
