import { ToggleButton } from '@fluentui/react-components';
import { fill } from '../../locales/texts.ts';
import { countsOf, explainedIn, OUTCOMES, toJudge, verdictOf, type AuditFilter } from './audit-filter.ts';
import type { AuditReport } from '../worker/audit-items.ts';
import { usePane } from '../shell/pane-context.ts';

interface AuditSummaryProps {
  readonly report: AuditReport;
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}

/** What the audit came to: in a sentence, which is also told aloud whenever it changes, and counted; a count lists its kind alone. */
export function AuditSummary({ report, filter, onFilter }: AuditSummaryProps) {
  const { texts } = usePane();
  const words = texts.pane.audit;
  const counts = countsOf(report);
  const verdict = verdictOf(report);
  const { what, next } = words.verdicts[verdict];
  return (
    <>
      <div role="status" className={`audit-verdict audit-${verdict}`}>
        <strong>{fill(what, { ...counts, judge: toJudge(report), passed: report.passed })}</strong> {next}
      </div>
      {report.explanationsUnreadable && <p className="note">{texts.audit.report.explanationsUnreadable}</p>}
      {report.tables > 0 && (
        <div role="group" aria-label={words.counts} className="audit-counts">
          {OUTCOMES.map((outcome) => {
            const count = counts[outcome];
            const listed = report.items.some((item) => item.outcome === outcome);
            const name = texts.audit.outcomes[outcome];
            const explained = explainedIn(report.items, outcome);
            const label = fill(explained > 0 ? words.explained : words.count, { name, count, explained });
            const pressed = filter.outcome === outcome;
            if (count === 0 && outcome !== 'error' && !pressed) return null;
            if (!listed && !pressed) return <span key={outcome}>{label}</span>;
            return (
              <ToggleButton
                key={outcome}
                size="small"
                className={`audit-count audit-${outcome}`}
                checked={pressed}
                onClick={() => onFilter({ ...filter, outcome: pressed ? undefined : outcome })}
              >
                {label}
              </ToggleButton>
            );
          })}
          <span>{fill(words.count, { name: words.passed, count: report.passed })}</span>
        </div>
      )}
    </>
  );
}
