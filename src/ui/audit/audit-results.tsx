import { ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { Auditing } from './auditing.ts';
import { AuditChange } from './audit-change.tsx';
import { noFilter } from './audit-filter.ts';
import { AuditFilters } from './audit-filters.tsx';
import type { AuditReport } from '../worker/audit-items.ts';
import { AuditList } from './audit-list.tsx';
import { AuditOptions } from './audit-options.tsx';
import { AuditSummary } from './audit-summary.tsx';
import { changesAsked } from './audit-state.ts';
import './audit.css';
import { usePane } from '../shell/pane-context.ts';

/** So many findings can be taken in at a glance. */
const GLANCE = 3;

type Props = Auditing & { readonly report: AuditReport };

/** What an audit found, and everything that can be done about it. */
export function AuditResults(auditing: Props) {
  const { texts } = usePane();
  const words = texts.pane.audit;
  const { report, state, ask, approve } = auditing;
  const [filter, setFilter] = useState(noFilter);
  const [hasMore, setMore] = useState(false);
  const asksAll = state.asked && state.asked.item === undefined;
  return (
    <>
      <AuditSummary report={report} filter={filter} onFilter={setFilter} />
      {asksAll && (
        <AuditChange
          question={words.ask.fix}
          cells={changesAsked(state.asked, report).map(({ cell }) => cell)}
          onApprove={approve}
          onCancel={() => ask(undefined)}
        />
      )}
      {report.tables > 0 && (
        <>
          <div className="audit-tools">
            {report.items.length > GLANCE && <AuditFilters items={report.items} filter={filter} onFilter={setFilter} />}
            <ToggleButton size="small" checked={hasMore} aria-expanded={hasMore} onClick={() => setMore(!hasMore)}>
              {words.more}
            </ToggleButton>
          </div>
          {hasMore && <AuditOptions {...auditing} />}
          <AuditList {...auditing} filter={filter} onFilter={setFilter} />
        </>
      )}
    </>
  );
}
