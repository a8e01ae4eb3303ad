import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { fill } from '../../locales/texts.ts';
import type { Importing } from './use-import.ts';
import type { ImportSource } from './import-state.ts';
import { usePane } from '../shell/pane-context.ts';
import { StepButtons } from '../shell/step-buttons.tsx';

type Props = Pick<Importing, 'pick' | 'readSheet' | 'back' | 'close'> & {
  readonly source: ImportSource;
  readonly sheet: number;
};

/** Which sheet of a file. */
export function ImportSheets({ source, sheet, pick, readSheet, back, close }: Props) {
  const { texts } = usePane();
  const words = texts.importing.sheets;
  return (
    <>
      <Field label={fill(words.intro, { file: source.name, count: source.sheets.length })}>
        <RadioGroup value={String(sheet)} onChange={(_, { value }) => pick(Number(value))}>
          {source.sheets.map(({ name, rows }, index) => (
            <Radio key={name} value={String(index)} label={fill(words.sheet, { name, rows })} />
          ))}
        </RadioGroup>
      </Field>
      <StepButtons back={back} close={close}>
        <Button appearance="primary" onClick={readSheet}>
          {texts.importing.next}
        </Button>
      </StepButtons>
    </>
  );
}
