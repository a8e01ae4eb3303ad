import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

/** What was pasted. `read` hands it over; where there is nothing, `isMissing` says so. */
export interface Pasted {
  readonly text: string;
  readonly isMissing: boolean;
  readonly change: (text: string) => void;
  readonly read: () => void;
}

export function usePasted(use: (text: string) => void): Pasted {
  const [text, change] = useState('');
  const [isMissing, setMissing] = useState(false);
  const read = () => {
    const isBlank = text.trim() === '';
    setMissing(isBlank);
    if (!isBlank) use(text);
  };
  return { text, isMissing, change, read };
}

interface PastedTextProps {
  readonly pasted: Pasted;
  readonly label: string;
  readonly hint?: string;
  /** What is said where nothing was pasted. */
  readonly nothing: string;
}

/** A box to paste a text or cells into. */
export function PastedText({ pasted, label, hint, nothing }: PastedTextProps) {
  return (
    <Field label={label} hint={hint} validationMessage={pasted.isMissing ? nothing : undefined}>
      <Textarea
        className="pasted"
        value={pasted.text}
        rows={4}
        spellCheck={false}
        onChange={(_, { value }) => pasted.change(value)}
      />
    </Field>
  );
}
