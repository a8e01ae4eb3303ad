import { Button } from '@fluentui/react-components';
import { formatSheetNames } from '../../app/messages/format-sheet-names.ts';
import { fill } from '../../locales/texts.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import { UndoneMessage } from '../shell/undone-message.tsx';
import type { Generation } from './use-generate.ts';

interface GenerateSummaryProps {
  readonly generation: Generation;
  readonly onward: () => void;
}

/** What came of the last button of 生成, and the question where there is one. */
export function GenerateSummary({ generation, onward }: GenerateSummaryProps) {
  const { texts } = usePane();
  const { state, start, undo, publish, dismiss } = generation;
  const words = texts.pane.generate;
  const cancel = <Button onClick={dismiss}>{texts.pane.cancel}</Button>;
  switch (state.kind) {
    case 'done':
      return (
        <Message
          intent={state.isPresented ? 'success' : 'warning'}
          what={words.done[state.publisher]}
          next={state.isPresented ? words.doneNext : words.notPresented}
        >
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
    case 'unreadable':
      return <Message intent="warning" what={words.undoUnreadable} next={words.undoUnreadableNext} />;
    case 'typedSince':
      return (
        <Message
          intent="warning"
          what={fill(words.typedSince, { sheets: formatSheetNames(state.sheets, texts) })}
          next={words.typedSinceNext}
        >
          <Button onClick={() => undo(true)}>{words.undoAnyway}</Button>
          {cancel}
        </Message>
      );
    case 'published':
      return (
        <Message
          intent={state.errors.length > 0 ? 'warning' : 'success'}
          what={
            state.errors.length > 0
              ? fill(words.publishedDespite, { count: state.errors.length })
              : words[state.isHandedOver ? 'publishedFile' : 'published']
          }
          next={state.isHandedOver ? words.publishedFileNext : fill(words.publishedNext, { name: state.name })}
        />
      );
    case 'unaudited':
      return (
        <Message intent="error" what={fill(words.unaudited, { count: state.errors.length })} next={words.unauditedNext}>
          <Button onClick={onward}>{words.onward}</Button>
          <Button onClick={() => publish(state.options, true)}>{words.publishDespite}</Button>
          {cancel}
        </Message>
      );
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
