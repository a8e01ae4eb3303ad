import { useReducer } from 'react';
import type { Answers } from '../../import/columns/question.ts';
import type { Texts } from '../../locales/texts.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { type Existing, importClosed, nextImport } from './import-state.ts';
import { readingSteps } from './reading-steps.ts';
import { useWritingSteps } from './use-writing-steps.ts';

/** What the steps of 导入 show and may do. */
export type Importing = ReturnType<typeof useImport>;

/** The steps of 导入 and what their buttons do. */
export function useImport(port: WorkbookPort, texts: Texts, jump: (place: CellPlace) => Promise<void>) {
  const [state, dispatch] = useReducer(nextImport, importClosed);
  const step = { port, texts, state, dispatch };
  return {
    state,
    open: () => dispatch({ kind: 'open' }),
    close: () => dispatch({ kind: 'close' }),
    back: () => dispatch({ kind: 'back' }),
    pick: (sheet: number) => dispatch({ kind: 'pick', sheet }),
    answer: (answers: Answers) => dispatch({ kind: 'answer', answers }),
    revise: () => dispatch({ kind: 'revise' }),
    keep: (existing: Existing) => dispatch({ kind: 'keep', existing }),
    ...readingSteps(step),
    ...useWritingSteps(step, jump),
  };
}
