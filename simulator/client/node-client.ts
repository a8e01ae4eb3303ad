import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import type { Engine } from '../grid/engine.ts';
import { Host, type HostOptions } from '../host/host.ts';
import { bridgeEvents, createBridge, type NativeBridge } from './native-bridge.ts';

/** Microsoft's unmodified client in Node, talking to a host of ours. One client per process. */
export interface OpenWorkbook {
  readonly host: Host;
  readonly Excel: typeof Excel;
  /** Makes it the one that `Excel.run` means, after another was opened. */
  use(): void;
  close(): void;
}

export interface OpenOptions extends HostOptions {
  /** The highest ExcelApi set; members above it throw ApiNotFound. */
  readonly requirement?: string;
}

interface ClientGlobals {
  Excel: typeof Excel;
  OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  OfficeExt: {
    Requirement: {
      RequirementMatrix: new (sets: unknown) => unknown;
      DefaultSetRequirement: new (sets: Record<string, string>) => unknown;
    };
  };
}

const CLIENT = '@microsoft/office-js/dist/excel-web-16.00.js';

/** What the client of this process talks to. */
interface Conversation {
  readonly context: { requirements?: unknown };
  bridge?: NativeBridge;
  current?: Host | undefined;
}

/** As global as the client: it stays where Vitest evaluates this module anew for the next file of tests. */
const realm = globalThis as { simulatorConversation?: Conversation };
const conversation = (realm.simulatorConversation ??= { context: {} });

/** Opens an engine's workbook; `Excel.run` then means this workbook until another one is opened or this one is closed. */
export function openWorkbook(engine: Engine, { requirement = '1.14', ...options }: OpenOptions = {}): OpenWorkbook {
  const bridge = (conversation.bridge ??= loadClient());
  const client = globalThis as unknown as ClientGlobals;
  const { RequirementMatrix, DefaultSetRequirement } = client.OfficeExt.Requirement;
  conversation.context.requirements = new RequirementMatrix(new DefaultSetRequirement({ excelapi: requirement }));
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const host = new Host(engine, options);
  bridgeEvents(bridge, host);
  conversation.current = host;
  return {
    host,
    Excel: client.Excel,
    use: () => void (conversation.current = host),
    close: () => {
      host.close();
      if (conversation.current === host) conversation.current = undefined;
    },
  };
}

function currentHost(): Host {
  if (!conversation.current) throw new Error('no workbook is open');
  return conversation.current;
}

/** The few globals that the client needs outside of a browser, then the client itself. */
function loadClient(): NativeBridge {
  const created = createBridge(currentHost);
  const globals: Record<string, unknown> = {
    window: globalThis,
    navigator: { userAgent: 'node' },
    document: { readyState: 'complete' },
    _richApiNativeBridge: created,
    OSF: {
      _OfficeAppFactory: {
        getContext: () => conversation.context,
        getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web', flags: 0 }),
        getInitializationHelper: () => ({}),
        getWindowName: () => '',
      },
    },
  };
  for (const [name, value] of Object.entries(globals)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  const path = createRequire(import.meta.url).resolve(CLIENT);
  runInThisContext(readFileSync(path, 'utf8'), { filename: path });
  return created;
}
