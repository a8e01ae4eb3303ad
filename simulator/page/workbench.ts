import { download } from '../../src/ui/shell/download.ts';
import { createGridEngine } from '../engine/browser.ts';
import type { Engine } from '../grid/engine.ts';
import { HostError } from '../grid/host-error.ts';
import { PlainGrid } from '../grid/plain-grid.ts';
import { Host } from '../host/host.ts';
import { Documents, NEW_NAME } from './documents.ts';
import { loadExample } from './example.ts';
import { played } from './played.ts';
import { leadByKeys } from './regions.ts';
import { Ribbon } from './ribbon.ts';
import { snapshot, type SheetView } from './snapshot.ts';
import { showStatus } from './status-strip.ts';
import { TaskPanes } from './task-panes.ts';
import './workbench.css';

/** What tests find as `window.workbench` once the page is ready. */
export interface Workbench {
  readonly engine: Engine;
  readonly host: Host;
  /** For tests that let the host fail. */
  readonly HostError: typeof HostError;
  snapshot(): SheetView[];
  /** Whether something is being calculated or a ribbon command is running. */
  busy(): boolean;
  /** Presses the ribbon button with this label. */
  invoke(label: string): Promise<void>;
}

async function start(): Promise<void> {
  const calculating = played.isGridPlain ? undefined : createGridEngine(element('grid'));
  const engine: Engine = calculating ?? new PlainGrid();
  if (played.hasExample) await loadExample(engine);
  const host = new Host(engine, {
    name: NEW_NAME,
    files: { bytes: (): Promise<Uint8Array> => documents.bytes(), open: (bytes) => download(bytes, '工作簿.xlsx') },
  });
  const panes = new TaskPanes(host, element('pane'), element('close-pane'));
  const ribbon = new Ribbon(host, panes, element('ribbon'));
  const documents = new Documents(engine, host, {
    close: () => {
      panes.close();
      ribbon.close();
    },
    open: () => ribbon.invoke('打开面板'),
  });
  const workbench: Workbench = {
    engine,
    host,
    HostError,
    snapshot: () => snapshot(engine),
    busy: () => calculating?.busy() || ribbon.busy,
    invoke: (label) => ribbon.invoke(label),
  };
  panes.onLeave = leadByKeys([
    { element: element('grid'), isShown: () => true, focus: () => editor()?.focus() },
    {
      element: element('ribbon'),
      isShown: () => true,
      focus: () => element('ribbon').querySelector('button')?.focus(),
    },
    { element: element('pane'), isShown: () => !element('pane').hidden, focus: () => panes.focus() },
  ]);
  element('new').addEventListener('click', () => void documents.begin());
  element('open').addEventListener('click', () => void documents.open());
  element('save-as').addEventListener('click', () => void documents.saveAs());
  showStatus(element('status'), host, workbench.busy);
  await ribbon.invoke('打开面板');
  Object.assign(window, { workbench });
}

/** Where the grid takes what is typed. */
const editor = () => document.querySelector<HTMLElement>('#grid [id^=__editor][contenteditable]');

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}

void start();
