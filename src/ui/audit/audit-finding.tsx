import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { formatExplanation } from '../../app/audit/format-explanation.ts';
import { fill } from '../../locales/texts.ts';
import type { Auditing } from './auditing.ts';
import { AuditChange } from './audit-change.tsx';
import { AuditExplanation } from './audit-explanation.tsx';
import type { AuditItem } from '../worker/audit-items.ts';
import { isBusy } from './audit-state.ts';
import { AuditWays } from './audit-ways.tsx';
import { usePane } from '../shell/pane-context.ts';

type Props = Omit<Auditing, 'exact' | 'live'> & { readonly item: AuditItem };

/** One finding: what and where, what is most likely wrong, and what can be done about it. */
export function AuditFinding({ item, state, ask, approve, explain }: Props) {
  const { texts } = usePane();
  const words = texts.pane.audit;
  const [explaining, setExplaining] = useState(false);
  const explainer = useRef<HTMLButtonElement>(null);
  const closeExplanation = () => {
    setExplaining(false);
    explainer.current?.focus();
  };
  const { outcome, fix, explanation, follows, wording } = item;
  const asked = state.asked?.item === item.key ? state.asked : undefined;
  const busy = isBusy(state);
  return (
    <article className={`audit-finding audit-${outcome}`}>
      <JumpTo place={item.place} where={item.where} className="item audit-jump">
        {item.message}
      </JumpTo>
      <AuditWays item={item} asked={asked?.way} busy={busy} onAsk={ask} onApprove={approve} />
      {explanation && !explaining && (
        <p className="audit-said">
          {fill(words.explanation.said, { text: formatExplanation(explanation, texts) })}
          {!explanation.isCurrent && <span className="note">{words.explanation.stale}</span>}
        </p>
      )}
      <div className="audit-actions">
        {fix && (
          <Button
            size="small"
            aria-expanded={asked !== undefined && asked.way === undefined}
            disabledFocusable={busy}
            onClick={() => ask({ item: item.key })}
          >
            {words.fix[fix.kind]}
          </Button>
        )}
        {outcome !== 'unchecked' && (
          <Button ref={explainer} size="small" aria-expanded={explaining} onClick={() => setExplaining(true)}>
            {explanation ? words.explanation.edit : words.explanation.write}
          </Button>
        )}
      </div>
      {fix && asked && asked.way === undefined && (
        <AuditChange
          question={words.ask.fix}
          cells={fix.changes.map(({ cell }) => cell)}
          onApprove={approve}
          onCancel={() => ask(undefined)}
        />
      )}
      {explaining && (
        <AuditExplanation
          text={explanation?.text ?? ''}
          kind={explanation?.kind}
          onSave={(text, kind) => {
            closeExplanation();
            void explain(item, text, kind);
          }}
          onCancel={closeExplanation}
        />
      )}
      {/* Tabster, which leads the Tab key in Fluent UI, passes over a summary without an index */}
      {follows.length > 0 && (
        <details>
          <summary tabIndex={0}>{fill(words.follows, { count: follows.length })}</summary>
          <ul>
            {follows.map(({ where, place, message }, index) => (
              <li key={index}>
                <JumpTo place={place} where={where} className="item">
                  {message}
                </JumpTo>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary tabIndex={0}>{fill(words.rule, { rule: item.rule })}</summary>
        <p>{wording.content}</p>
        <p className="note">{fill(words.basis, { basis: wording.basis })}</p>
      </details>
    </article>
  );
}

interface JumpToProps extends Pick<AuditItem, 'where' | 'place'> {
  readonly className: string;
  readonly children: string;
}

/** Words that lead to their cell, where there is one. */
function JumpTo({ place, where, className, children }: JumpToProps) {
  const { jump } = usePane();
  const words = (
    <>
      {where && <span className="where">{where}</span>}
      <span>{children}</span>
    </>
  );
  if (!place) return <div className="item">{words}</div>;
  return (
    <button type="button" className={className} onClick={() => jump(place)}>
      {words}
    </button>
  );
}
