import { AriaLiveAnnouncer, FluentProvider, Tab, TabList } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Texts } from '../texts/texts.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { AuditArea } from './audit/audit-area.tsx';
import { ExampleMessage } from './ledger/example-message.tsx';
import { lastTrouble } from './recovery/last-trouble.ts';
import { GenerateArea } from './generate/generate-area.tsx';
import { LedgerArea } from './ledger/ledger-area.tsx';
import { FailureMessage } from './message.tsx';
import './pane.css';
import { PaneContext } from './pane-context.ts';
import { RecoveryMessage } from './recovery/recovery-message.tsx';
import { themeFor } from './theme.ts';
import { useAudit } from './audit/use-audit.ts';
import { useExample } from './ledger/use-example.ts';
import { useGenerate } from './generate/use-generate.ts';
import { useImport } from './import/use-import.ts';
import { useJump } from './use-jump.ts';
import { useLedger } from './ledger/use-ledger.ts';
import { useRecovery } from './recovery/use-recovery.ts';
import { type View, VIEWS } from './view.ts';

export interface AppProps {
  readonly port: WorkbookPort;
  readonly texts: Texts;
  readonly currentYear: number;
  /** The area that is open at first. */
  readonly view: View;
  /** The background of Office, "#RRGGBB". */
  readonly background: string | undefined;
}

/** The pane: its name, the areas, and what is wrong above them. */
export function App({ port, texts, currentYear, view: first, background }: AppProps) {
  const [view, setView] = useState(first);
  const opened = useOpened(view);
  const { jump, failure } = useJump(port, texts);
  const ledger = useLedger(port, texts);
  const generation = useGenerate(port, texts);
  const importing = useImport(port, texts, jump);
  // the ribbon's 一键审核 opens the pane there
  const auditing = useAudit(port, texts, view === 'audit', first === 'audit');
  const trouble = lastTrouble({
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
