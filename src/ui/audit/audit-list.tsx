import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import { fill } from '../../locales/texts.ts';
import type { Auditing } from './auditing.ts';
import { type AuditFilter, grouped, listed, noFilter } from './audit-filter.ts';
import { AuditFinding } from './audit-finding.tsx';
import type { AuditReport } from '../worker/audit-items.ts';
import { usePane } from '../shell/pane-context.ts';

/** Findings that are listed at a time: hundreds would take their time to show. */
const PAGE = 50;

interface AuditListProps extends Auditing {
  readonly report: AuditReport;
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}

/** The findings that the filter lets through, by outcome and table. */
export function AuditList({ report, filter, onFilter, ...auditing }: AuditListProps) {
  const { texts } = usePane();
  const words = texts.pane.audit;
  const [pages, setPages] = useState(1);
  const items = listed(report.items, filter);
  const shown = items.slice(0, pages * PAGE);
  const left = items.length - shown.length;
  if (report.items.length === 0) return null;
  if (items.length === 0) {
    return (
      <>
        <p>{words.nothingListed}</p>
        <Button onClick={() => onFilter(noFilter)}>{words.showAll}</Button>
      </>
    );
  }
  const totals = new Map(grouped(items).map((group) => [nameOf(group), group.items.length]));
  return (
    <div className="audit-list" onKeyDown={moveWithArrows}>
      {grouped(shown).map((group) => (
        <section key={nameOf(group)} aria-labelledby={`audit-${nameOf(group)}`}>
          <h2 id={`audit-${nameOf(group)}`}>
            {fill(words.group, {
              outcome: texts.audit.outcomes[group.outcome],
              table: group.table || words.noTable,
              count: totals.get(nameOf(group))!,
            })}
          </h2>
          <ul>
            {group.items.map((item) => (
              <li key={item.key}>
                <AuditFinding {...auditing} item={item} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <Button onClick={() => setPages(pages + 1)}>
          {fill(words.moreItems, { count: Math.min(PAGE, left), left })}
        </Button>
      )}
      <p className="note">{words.keys}</p>
    </div>
  );
}

const nameOf = ({ outcome, table }: { outcome: string; table: string }) => `${outcome}-${table}`.replace(/\s/g, '_');

/** Arrows go from finding to finding, whatever stands between. */
function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  const step = steps[event.key];
  const from = event.target as HTMLElement;
  if (step === undefined || !from.matches('.audit-jump')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.audit-jump')];
  const to = Math.min(all.length - 1, Math.max(0, all.indexOf(from) + step));
  all[to]!.focus();
  event.preventDefault();
}
