import type { Answers } from '../../import/columns/question.ts';
import { formatObstacle } from './import-failures.ts';
import type { ImportSource } from './import-state.ts';
import { type ImportStep, type ImportWork, attempt, loadImportWork } from './import-steps.ts';
import type { Opened } from './import-work.ts';

/** The steps of 导入 that read: a file or pasted text, one of its sheets, the answers to what was unclear. */
export function readingSteps(step: ImportStep) {
  const { port, texts, state, dispatch } = step;

  const read = (work: ImportWork, source: ImportSource, sheet: number, given: Answers) =>
    dispatch({
      kind: 'read',
      list: { source, sheet, given, reading: work.read(source, sheet, given, texts) },
    });

  const load = (how: (work: ImportWork) => Promise<Opened>) =>
    attempt(step, async () => {
      dispatch({ kind: 'load' });
      const work = await loadImportWork();
      const opened = await how(work);
      if (opened.kind !== 'opened') return dispatch({ kind: 'fail', failure: formatObstacle(opened, texts) });
      const { source, sheet } = opened;
      dispatch({ kind: 'loaded', source, sheet });
      if (source.sheets.length === 1) read(work, source, sheet, {});
    });

  return {
    chooseFile: (file: File) => load((work) => work.openFile(port, file)),
    choosePasted: (text: string) => load((work) => work.openText(port, text)),
    readSheet: () =>
      attempt(step, async () => {
        if (state.kind === 'sheets') read(await loadImportWork(), state.source, state.sheet, {});
      }),
    goOn: () =>
      attempt(step, async () => {
        if (state.kind !== 'questions') return;
        const { source, sheet, reading, given } = state.list;
        const isOpen = reading.questions.some(({ key, answer }) => (given[key] ?? answer) === undefined);
        if (isOpen) dispatch({ kind: 'demand' });
        else read(await loadImportWork(), source, sheet, given);
      }),
  };
}
