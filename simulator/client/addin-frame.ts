import type { Host } from '../host/host.ts';
import { WacConversation, type WacOptions } from './wac-conversation.ts';

export interface AddinOptions extends Pick<WacOptions, 'dialogs' | 'toParent' | 'onLeave'> {
  readonly host: Host;
  /** The element that takes the frame. */
  readonly parent: HTMLElement;
  /** https, with the same host name as this page (the port may differ). */
  readonly addinUrl: string;
  readonly addinId: string;
  /** The highest ExcelApi set. */
  readonly requirement?: string;
  /** The frame's title for screen readers. */
  readonly title: string;
}

/** An add-in's page in a frame, as Excel on the web would open it (Chinese UI). */
export interface OpenAddin {
  readonly frame: HTMLIFrameElement;
  /** Runs a function of the add-in as a ribbon button does; resolves when it has completed. */
  invokeCommand(action: string, control: string): Promise<void>;
  /** Brings a dialog what the page that opened it says. */
  tellFromParent(message: string): void;
  close(): void;
}

let opened = 0;

/** Opens an add-in's task pane or function file. */
export function openAddin(options: AddinOptions): OpenAddin {
  const { host, parent, addinUrl, addinId, requirement = '1.14', title, dialogs, toParent, onLeave } = options;
  const conversationId = `conversation-${++opened}`;
  const { origin } = new URL(addinUrl);
  const frame = document.createElement('iframe');
  const conversation = new WacConversation({
    host,
    addinId,
    conversationId,
    hostOrigin: location.origin,
    requirement,
    dialogs,
    toParent,
    onLeave,
    post: (text) => frame.contentWindow?.postMessage(text, origin),
  });
  const receive = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin || typeof event.data !== 'string') return;
    void conversation.receive(event.data);
  };
  addEventListener('message', receive);
  // The name has to stand before the frame is inserted: Chromium ignores later changes.
  frame.name = frameName(conversationId, addinId, toParent !== undefined);
  frame.title = title;
  frame.src = addinUrl;
  parent.append(frame);
  return {
    frame,
    invokeCommand: (action, control) => conversation.invokeCommand(action, control),
    tellFromParent: (message) => conversation.tellFromParent(message),
    close: () => {
      removeEventListener('message', receive);
      conversation.close();
      frame.remove();
    },
  };
}

/** What office.js reads from window.name: host, platform, version, locale; whom to talk to. */
function frameName(conversationId: string, addinId: string, isDialog: boolean): string {
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel$Web$16.01$zh-CN$telemetry$${isDialog ? 'isDialog' : ''}$disableLogging$`,
    xdmInfo: `${conversationId}|${addinId}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
