import { Button } from '@fluentui/react-components';
import { saySheets } from '../../app/say-sheets.ts';
import { fill } from '../../texts/texts.ts';
import { FailureMessage, Message } from '../message.tsx';
import { usePane } from '../pane-context.ts';
import { UndoneMessage } from '../undone-message.tsx';
import type { Generation } from './use-generate.ts';

interface GenerateSummaryProps {
  readonly generation: Generation;
  readonly onward: () => void;
}

/** What came of the last button of 生成, and the question where there is one. */
export function GenerateSummary({ generation, onward }: GenerateSummaryProps) {
  const { texts } = usePane();
  const { state, start, undo, dismiss } = generation;
  const words = texts.pane.generate;
  const cancel = <Button onClick={dismiss}>{texts.pane.cancel}</Button>;
  switch (state.kind) {
    case 'done':
      return (
        <Message intent="success" what={words.done} next={words.doneNext}>
          <Button onClick={onward}>{words.onward}</Button>
        </Message>
      );
    case 'problems': {
      const count = state.findings.filter(({ severity }) => severity === 'error').length;
      return <Message intent="error" what={fill(words.refused, { count })} next={words.refusedNext} />;
    }
    case 'question': {
      const { preview: seen, told } = state;
      const replace = seen.typed.length > 0 ? words.replace : words.goOn;
      return (
        <Message intent="warning" what={told.what} next={[told.next, told.pages].filter(Boolean).join('')}>
          {told.keepable && <Button onClick={() => start({ typed: 'keep', seen })}>{words.keep}</Button>}
          <Button onClick={() => start({ typed: 'replace', seen })}>{replace}</Button>
          {cancel}
        </Message>
      );
    }
    case 'undone':
    case 'recovered':
      return <UndoneMessage undone={state} />;
    case 'nothing':
      return <Message intent="info" what={words.nothing} />;
    case 'typedSince':
      return (
        <Message
          intent="warning"
          what={fill(words.typedSince, { sheets: saySheets(state.sheets, texts) })}
          next={words.typedSinceNext}
        >
          <Button onClick={() => undo(true)}>{words.undoAnyway}</Button>
          {cancel}
        </Message>
      );
    case 'published':
      return <Message intent="success" what={words.published} next={words.publishedNext} />;
    case 'unpublished':
      return <FailureMessage failure={state.reason} />;
    case 'cancelled':
      return <Message intent="warning" what={words.cancelled} next={words.cancelledNext} />;
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
