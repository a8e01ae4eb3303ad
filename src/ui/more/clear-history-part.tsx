import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { fill } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import { useClearHistory } from './use-clear-history.ts';

interface ClearHistoryPartProps {
  readonly port: WorkbookPort;
  /** Some area is at work. */
  readonly disabled: boolean;
}

/** 清除撤销记录: what it is for, its button with a question, and what came of it. */
export function ClearHistoryPart({ port, disabled }: ClearHistoryPartProps) {
  const { texts } = usePane();
  const words = texts.pane.clearHistory;
  const { state, ask, clear, keep } = useClearHistory(port, texts);
  const first = useRef<HTMLButtonElement>(null);
  /** The button that was pressed goes with its question, and the keyboard must not be lost with it. */
  const answer = (act: () => void) => () => {
    first.current?.focus();
    act();
  };
  const isBusy = disabled || state.kind === 'working';
  return (
    <div className="area-part">
      <p className="note">{words.intro}</p>
      <Button ref={first} disabledFocusable={isBusy || state.kind === 'asking'} onClick={ask}>
        {words.clear}
      </Button>
      {state.kind === 'asking' && (
        <Message intent="warning" what={words.ask} next={words.askNext}>
          <Button disabledFocusable={disabled} onClick={answer(clear)}>
            {words.confirm}
          </Button>
          <Button onClick={answer(keep)}>{texts.pane.cancel}</Button>
        </Message>
      )}
      {state.kind === 'done' && (
        <Message intent="success" what={state.count === 0 ? words.nothing : fill(words.done, { count: state.count })} />
      )}
      {state.kind === 'failed' && <FailureMessage failure={state.failure} />}
    </div>
  );
}
