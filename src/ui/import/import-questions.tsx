import { Button, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useRef } from 'react';
import { fill } from '../../locales/texts.ts';
import type { Importing } from './use-import.ts';
import type { Choice, QuestionItem } from '../../app/import/format-question.ts';
import type { OpenList } from './import-state.ts';
import { Message } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import { StepButtons } from '../shell/step-buttons.tsx';

type Props = Pick<Importing, 'answer' | 'goOn' | 'back' | 'close'> & { readonly list: OpenList };

/** As many choices stand side by side; more are chosen from a list. */
const RADIOS = 5;
/** So many questions of a kind can be answered together. */
const ALIKE = 3;

/** What the list leaves open, one question below the other. */
export function ImportQuestions({ list, answer, goOn, back, close }: Props) {
  const { texts } = usePane();
  const words = texts.importing.questions;
  const { reading, given, missing } = list;
  const form = useRef<HTMLDivElement>(null);
  const answerOf = ({ key, answer: known }: QuestionItem) => given[key] ?? known;
  const groups = groupsOf(reading.questions);
  const open = reading.questions.filter((question) => question.answer === undefined).length;
  const isFirst = open === 0 || open === reading.questions.length;

  const next = () => {
    void goOn();
    const first = groups.flat().findIndex((question) => answerOf(question) === undefined);
    form.current?.querySelectorAll('[data-question]')[first]?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <>
      <p>{isFirst ? words.intro : fill(words.again, { count: open })}</p>
      {!reading.hasHeadings && <Message intent="warning" what={words.noHeadings} />}
      <div className="questions" ref={form}>
        {groups.map((group) => (
          <div key={group[0]!.key} className="area-part">
            {group.length >= ALIKE && (
              <Field label={fill(words.all, { count: group.length })}>
                <Pick
                  choices={group[0]!.choices}
                  value=""
                  onPick={(value) => answer(Object.fromEntries(group.map(({ key }) => [key, value])))}
                />
              </Field>
            )}
            {group.map((question) => (
              <Question
                key={question.key}
                question={question}
                value={answerOf(question)}
                missing={missing}
                onAnswer={(value) => answer({ [question.key]: value })}
              />
            ))}
          </div>
        ))}
      </div>
      <StepButtons back={back} close={close}>
        <Button appearance="primary" onClick={next}>
          {texts.importing.next}
        </Button>
      </StepButtons>
    </>
  );
}

interface QuestionProps {
  readonly question: QuestionItem;
  readonly value: string | undefined;
  readonly missing: boolean;
  readonly onAnswer: (value: string) => void;
}

function Question({ question, value, missing, onAnswer }: QuestionProps) {
  const { texts } = usePane();
  const { choices, label, about } = question;
  const isMissing = missing && value === undefined;
  return (
    <Field
      data-question={question.key}
      label={label}
      {...(about && { hint: about })}
      {...(isMissing && { validationMessage: texts.importing.questions.missing })}
    >
      {choices.length <= RADIOS ? (
        <RadioGroup value={value ?? ''} onChange={(_, data) => onAnswer(data.value)}>
          {choices.map((choice) => (
            <Radio key={choice.value} {...choice} />
          ))}
        </RadioGroup>
      ) : (
        <Pick choices={choices} value={value ?? ''} onPick={onAnswer} />
      )}
    </Field>
  );
}

interface PickProps {
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

function Pick({ choices, value, onPick, ...field }: PickProps) {
  const { texts } = usePane();
  return (
    <Select {...field} value={value} onChange={(_, data) => onPick(data.value)}>
      <option value="" disabled hidden>
        {texts.importing.questions.pick}
      </option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
}

/** Questions of one kind with the same choices, side by side. */
function groupsOf(questions: readonly QuestionItem[]): QuestionItem[][] {
  const groups = new Map<string, QuestionItem[]>();
  for (const question of questions) {
    const key = JSON.stringify([question.code, question.code === 'column' ? question.key : question.choices]);
    const group = groups.get(key);
    if (group) group.push(question);
    else groups.set(key, [question]);
  }
  return [...groups.values()];
}
