import { Button } from '@fluentui/react-components';
import { fill } from '../../locales/texts.ts';
import type { Auditing } from './auditing.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import { UndoneMessage } from '../shell/undone-message.tsx';
import { formatSheetNames } from '../../app/messages/format-sheet-names.ts';

/** What came of the last action on the workbook, and the way back. */
export function AuditMessages({ state: { message }, undo, exportFindings, writeSheet, dismiss }: Auditing) {
  const { texts } = usePane();
  const { messages: words } = texts.pane.audit;
  const { generate } = texts.pane;
  if (!message) return null;
  const back = <Button onClick={() => undo(false)}>{words.undo}</Button>;
  const cancel = <Button onClick={dismiss}>{texts.pane.cancel}</Button>;
  switch (message.kind) {
    case 'failed':
      return <FailureMessage failure={message.failure} />;
    case 'fixed':
      return (
        <Message
          intent={message.notCalculated ? 'warning' : 'success'}
          what={fill(words.fixed, { count: message.count })}
          {...(message.notCalculated && { next: words.notCalculated })}
        >
          {back}
        </Message>
      );
    case 'changed':
      return <Message intent="warning" what={words.changed} />;
    case 'exported':
    case 'sheetWritten':
      return (
        <Message intent="success" what={words[message.kind]}>
          {back}
        </Message>
      );
    case 'marked':
      return <Message intent="success" what={fill(words.marked, { count: message.count })} next={words.markedNext} />;
    case 'unmarked':
      return <Message intent="success" what={words.unmarked} />;
    case 'sheetNotOurs':
      return <Message intent="warning" what={words.sheetNotOurs} next={words.sheetNotOursNext} />;
    case 'exportTaken':
    case 'sheetTaken': {
      const replace = message.kind === 'exportTaken' ? exportFindings : writeSheet;
      return (
        <Message intent="warning" what={words[message.kind]} next={words.takenNext}>
          <Button onClick={() => replace(true)}>{words.replace}</Button>
          {cancel}
        </Message>
      );
    }
    case 'typedSince':
      return (
        <Message
          intent="warning"
          what={fill(generate.typedSince, { sheets: formatSheetNames(message.sheets, texts) })}
          next={generate.typedSinceNext}
        >
          <Button onClick={() => undo(true)}>{generate.undoAnyway}</Button>
          {cancel}
        </Message>
      );
    case 'nothing':
      return <Message intent="info" what={generate.nothing} />;
    case 'unreadable':
      return <Message intent="warning" what={generate.undoUnreadable} next={generate.undoUnreadableNext} />;
    case 'undone':
    case 'recovered':
      return <UndoneMessage undone={message} />;
  }
}
