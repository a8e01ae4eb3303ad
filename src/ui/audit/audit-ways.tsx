import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../locales/texts.ts';
import { AuditChange } from './audit-change.tsx';
import type { AuditItem, SettlingWay } from '../worker/audit-items.ts';
import type { Asked } from './audit-state.ts';
import { usePane } from '../shell/pane-context.ts';

/** Equally likely ways that are listed before one asks for more. */
const FIRST = 3;

interface AuditWaysProps {
  readonly item: AuditItem;
  /** The way that is shown for approval. */
  readonly asked: number | undefined;
  readonly busy: boolean;
  readonly onAsk: (asked: Asked | undefined) => void;
  readonly onApprove: () => void;
}

/** Which cell is most likely wrong, or which are equally suspect, and what would settle everything. */
export function AuditWays({ item: { key, ways }, asked, busy, onAsk, onApprove }: AuditWaysProps) {
  const { texts } = usePane();
  const words = texts.pane.audit;
  const [all, setAll] = useState(false);
  if (ways.length === 0) return null;
  const shown = all ? ways : ways.slice(0, FIRST);
  const { one, together, several } = words.suspect;
  const heading = ways.length > 1 ? fill(several, { count: ways.length }) : ways[0]!.cells.length > 1 ? together : one;
  return (
    <div className="audit-ways">
      <p>{heading}</p>
      <ul>
        {shown.map((way, index) => (
          <li key={index}>
            <Way way={way} />
            {way.changes && (
              <Button
                size="small"
                aria-expanded={asked === index}
                disabledFocusable={busy}
                onClick={() => onAsk({ item: key, way: index })}
              >
                {words.fix.suggestion}
              </Button>
            )}
            {asked === index && (
              <AuditChange
                question={words.ask.suggestion}
                cells={way.cells}
                onApprove={onApprove}
                onCancel={() => onAsk(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
      {shown.length < ways.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {fill(words.suspect.more, { count: ways.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

function Way({ way: { cells, settles, slip, changes } }: { readonly way: SettlingWay }) {
  const { texts, jump } = usePane();
  const words = texts.pane.audit.suspect;
  const isOne = cells.length === 1;
  return (
    <>
      {cells.map(({ place, where, label, before, after }) => (
        <p key={where}>
          <button type="button" className="audit-cell" onClick={() => jump(place)}>
            {where}
          </button>{' '}
          <span className="note">{label}</span>
          <br />
          {fill(isOne ? words.change : words.changeTogether, { before, after, settles })}
          {isOne && slip && fill(words.slip, { slip })}
        </p>
      ))}
      {!isOne && <p>{fill(words.settles, { settles })}</p>}
      {!changes && <p className="note">{words.formula}</p>}
    </>
  );
}
