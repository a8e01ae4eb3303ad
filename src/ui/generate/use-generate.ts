import { useReducer, useRef } from 'react';
import type { Decision } from '../../app/generate/plan-generation.ts';
import type { PublishOptions } from '../../app/publish/publish.ts';
import { formatFailure } from '../../app/messages/format-failure.ts';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { generateIdle, type GenerateOutcome, type GenerateTask, nextGenerate } from './generate-state.ts';
import { loadUndo, loadWork } from '../shell/load-work.ts';

const loadGenerateWork = () => loadWork(async () => (await import('./generate-work.ts')).work);
const loadPublishWork = () => loadWork(async () => (await import('./publish-work.ts')).work);

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
      dispatch({ kind: 'fail', failure: formatFailure(error, texts) });
    }
  };

  const start = (decision?: Decision) =>
    run('generate', async () => {
      const { signal } = (abort.current = new AbortController());
      const progress = (done: number, total: number, sheet: string) =>
        dispatch({ kind: 'written', written: { done, total, sheet } });
      const { generate } = await loadGenerateWork();
      return generate(port, texts, { progress, signal, ...(decision && { decision }) });
    });

  const stop = () => {
    abort.current?.abort();
    dispatch({ kind: 'stop' });
  };

  const undo = (force: boolean) => run('undo', async () => (await loadUndo())(port, force));

  const publish = (options: PublishOptions, despite: boolean) =>
    run('publish', async () => (await loadPublishWork()).publish(port, texts, options, despite));

  return { state, start, stop, undo, publish, dismiss: () => dispatch({ kind: 'dismiss' }) };
}
