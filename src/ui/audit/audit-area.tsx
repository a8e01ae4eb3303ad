import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { fill } from '../../locales/texts.ts';
import { AuditMessages } from './audit-messages.tsx';
import { isBusy } from './audit-state.ts';
import { usePane } from '../shell/pane-context.ts';
import type { useAudit } from './use-audit.ts';
import { Working } from '../shell/working.tsx';

/** 审核: one button; what it finds is shown by a part that comes with the rules. */
export function AuditArea(auditing: ReturnType<typeof useAudit>) {
  const { texts } = usePane();
  const words = texts.pane.audit;
  const { state, Results, start, ask } = auditing;
  const { task, report } = state;
  const begin = useRef<HTMLButtonElement>(null);
  // what was approved goes, and the keyboard must not be lost with it
  const approve = () => {
    begin.current?.focus();
    auditing.approve();
  };
  const working = isBusy(state);
  const fixes = report?.items.flatMap(({ fix }) => fix?.changes ?? []) ?? [];
  return (
    <>
      {!report && <p>{words.intro}</p>}
      <div className="buttons">
        <Button ref={begin} appearance="primary" disabledFocusable={working} onClick={start}>
          {words.start}
        </Button>
        {fixes.length > 1 && (
          <Button title={words.fix.allHint} disabledFocusable={working} onClick={() => ask({ item: undefined })}>
            {fill(words.fix.all, { count: fixes.length })}
          </Button>
        )}
      </div>
      {working && <Working before={task === 'audit' ? words.checking : words.writing} writing="" written={undefined} />}
      <AuditMessages {...auditing} />
      {report && Results && <Results {...auditing} report={report} approve={approve} />}
    </>
  );
}
