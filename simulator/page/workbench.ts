import { createGridEngine } from '../engine/browser.ts';
import type { UniverEngine } from '../engine/univer-engine.ts';
import { HostError } from '../grid/host-error.ts';
import { Host } from '../host/host.ts';
import { documentFile } from './document-file.ts';
import { loadExample } from './example.ts';
import { played } from './played.ts';
import { Ribbon } from './ribbon.ts';
import { saveFile } from './save-file.ts';
import { snapshot, type SheetView } from './snapshot.ts';
import { showStatus } from './status-strip.ts';
import { TaskPanes } from './task-panes.ts';
import './workbench.css';

/** What tests find as `window.workbench` once the page is ready. */
export interface Workbench {
  readonly engine: UniverEngine;
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
  const engine = createGridEngine(element('grid'));
  if (!played.isBlank) await loadExample(engine);
  const host = new Host(engine, {
    name: '部门预算.xlsx',
    files: {
      bytes: async () => {
        await engine.settle();
        return documentFile(engine);
      },
      open: (bytes) => saveFile(bytes, '工作簿.xlsx'),
    },
  });
  const panes = new TaskPanes(host, element('pane'), element('close-pane'));
  const ribbon = new Ribbon(host, panes, element('ribbon'));
  const workbench: Workbench = {
    engine,
    host,
    HostError,
    snapshot: () => snapshot(engine),
    busy: () => engine.busy() || ribbon.busy,
    invoke: (label) => ribbon.invoke(label),
  };
  showStatus(element('status'), host, workbench.busy);
  await ribbon.invoke('打开面板');
  Object.assign(window, { workbench });
}

function element(id: string): HTMLElement {
  return document.getElementById(id)!;
}

void start();
