import { AriaLiveAnnouncer, FluentProvider, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ComponentType } from 'react';
import { fill, type Texts } from '../locales/texts.ts';
import type { WorkbookPort } from '../workbook/port/port.ts';
import { AuditArea } from './audit/audit-area.tsx';
import { ExampleMessage } from './ledger/example-message.tsx';
import { lastFailure } from './last-failure.ts';
import { GenerateArea } from './generate/generate-area.tsx';
import { LedgerArea } from './ledger/ledger-area.tsx';
import { takeNote } from './shell/left-note.ts';
import { FailureMessage, Message } from './shell/message.tsx';
import './shell/pane.css';
import { PaneContext } from './shell/pane-context.ts';
import { RecoveryMessage } from './recovery/recovery-message.tsx';
import { themeFor } from './shell/theme.ts';
import { useAudit } from './audit/use-audit.ts';
import { useEdits } from './shell/use-edits.ts';
import { useExample } from './ledger/use-example.ts';
import { useGenerate } from './generate/use-generate.ts';
import { useImport } from './import/use-import.ts';
import { useJump } from './shell/use-jump.ts';
import { useLedger } from './ledger/use-ledger.ts';
import { useRecovery } from './recovery/use-recovery.ts';
import { type View, VIEWS } from './shell/view.ts';
import type { AuditReport } from './worker/audit-items.ts';

/** Its parts arrive when it is opened first. */
const DocumentArea = lazy(async () => ({ default: (await import('./document/document-area.tsx')).DocumentArea }));

export interface AppProps {
  readonly port: WorkbookPort;
  readonly texts: Texts;
  readonly currentYear: number;
  /** The area that is open at first. */
  readonly view: View;
  /** The background of Office, "#RRGGBB". */
  readonly background: string | undefined;
  /** Whether the web view can be expected to save a file that the pane offers. */
  readonly downloads: boolean;
  /** Where the manual is; a page that has its own way to it names none. */
  readonly manual?: string;
  /** What only Excel has, at the end of the pane. `disabled`: some area is at work. */
  readonly More?: ComponentType<{ readonly disabled: boolean }>;
  /** Hears of every audit: whoever shows the workbook beside the pane marks what was found. */
  readonly onReport?: (report: AuditReport) => void;
}

/** The pane: its name, the areas, and what is wrong above them. */
export function App(props: AppProps) {
  const { port, texts, currentYear, view: first, background, downloads, manual, More, onReport } = props;
  const [view, setView] = useState(first);
  const opened = useOpened(view);
  const [note] = useState(takeNote);
  const { jump, failure } = useJump(port, texts);
  const ledger = useLedger(port, texts);
  const generation = useGenerate(port, texts);
  const importing = useImport(port, texts, jump);
  // the ribbon's 一键审核 opens the pane there
  const auditing = useAudit(port, texts, view === 'audit', first === 'audit');
  const trouble = lastFailure({
    generation: generation.state,
    ledger: ledger.state,
    importing: importing.state,
    audit: auditing.state.message,
  });
  const generating = generation.state.kind === 'working';
  const working = generating || ledger.state.task !== undefined || auditing.state.task === 'write';
  const recovery = useRecovery(port, texts, trouble, working, ledger.look);
  const pane = useMemo(() => ({ texts, jump }), [texts, jump]);

  // Sheets may have come or gone while another area was open. While they are written nobody asks.
  const { look } = ledger;
  useEffect(() => {
    if (view === 'ledger' && !generating) void look();
  }, [view, look, generating]);

  // Where the page takes steps back or reads its file again, no other area tells of it.
  const lookAgain = useCallback(async () => {
    await look();
    return true;
  }, [look]);
  useEdits(port, view === 'ledger' && port.stepBack !== undefined, lookAgain);

  const { report } = auditing.state;
  useEffect(() => {
    if (report) onReport?.(report);
  }, [report, onReport]);

  // The button that was pressed is hidden with its area, and the keyboard must not be lost with it.
  const goTo = (next: View) => {
    setView(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const example = useExample(port, texts, ledger.state.presence, working, () => {
    generation.dismiss();
    goTo('ledger');
    void look();
  });

  const areas: Record<View, JSX.Element> = {
    ledger: <LedgerArea {...ledger} importing={importing} currentYear={currentYear} onward={() => goTo('generate')} />,
    generate: <GenerateArea generation={generation} onward={() => goTo('audit')} />,
    audit: <AuditArea {...auditing} />,
    document: (
      <Suspense fallback={<p>{texts.pane.document.reading}</p>}>
        <DocumentArea
          port={port}
          active={view === 'document'}
          busy={working}
          downloads={downloads}
          toLedger={() => goTo('ledger')}
        />
      </Suspense>
    ),
  };
  return (
    <FluentProvider theme={themeFor(background)}>
      <AriaLiveAnnouncer>
        <PaneContext.Provider value={pane}>
          <div className="pane">
            <header className="pane-name">
              <h1>{texts.pane.name}</h1>
            </header>
            <main>
              <TabList
                className="pane-tabs"
                aria-label={texts.pane.areas}
                selectedValue={view}
                onTabSelect={(_, { value }) => setView(value as View)}
              >
                {VIEWS.map((one, index) => (
                  <Tab key={one} value={one} id={`tab-${one}`} aria-controls={`area-${one}`}>
                    {index + 1} {texts.pane[one].tab}
                  </Tab>
                ))}
              </TabList>
              <RecoveryMessage {...recovery} />
              {note && (
                <div className="pane-top">
                  <Message intent="info" what={fill(texts.pane.fromRibbon, { what: note.what })} next={note.next} />
                </div>
              )}
              <ExampleMessage {...example} />
              {failure && (
                <div className="pane-top">
                  <FailureMessage failure={failure} />
                </div>
              )}
              {VIEWS.map((one) => (
                <div
                  key={one}
                  className="area"
                  id={`area-${one}`}
                  role="tabpanel"
                  aria-labelledby={`tab-${one}`}
                  hidden={one !== view}
                >
                  {opened.has(one) && areas[one]}
                </div>
              ))}
              {manual && view === 'ledger' && (
                <p className="pane-manual">
                  <a href={manual} target="_blank" rel="noreferrer">
                    {texts.pane.manual}
                  </a>
                </p>
              )}
              {More && <More disabled={working} />}
            </main>
          </div>
        </PaneContext.Provider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

/** The areas that have been open: each is made when it is opened first, and kept then with what was typed in it. */
function useOpened(view: View): ReadonlySet<View> {
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set([view]));
  if (!opened.has(view)) setOpened(new Set([...opened, view]));
  return opened;
}
