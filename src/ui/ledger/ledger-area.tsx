import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { INPUT_SHEETS } from '../../ledger/model/sheets.ts';
import { fill } from '../../locales/texts.ts';
import { NewLedgerForm } from './new-ledger-form.tsx';
import { NoticeLists } from '../shell/notice-list.tsx';
import { ImportButton } from '../import/import-button.tsx';
import { LedgerSummary } from './ledger-summary.tsx';
import { usePane } from '../shell/pane-context.ts';
import { formatSheetNames } from '../../app/messages/format-sheet-names.ts';
import type { Importing } from '../import/use-import.ts';
import type { useLedger } from './use-ledger.ts';
import { Working } from '../shell/working.tsx';

/** The steps of 导入 arrive when they are needed: the pane is there first. */
const ImportArea = lazy(async () => ({ default: (await import('../import/import-area.tsx')).ImportArea }));

type Props = ReturnType<typeof useLedger> & {
  readonly importing: Importing;
  readonly currentYear: number;
  /** Goes to the area 生成. */
  readonly onward: () => void;
};

/** 底稿: makes the input sheets where there are none, and checks them where there are. */
export function LedgerArea(props: Props) {
  const { state, look, check, register, create, tryExample, importing, currentYear, onward } = props;
  const { texts } = usePane();
  const words = texts.pane.ledger;
  const { presence, task, outcome } = state;
  const busy = task !== undefined;
  const { state: step } = importing;
  if (presence?.kind === 'present' && step.kind !== 'closed') {
    const checkNow = () => {
      importing.close();
      void check();
    };
    return (
      <Suspense fallback={<p>{words.looking}</p>}>
        <ImportArea importing={importing} onCheck={checkNow} />
      </Suspense>
    );
  }
  const before = { check: words.checking, register: words.registering, create: words.preparing };
  const said = (
    <>
      {task && (
        <Working
          before={before[task.kind]}
          writing={words.writing}
          written={task.kind === 'create' ? task.written : undefined}
        />
      )}
      {outcome && <LedgerSummary outcome={outcome} onward={onward} register={register} />}
    </>
  );
  return (
    <>
      {!presence && !outcome && <p>{words.looking}</p>}
      {presence?.kind === 'absent' && (
        <>
          <div>
            <p>{words.absent}</p>
            <ol className="steps">
              {words.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
          {said}
          <NewLedgerForm currentYear={currentYear} disabled={busy} onCreate={create} onTry={tryExample} />
        </>
      )}
      {presence?.kind === 'incomplete' && (
        <p>
          {fill(words.incomplete, {
            found: formatSheetNames(presence.found, texts),
            missing: formatSheetNames(presence.missing, texts),
          })}
        </p>
      )}
      {presence?.kind === 'present' && (
        <>
          <p>{fill(words.present, { sheets: formatSheetNames(INPUT_SHEETS, texts) })}</p>
          <div className="buttons">
            <Button appearance="primary" disabledFocusable={busy} onClick={check}>
              {words.check}
            </Button>
            <ImportButton disabled={busy} wasOpen={step.kind === 'closed' && step.wasOpen} onOpen={importing.open} />
          </div>
          {said}
        </>
      )}
      {(presence?.kind === 'incomplete' || (!presence && outcome)) && (
        <>
          <Button onClick={look}>{words.lookAgain}</Button>
          {said}
        </>
      )}
      {outcome?.kind === 'clean' && <NoticeLists findings={outcome.hints} />}
      {outcome?.kind === 'problems' && <NoticeLists findings={outcome.findings} />}
    </>
  );
}
