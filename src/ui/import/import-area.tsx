import { useEffect, useRef, type ReactNode } from 'react';
import './import.css';
import { ImportChoose } from './import-choose.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportQuestions } from './import-questions.tsx';
import { ImportReview } from './import-review.tsx';
import { ImportSheets } from './import-sheets.tsx';
import type { ImportState } from './import-state.ts';
import { usePane } from '../shell/pane-context.ts';
import type { Importing } from './use-import.ts';
import { Working } from '../shell/working.tsx';

interface ImportAreaProps {
  readonly importing: Importing;
  /** Checks the ledger, back in its area. */
  readonly onCheck: () => void;
}

/** 导入, step by step: what is to be read, what is asked, what was understood, and only then writing. */
export function ImportArea({ importing, onCheck }: ImportAreaProps) {
  const { texts } = usePane();
  const words = texts.importing;
  const { state } = importing;
  if (state.kind === 'closed') return null;
  return (
    <>
      <StepHeading key={stepOf(state)}>{words.steps[state.kind]}</StepHeading>
      {state.kind === 'choose' && <ImportChoose {...importing} failure={state.failure} />}
      {state.kind === 'reading' && <Working before={words.reading} writing="" written={undefined} />}
      {state.kind === 'sheets' && <ImportSheets {...importing} {...state} />}
      {state.kind === 'questions' && <ImportQuestions {...importing} list={state.list} />}
      {state.kind === 'review' && <ImportReview {...importing} {...state} />}
      {state.kind === 'writing' && (
        <Working
          before={words.writing}
          writing={texts.pane.ledger.writing}
          written={state.written}
          stopping={state.stopping ? texts.pane.generate.stopping : undefined}
          onStop={importing.stop}
        />
      )}
      {state.kind === 'done' && <ImportDone {...importing} {...state} onCheck={onCheck} />}
    </>
  );
}

/** Steps that are not the same step: questions that came up after others were answered are another one. */
const stepOf = (state: ImportState) =>
  state.kind === 'questions' ? state.list.reading.questions.map(({ key }) => key).join('\n') : state.kind;

/** The heading of a step takes the focus: the button that led there is gone. */
function StepHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 className="step" ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
