import { Button } from '@fluentui/react-components';
import { fill } from '../texts/texts.ts';
import { FindingLists } from './finding-list.tsx';
import type { GenerateState } from './generate-state.ts';
import { FailureMessage, Message } from './message.tsx';
import { usePane } from './pane-context.ts';
import { saySheets } from './sheet-names.ts';
import { TableList } from './table-list.tsx';
import type { useGenerate } from './use-generate.ts';
import { Working } from './working.tsx';

type Generation = ReturnType<typeof useGenerate>;

/** 生成: one button, how far it has come, and what came of it. */
export function GenerateArea({ state, start, stop, undo, dismiss }: Generation) {
  const { texts } = usePane();
  const words = texts.pane.generate;
  const working = state.kind === 'working';
  return (
    <>
      <p>{words.intro}</p>
      <Button appearance="primary" disabledFocusable={working} onClick={() => start(false)}>
        {words.start}
      </Button>
      <Button disabledFocusable={working} onClick={() => undo(false)}>
        {words.undo}
      </Button>
      {working && (
        <Working
          before={words.reading}
          writing={words.writing}
          written={state.written}
          stopping={state.stopping ? words.stopping : undefined}
          onStop={stop}
        />
      )}
      <Summary state={state} onReplace={() => start(true)} onUndo={() => undo(true)} onDismiss={dismiss} />
      {state.kind === 'problems' && <FindingLists findings={state.findings} />}
      {state.kind === 'done' && <FindingLists findings={state.hints} />}
      {state.kind === 'done' && <TableList heading={words.tables} tables={state.tables} />}
      {state.kind === 'exists' && <TableList heading={words.existing} tables={state.tables} />}
    </>
  );
}

interface SummaryProps {
  readonly state: GenerateState;
  readonly onReplace: () => void;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

function Summary({ state, onReplace, onUndo, onDismiss }: SummaryProps) {
  const { texts } = usePane();
  const words = texts.pane.generate;
  switch (state.kind) {
    case 'done':
      return <Message intent="success" what={words.done} />;
    case 'problems': {
      const count = state.findings.filter(({ severity }) => severity === 'error').length;
      return <Message intent="error" what={fill(words.refused, { count })} next={words.refusedNext} />;
    }
    case 'exists': {
      const what = fill(words.exists, { count: state.tables.length });
      return (
        <Message intent="warning" what={what} next={words.existsNext}>
          <Button onClick={onReplace}>{words.replace}</Button>
          <Button onClick={onDismiss}>{texts.pane.cancel}</Button>
        </Message>
      );
    }
    case 'undone':
    case 'recovered':
      return <Message intent="success" what={words[state.kind]} />;
    case 'nothing':
      return <Message intent="info" what={words.nothing} />;
    case 'typedSince':
      return (
        <Message
          intent="warning"
          what={fill(words.typedSince, { sheets: saySheets(state.sheets, texts) })}
          next={words.typedSinceNext}
        >
          <Button onClick={onUndo}>{words.undoAnyway}</Button>
          <Button onClick={onDismiss}>{texts.pane.cancel}</Button>
        </Message>
      );
    case 'cancelled':
      return <Message intent="warning" what={words.cancelled} next={fill(words.cancelledNext, { done: state.done })} />;
    case 'failed':
      return (
        <div className="area-part">
          <FailureMessage failure={state.failure} />
          {state.done > 0 && <p className="note">{fill(words.halfway, { done: state.done })}</p>}
        </div>
      );
    default:
      return null;
  }
}
