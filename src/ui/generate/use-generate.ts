import { useReducer, useRef } from 'react';
import type { Decision } from '../../app/plan-generation.ts';
import { sayFailure } from '../../app/say-failure.ts';
import type { Texts } from '../../texts/texts.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import { generateIdle, type GenerateOutcome, type GenerateTask, nextGenerate } from './generate-state.ts';
import { loadPublishWork, loadWork } from '../load-work.ts';

export type Generation = ReturnType<typeof useGenerate>;

/** The state of the area 生成 and what its buttons do. */
export function useGenerate(port: WorkbookPort, texts: Texts) {
  const [state, dispatch] = useReducer(nextGenerate, generateIdle);
  const abort = useRef<AbortController>();

  const run = async (task: GenerateTask, action: () => Promise<GenerateOutcome>) => {
    dispatch({ kind: 'start', task });
    try {
      dispatch({ kind: 'end', outcome: await action() });
    } catch (error) {
      dispatch({ kind: 'fail', failure: sayFailure(error, texts) });
    }
  };

  const start = (decision?: Decision) =>
    run('generate', async () => {
      const { signal } = (abort.current = new AbortController());
      const progress = (done: number, total: number, sheet: string) =>
        dispatch({ kind: 'written', written: { done, total, sheet } });
      const { generate } = await loadWork();
      return generate(port, texts, { progress, signal, ...(decision && { decision }) });
    });

  const stop = () => {
    abort.current?.abort();
    dispatch({ kind: 'stop' });
  };

  const undo = (force: boolean) => run('undo', async () => (await loadWork()).undo(port, force));

  const publish = () => run('publish', async () => (await loadPublishWork()).publish(port, texts));

  return { state, start, stop, undo, publish, dismiss: () => dispatch({ kind: 'dismiss' }) };
}
