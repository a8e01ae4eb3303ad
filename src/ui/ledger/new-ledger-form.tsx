import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import type { NewLedger } from '../../compose/input/input-sheets.ts';
import { type NewLedgerFields, readNewLedger } from './new-ledger.ts';
import { usePane } from '../shell/pane-context.ts';

interface BeginningFormProps {
  readonly currentYear: number;
  readonly disabled: boolean;
  readonly onCreate: (what: 'ledger' | 'template', begin: NewLedger) => void;
  /** Fills new input sheets with the example instead. */
  readonly onTry: () => void;
}

/** Year and department for new input sheets. What is wrong is said once a button is pressed. */
export function NewLedgerForm({ currentYear, disabled, onCreate, onTry }: BeginningFormProps) {
  const { texts } = usePane();
  const words = texts.pane.ledger;
  const [fields, setFields] = useState<NewLedgerFields>({ year: String(currentYear), code: '', department: '' });
  const [wrong, setWrong] = useState<readonly (keyof NewLedgerFields)[]>([]);
  const form = useRef<HTMLFormElement>(null);

  const create = (what: 'ledger' | 'template') => {
    const reading = readNewLedger(fields);
    setWrong(reading.ok ? [] : reading.wrong);
    if (reading.ok) onCreate(what, reading.value);
    else form.current?.querySelector<HTMLInputElement>(`[name=${reading.wrong[0]}]`)?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!disabled) create('ledger');
  };

  const input = (key: keyof NewLedgerFields) => (
    <Input
      name={key}
      value={fields[key]}
      autoComplete="off"
      inputMode={key === 'department' ? 'text' : 'numeric'}
      onChange={(_, { value }) => setFields({ ...fields, [key]: value })}
    />
  );
  const unless = (key: keyof NewLedgerFields, message: string) =>
    wrong.includes(key) ? { validationMessage: message } : {};

  return (
    <form ref={form} className="area-part" noValidate onSubmit={submit}>
      <div className="fields">
        <Field label={words.year} required {...unless('year', words.yearWrong)}>
          {input('year')}
        </Field>
        <Field label={words.code} required hint={words.codeHint} {...unless('code', words.codeWrong)}>
          {input('code')}
        </Field>
        <Field
          className="wide"
          label={words.department}
          required
          hint={words.departmentHint}
          {...unless('department', words.departmentWrong)}
        >
          {input('department')}
        </Field>
      </div>
      <div className="buttons">
        <Button type="submit" appearance="primary" disabledFocusable={disabled}>
          {words.create}
        </Button>
        <Button title={words.tryFor} disabledFocusable={disabled} onClick={onTry}>
          {words.tryExample}
        </Button>
      </div>
      <p className="note" id="template-for">
        {words.templateFor}
      </p>
      <Button aria-describedby="template-for" disabledFocusable={disabled} onClick={() => create('template')}>
        {words.template}
      </Button>
    </form>
  );
}
