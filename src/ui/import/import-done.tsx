import { Button } from '@fluentui/react-components';
import { fill } from '../../locales/texts.ts';
import type { Importing } from './use-import.ts';
import type { ImportState } from './import-state.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import { UndoneMessage } from '../shell/undone-message.tsx';
import { formatSheetNames } from '../../app/messages/format-sheet-names.ts';
import { Working } from '../shell/working.tsx';

type Done = Extract<ImportState, { kind: 'done' }>;
type Props = Pick<Importing, 'open' | 'close' | 'takeBack'> & Omit<Done, 'kind'> & { readonly onCheck: () => void };

/** What was written, and what to do next; or that it has been taken back. */
export function ImportDone({ counts, undo, takeBack, open, close, onCheck }: Props) {
  const { texts } = usePane();
  const words = texts.importing.done;
  const { entries, projects, units } = counts;
  const what = [
    fill(words.what, { entries }),
    units > 0 ? fill(words.units, { units }) : '',
    projects > 0 ? fill(words.projects, { projects }) : '',
  ];
  const isThere = undo === undefined || undo === 'working' || undo.kind === 'typedSince' || undo.kind === 'failed';
  return (
    <>
      {isThere && <Message intent="success" what={what.join('')} next={units > 0 ? words.unitsNext : words.next} />}
      {undo === 'working' && <Working before={texts.importing.writing} writing="" written={undefined} />}
      {typeof undo === 'object' && <Undone undo={undo} takeBack={takeBack} />}
      <div className="step-buttons">
        {isThere && (
          <>
            <Button appearance="primary" disabledFocusable={undo === 'working'} onClick={onCheck}>
              {words.check}
            </Button>
            <Button disabledFocusable={undo === 'working'} onClick={() => void takeBack(false)}>
              {words.undo}
            </Button>
          </>
        )}
        <Button onClick={open}>{words.again}</Button>
        <Button onClick={close}>{words.close}</Button>
      </div>
    </>
  );
}

function Undone({
  undo,
  takeBack,
}: Pick<Props, 'takeBack'> & { readonly undo: Exclude<Done['undo'], 'working' | undefined> }) {
  const { texts } = usePane();
  const words = texts.pane.generate;
  switch (undo.kind) {
    case 'failed':
      return <FailureMessage failure={undo.failure} />;
    case 'typedSince':
      return (
        <Message
          intent="warning"
          what={fill(words.typedSince, { sheets: formatSheetNames(undo.sheets, texts) })}
          next={words.typedSinceNext}
        >
          <Button onClick={() => void takeBack(true)}>{words.undoAnyway}</Button>
        </Message>
      );
    case 'nothing':
      return <Message intent="info" what={words.nothing} />;
    case 'unreadable':
      return <Message intent="warning" what={words.undoUnreadable} next={words.undoUnreadableNext} />;
    default:
      return <UndoneMessage undone={undo} />;
  }
}
