import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { onEscape } from '../on-escape.ts';
import { usePane } from '../pane-context.ts';

/** What is kept in a workbook is to stay small. */
const LONGEST = 500;

interface AuditExplanationProps {
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** 审核说明: why something that was found is right as it is. */
export function AuditExplanation({ text, onSave, onCancel }: AuditExplanationProps) {
  const { texts } = usePane();
  const words = texts.pane.audit.explanation;
  const [typed, setTyped] = useState(text);
  return (
    <div className="audit-change" onKeyDown={onEscape(onCancel)}>
      <Field label={words.label} hint={words.hint}>
        <Textarea autoFocus rows={3} maxLength={LONGEST} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className="audit-actions">
        <Button size="small" appearance="primary" onClick={() => onSave(typed)}>
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.pane.cancel}
        </Button>
      </div>
    </div>
  );
}
