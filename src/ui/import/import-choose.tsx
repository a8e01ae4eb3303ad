import { Button } from '@fluentui/react-components';
import type { Failure } from '../../app/messages/format-failure.ts';
import type { Importing } from './use-import.ts';
import { FileButton } from '../shell/file-button.tsx';
import { FailureMessage } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import { PastedText, usePasted } from '../shell/pasted-text.tsx';
import { StepButtons } from '../shell/step-buttons.tsx';

type Props = Pick<Importing, 'chooseFile' | 'choosePasted' | 'close'> & { readonly failure: Failure | undefined };

/** A file, or cells from the clipboard. */
export function ImportChoose({ chooseFile, choosePasted, close, failure }: Props) {
  const { texts } = usePane();
  const words = texts.importing.choose;
  const pasted = usePasted((text) => void choosePasted(text));
  return (
    <>
      {failure && <FailureMessage failure={failure} />}
      <p>{words.intro}</p>
      <div className="area-part">
        <FileButton
          accept=".xlsx,.xls,.csv,.txt"
          appearance="primary"
          aria-describedby="import-file-for"
          onFile={(file) => void chooseFile(file)}
        >
          {words.file}
        </FileButton>
        <p className="note" id="import-file-for">
          {words.fileFor}
        </p>
      </div>
      <PastedText pasted={pasted} label={words.paste} hint={words.pasteHint} nothing={words.nothingPasted} />
      <StepButtons close={close}>
        <Button onClick={pasted.read}>{words.pasted}</Button>
      </StepButtons>
    </>
  );
}
