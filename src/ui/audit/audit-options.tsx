import { Button, Switch } from '@fluentui/react-components';
import type { Auditing } from './auditing.ts';
import type { AuditReport } from '../worker/audit-items.ts';
import { isBusy } from './audit-state.ts';
import { usePane } from '../shell/pane-context.ts';

type Props = Auditing & { readonly report: AuditReport };

/** How it is audited, and what else can be done with it. */
export function AuditOptions({
  report,
  state,
  exact,
  live,
  setExact,
  setLive,
  exportFindings,
  writeSheet,
  mark,
  unmark,
}: Props) {
  const { texts } = usePane();
  const words = texts.pane.audit;
  const buttons: readonly (readonly [label: string, act: () => void])[] = [
    [words.exporting, () => exportFindings(false)],
    [words.sheetButton, () => writeSheet(false)],
    [words.mark, mark],
    [words.unmark, unmark],
  ];
  return (
    <div role="group" aria-label={words.more} className="audit-options">
      <Switch label={words.live} checked={live} onChange={(_, { checked }) => setLive(checked)} />
      <p className="note">{words.liveHint}</p>
      {!report.exactFixed && (
        <Switch label={words.exact} checked={exact} onChange={(_, { checked }) => setExact(checked)} />
      )}
      <p className="note">{report.exactFixed ? words.exactFixed : words.exactHint}</p>
      <div className="audit-actions">
        {buttons.map(([label, act]) => (
          <Button key={label} size="small" disabledFocusable={isBusy(state)} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
