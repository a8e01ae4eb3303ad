import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef } from 'react';
import { fill } from '../../locales/texts.ts';
import type { Failure } from '../../app/messages/format-failure.ts';
import type { Importing } from './use-import.ts';
import { ImportDetails } from './import-details.tsx';
import type { Existing, OpenList } from './import-state.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import { StepButtons } from '../shell/step-buttons.tsx';

type Props = Pick<Importing, 'keep' | 'write' | 'revise' | 'back' | 'close'> & {
  readonly list: OpenList;
  readonly failure: Failure | undefined;
  readonly stopped: boolean;
};

/** What was understood, and the button that writes it. */
export function ImportReview({ list, failure, stopped, keep, write, revise, back, close }: Props) {
  const { texts } = usePane();
  const words = texts.importing.review;
  const { summary, questions } = list.reading;
  const { entries, existing, total, amountUnit: unit, repeated } = summary;
  const choice = useRef<HTMLDivElement>(null);
  const remembered = questions.filter((question) => question.remembered);

  const goOn = () => {
    void write();
    if (existing > 0 && !list.existing) choice.current?.querySelector('input')?.focus();
  };
  return (
    <>
      {failure && <FailureMessage failure={failure} />}
      {stopped && <Message intent="warning" what={words.cancelled} />}
      {entries > 0 ? (
        <Message intent="info" what={fill(words.read, { count: entries, total, unit })} next={words.waiting} />
      ) : (
        <Message intent="error" what={words.nothing} next={words.nothingNext} />
      )}
      {repeated > 0 && <Message intent="warning" what={fill(words.repeated, { count: repeated })} />}
      <ImportDetails summary={summary} remembered={remembered} />
      {questions.length > 0 && <Button onClick={revise}>{words.revise}</Button>}
      {entries > 0 && existing > 0 && (
        <Field
          ref={choice}
          label={fill(words.existing, { count: existing })}
          {...(list.missing && !list.existing && { validationMessage: words.existingMissing })}
        >
          <RadioGroup value={list.existing ?? ''} onChange={(_, { value }) => keep(value as Existing)}>
            <Radio value="append" label={words.append} />
            <Radio value="replace" label={fill(words.replace, { count: existing })} />
          </RadioGroup>
        </Field>
      )}
      <StepButtons back={back} close={close}>
        {entries > 0 && (
          <Button appearance="primary" onClick={goOn}>
            {words.write}
          </Button>
        )}
      </StepButtons>
    </>
  );
}
