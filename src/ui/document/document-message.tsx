import { Button } from '@fluentui/react-components';
import { fill } from '../../locales/texts.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import type { Documenting } from './use-document.ts';

/** What came of the last button of 说明, and the question where there is one. */
export function DocumentMessages({ state: { message }, make, copyNow, dismiss }: Documenting) {
  const { texts } = usePane();
  const words = texts.pane.document;
  switch (message?.kind) {
    case 'failed':
      return <FailureMessage failure={message.failure} />;
    case 'incomplete':
      return (
        <Message intent="warning" what={fill(words.incomplete, { count: message.missing })} next={words.incompleteNext}>
          <Button onClick={() => make(message.form, true)}>
            {message.form === 'word' ? words.saveAnyway : words.copyAnyway}
          </Button>
          <Button onClick={dismiss}>{texts.pane.cancel}</Button>
        </Message>
      );
    case 'copied':
      return <Message intent="success" what={words.copied} next={words.copiedNext} />;
    case 'prepared':
      return (
        <Message intent="warning" what={words.prepared} next={words.preparedNext}>
          <Button onClick={() => copyNow(message.html)}>{words.copyNow}</Button>
        </Message>
      );
    case 'copyRefused':
      return <Message intent="error" what={words.copyRefused} next={words.copyRefusedNext} />;
    case 'saved':
      return <Message intent="success" what={fill(words.saved, { file: message.file })} next={words.savedNext} />;
    case undefined:
      return null;
  }
}
