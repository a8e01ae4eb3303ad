import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { fill } from '../../locales/texts.ts';
import type { ChangedCell } from '../worker/audit-items.ts';
import { onEscape } from '../shell/on-escape.ts';
import { usePane } from '../shell/pane-context.ts';

/** Cells that are shown before a change; more say no more. */
const SHOWN = 50;

interface AuditChangeProps {
  readonly question: string;
  readonly cells: readonly ChangedCell[];
  readonly onApprove: () => void;
  readonly onCancel: () => void;
}

/** What would change, cell by cell, and the question whether it is to be. The keyboard is taken to the answer, and back. */
export function AuditChange({ question, cells, onApprove, onCancel }: AuditChangeProps) {
  const { texts } = usePane();
  const words = texts.pane.audit.ask;
  const id = useId();
  const opener = useRef(document.activeElement);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const cancel = () => {
    (opener.current as HTMLElement | null)?.focus();
    onCancel();
  };
  return (
    <section className="audit-change" aria-labelledby={id} onKeyDown={onEscape(cancel)}>
      <p id={id}>{question}</p>
      <dl>
        {cells.slice(0, SHOWN).map(({ where, label, before, after }) => (
          <div key={where}>
            <dt>
              {where} <span className="note">{label}</span>
            </dt>
            <dd>
              {words.was} <del>{before}</del>
            </dd>
            <dd>
              {words.becomes} <ins>{after}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {cells.length > SHOWN && <p className="note">{fill(words.more, { count: cells.length - SHOWN })}</p>}
      <div className="audit-actions">
        <Button ref={first} size="small" appearance="primary" onClick={onApprove}>
          {words.approve}
        </Button>
        <Button size="small" onClick={cancel}>
          {texts.pane.cancel}
        </Button>
      </div>
    </section>
  );
}
