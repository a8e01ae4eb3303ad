import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Failure } from '../../app/say-failure.ts';
import type { Importing } from './use-import.ts';
import { FailureMessage } from '../message.tsx';
import { usePane } from '../pane-context.ts';
import { StepButtons } from '../step-buttons.tsx';

type Props = Pick<Importing, 'chooseFile' | 'choosePasted' | 'close'> & { readonly failure: Failure | undefined };

const FILES = '.xlsx,.xls,.csv,.txt';

/** A file, or cells from the clipboard. */
export function ImportChoose({ chooseFile, choosePasted, close, failure }: Props) {
  const { texts } = usePane();
  const words = texts.importing.choose;
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [missing, setMissing] = useState(false);

  const readPasted = () => {
    setMissing(pasted.trim() === '');
    if (pasted.trim() !== '') void choosePasted(pasted);
  };
  return (
    <>
      {failure && <FailureMessage failure={failure} />}
      <p>{words.intro}</p>
      <div className="area-part">
        <input
          ref={input}
          type="file"
          accept={FILES}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void chooseFile(file);
          }}
        />
        <Button appearance="primary" aria-describedby="import-file-for" onClick={() => input.current?.click()}>
          {words.file}
        </Button>
        <p className="note" id="import-file-for">
          {words.fileFor}
        </p>
      </div>
      <Field label={words.paste} hint={words.pasteHint} {...(missing && { validationMessage: words.nothingPasted })}>
        <Textarea
          className="pasted"
          value={pasted}
          rows={4}
          spellCheck={false}
          wrap="off"
          onChange={(_, { value }) => setPasted(value)}
        />
      </Field>
      <StepButtons close={close}>
        <Button onClick={readPasted}>{words.pasted}</Button>
      </StepButtons>
    </>
  );
}
