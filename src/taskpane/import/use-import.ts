import { useReducer, useRef } from 'react';
import type { Answers } from '../../intake/question.ts';
import type { Texts } from '../../texts/texts.ts';
import { fill } from '../../texts/texts.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import type { CellPlace } from '../../workbook/snapshot.ts';
import { UnreadableWorkbook } from '../../xlsx/errors.ts';
import { type Failure, sayFailure } from '../../app/say-failure.ts';
import type { Existing, ImportSource } from './import-state.ts';
import { importClosed, nextImport } from './import-state.ts';
import type { importWork, Opened } from './import-work.ts';
import { loadWork } from '../load-work.ts';

type Work = typeof importWork;
const loadImportWork = async (): Promise<Work> => (await import('./import-work.ts')).importWork;

/** What the steps of 导入 show and may do. */
export type Importing = ReturnType<typeof useImport>;

/** The steps of 导入 and what their buttons do. */
export function useImport(port: WorkbookPort, texts: Texts, jump: (place: CellPlace) => Promise<void>) {
  const [state, dispatch] = useReducer(nextImport, importClosed);
  const abort = useRef<AbortController>();

  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      dispatch({ kind: 'fail', failure: sayUnreadable(error, texts) ?? sayFailure(error, texts) });
    }
  };

  const load = (how: (work: Work) => Promise<Opened>) =>
    attempt(async () => {
      dispatch({ kind: 'load' });
      const work = await loadImportWork();
      const opened = await how(work);
      if (opened.kind !== 'opened') return dispatch({ kind: 'fail', failure: sayObstacle(opened, texts) });
      const { source, sheet } = opened;
      dispatch({ kind: 'loaded', source, sheet });
      if (source.sheets.length === 1) read(work, source, sheet, {});
    });

  const read = (work: Work, source: ImportSource, sheet: number, given: Answers) =>
    dispatch({
      kind: 'read',
      list: { source, sheet, given, reading: work.read(source, sheet, given, texts) },
    });

  const readSheet = () =>
    attempt(async () => {
      if (state.kind === 'sheets') read(await loadImportWork(), state.source, state.sheet, {});
    });

  const goOn = () =>
    attempt(async () => {
      if (state.kind !== 'questions') return;
      const { source, sheet, reading, given } = state.list;
      const isOpen = reading.questions.some(({ key, answer }) => (given[key] ?? answer) === undefined);
      if (isOpen) dispatch({ kind: 'demand' });
      else read(await loadImportWork(), source, sheet, given);
    });

  const write = () =>
    attempt(async () => {
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
    });

  const takeBack = (force: boolean) =>
    attempt(async () => {
      dispatch({ kind: 'undo' });
      dispatch({ kind: 'undone', outcome: await (await loadWork()).undo(port, force) });
    });

  return {
    state,
    open: () => dispatch({ kind: 'open' }),
    close: () => dispatch({ kind: 'close' }),
    back: () => dispatch({ kind: 'back' }),
    chooseFile: (file: File) => load((work) => work.openFile(port, file)),
    choosePasted: (text: string) => load((work) => work.openText(port, text)),
    pick: (sheet: number) => dispatch({ kind: 'pick', sheet }),
    readSheet,
    answer: (answers: Answers) => dispatch({ kind: 'answer', answers }),
    goOn,
    revise: () => dispatch({ kind: 'revise' }),
    keep: (existing: Existing) => dispatch({ kind: 'keep', existing }),
    write,
    stop: () => {
      abort.current?.abort();
      dispatch({ kind: 'stop' });
    },
    takeBack,
  };
}

function sayObstacle(obstacle: Exclude<Opened, { kind: 'opened' }>, { importing }: Texts): Failure {
  const { what, next } = importing.failures[obstacle.kind];
  return obstacle.kind === 'parameter' ? { what: fill(what, { ...obstacle.place }), next } : { what, next };
}

function sayUnreadable(error: unknown, { importing }: Texts): Failure | undefined {
  if (!(error instanceof UnreadableWorkbook)) return undefined;
  return importing.failures[error.code === 'legacy' ? 'damaged' : error.code];
}
