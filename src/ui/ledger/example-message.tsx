import { Button } from '@fluentui/react-components';
import type { ExampleRemoval } from '../../app/ledger/example.ts';
import { formatSheetNames } from '../../app/messages/format-sheet-names.ts';
import { fill, type Texts } from '../../locales/texts.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import type { useExample } from './use-example.ts';
import { Working } from '../shell/working.tsx';

function formatRemoval({ sheets, typed }: ExampleRemoval, texts: Texts): string {
  const words = texts.pane.example;
  const what = fill(words.ask, { count: sheets.length, sheets: formatSheetNames(sheets, texts) });
  if (typed.length === 0) return what;
  const list = typed.map((one) => fill(words.typedRows, { ...one })).join(texts.pane.and);
  return what + fill(words.typed, { list });
}

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
          what={formatRemoval(state.removal, texts)}
          next={
            state.removal.referring.length > 0
              ? fill(words.referring, { sheets: formatSheetNames(state.removal.referring, texts) })
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
