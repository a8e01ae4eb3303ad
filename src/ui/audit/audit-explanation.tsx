import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { EXPLANATION_KINDS, type ExplanationKind } from '../../app/audit/explanations-document.ts';
import { onEscape } from '../shell/on-escape.ts';
import { usePane } from '../shell/pane-context.ts';

/** What is kept in a workbook is to stay small. */
const LONGEST = 500;

interface AuditExplanationProps {
  readonly text: string;
  readonly kind: ExplanationKind | undefined;
  readonly onSave: (text: string, kind: ExplanationKind | undefined) => void;
  readonly onCancel: () => void;
}

/** 审核说明: why something that was found is right as it is. */
export function AuditExplanation({ text, kind, onSave, onCancel }: AuditExplanationProps) {
  const { texts } = usePane();
  const words = texts.pane.audit.explanation;
  const [typed, setTyped] = useState(text);
  const [chosen, setChosen] = useState(kind);
  return (
    <div className="audit-change" onKeyDown={onEscape(onCancel)}>
      <Field label={words.label} hint={words.hint}>
        <Textarea autoFocus rows={3} maxLength={LONGEST} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Field label={words.kind}>
        <Select
          size="small"
          value={chosen ?? ''}
          onChange={(_, { value }) => setChosen(EXPLANATION_KINDS.find((one) => one === value))}
        >
          <option value="">{words.noKind}</option>
          {EXPLANATION_KINDS.map((one) => (
            <option key={one} value={one}>
              {texts.audit.explanationKinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className="audit-actions">
        <Button size="small" appearance="primary" onClick={() => onSave(typed, chosen)}>
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.pane.cancel}
        </Button>
      </div>
    </div>
  );
}
