import { Button } from '@fluentui/react-components';
import { saySheets } from '../../app/say-sheets.ts';
import { fill } from '../../texts/texts.ts';
import { FailureMessage, Message } from '../message.tsx';
import { usePane } from '../pane-context.ts';
import type { useExample } from './use-example.ts';
import { Working } from '../working.tsx';

/** That the workbook holds the example, and the button that takes it away again. */
export function ExampleMessage({ state, ask, remove, keep }: ReturnType<typeof useExample>) {
  const { texts } = usePane();
  const words = texts.pane.example;
  if (state.kind === 'none') return null;
  return (
    <div className="pane-top area-part">
      {state.kind === 'there' && (
        <div className="example">
          <p className="note">{words.there}</p>
          <Button size="small" onClick={ask}>
            {words.remove}
          </Button>
        </div>
      )}
      {state.kind === 'asking' && (
        <Message
          intent="warning"
          what={fill(words.ask, { count: state.removal.sheets.length, sheets: saySheets(state.removal.sheets, texts) })}
          next={
            state.removal.referring.length > 0
              ? fill(words.referring, { sheets: saySheets(state.removal.referring, texts) })
              : words.others
          }
        >
          <Button onClick={remove}>{words.remove}</Button>
          <Button onClick={keep}>{texts.pane.cancel}</Button>
        </Message>
      )}
      {state.kind === 'removing' && <Working before={words.removing} writing="" written={undefined} />}
      {state.kind === 'removed' && <Message intent="success" what={words.removed} />}
      {state.kind === 'failed' && (
        <FailureMessage failure={state.failure}>
          <Button onClick={ask}>{words.remove}</Button>
        </FailureMessage>
      )}
    </div>
  );
}
