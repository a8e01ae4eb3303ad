import { DocumentCalls, NOT_SUPPORTED, type DocumentCall } from './document-calls.ts';
import type { Host } from '../host/host.ts';
import type { Dialogs, OpenDialog, WantedDialog } from './wac-dialogs.ts';
import { readMessage, type Message } from './wac-message.ts';

/** Who talks to whom. Both origins must be https and have the same host name, or office.js refuses. */
export interface WacOptions {
  readonly host: Host;
  readonly addinId: string;
  readonly conversationId: string;
  /** Of the page that holds the frame. */
  readonly hostOrigin: string;
  /** The highest ExcelApi set, "1.14". */
  readonly requirement: string;
  /** Sends text to the add-in's frame. */
  readonly post: (text: string) => void;
  /** Opens the dialogs of the add-in; without, it can have none. */
  readonly dialogs?: Dialogs | undefined;
  /** Of a dialog: takes what it says to the page that opened it. */
  readonly toParent?: ((message: string) => void) | undefined;
  /** Leads the focus on, or back, from the frame: somebody pressed Ctrl+F6 there. */
  readonly onLeave?: ((back: boolean) => void) | undefined;
}

const REQUEST = 0;
const REGISTER = 1;
const UNREGISTER = 2;
const REPLY = 0;
const EVENT = 1;
/** Calls that are about the conversation itself, by their DispatchIds. */
const COMMAND_COMPLETED = 94;
const MESSAGE_PARENT = 144;
const MESSAGE_CHILD = 145;
/** The events that an add-in may ask us for. */
const EVENTS = ['richApiMessage', 'appCommandInvoked', 'dialogMessageReceived', 'dialogParentMessageReceived'];
/** What a frame tells of keys that its host is to take (OSF.AgaveHostAction). */
const CTRL_F6 = 5;
const CTRL_SHIFT_F6 = 6;
const DIALOG = 'dialogMessageReceived';

/** The conversation of one add-in frame with a host, by the messages of Excel on the web. Knows no DOM. */
export class WacConversation {
  /** Event name → correlation id of its registration. */
  private readonly registered = new Map<string, number>();
  private readonly awaited = new Map<string, () => void>();
  private readonly commands = new Map<string, () => void>();
  private commandCount = 0;
  private dialog: OpenDialog | undefined;
  private readonly calls: DocumentCalls;
  private readonly stopEvents: () => void;

  constructor(private readonly options: WacOptions) {
    this.calls = new DocumentCalls(options.host);
    this.stopEvents = options.host.onEvents((entries) => {
      if (this.registered.has('richApiMessage')) this.tell('richApiMessage', { ArrayData: entries });
    });
  }

  /** Takes in one message of the frame; what belongs to other conversations is left alone. */
  async receive(text: string): Promise<void> {
    const message = readMessage(text);
    if (message?._conversationId !== this.options.conversationId || message._messageType !== REQUEST) return;
    const data = await this.answer(message);
    this.send(REPLY, message._actionName, message._correlationId, data);
    // Whoever waits to send an event may do so only behind the answer to the registration.
    if (this.registered.has(message._actionName)) this.awaited.get(message._actionName)?.();
  }

  /**
   * Presses a ribbon button: calls the function that the add-in associated with `action`, as soon as the add-in has
   * begun to listen. Resolves when it says `event.completed()`.
   */
  async invokeCommand(action: string, control: string): Promise<void> {
    await this.registration('appCommandInvoked');
    const id = `command-${++this.commandCount}`;
    const completed = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.tell('appCommandInvoked', [id, action, JSON.stringify({ source: { id: control } })]);
    await completed;
  }

  /** Of a dialog: brings it what the page that opened it says. */
  tellFromParent(messageContent: string): void {
    const { hostOrigin: messageOrigin } = this.options;
    this.tell('dialogParentMessageReceived', { messageType: 1, messageContent, messageOrigin });
  }

  close(): void {
    this.dialog?.close();
    this.stopEvents();
  }

  private answer(message: Message): unknown {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.appContext();
      case 'ContextActivationManager_notifyHost': {
        const [, action] = message._data as readonly [string, number];
        if (action === CTRL_F6 || action === CTRL_SHIFT_F6) this.options.onLeave?.(action === CTRL_SHIFT_F6);
        return null;
      }
      case 'executeMethod':
        return this.execute(message._data as DocumentCall);
      default:
        return this.listen(message);
    }
  }

  private appContext(): unknown {
    const { host, addinId, requirement, hostOrigin } = this.options;
    const settings = [...host.document.settings].map(([key, value]) => [key, JSON.stringify(value)]);
    return {
      _id: addinId,
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: 'zh-CN',
      _dataLocale: 'zh-CN',
      _docUrl: `${hostOrigin}/${encodeURIComponent(host.document.name)}`,
      _clientMode: 1,
      _settings: settings,
      _reason: 'documentOpened',
      _osfControlType: 1,
      _requirementMatrix: JSON.stringify({ ExcelApi: requirement, AddinCommands: '1.1' }),
      _hostFullVersion: '16.0.0.0',
      _appDomains: [],
      _featureGates: {},
    };
  }

  private execute(call: DocumentCall): unknown {
    switch (call.DdaMethod?.DispatchId) {
      case COMMAND_COMPLETED: {
        const id = String(call['0']);
        this.commands.get(id)?.();
        this.commands.delete(id);
        return { Version: 1, Error: 0 };
      }
      case MESSAGE_PARENT:
        this.options.toParent?.(String(call.messageToParent));
        return { Version: 1, Error: 0 };
      case MESSAGE_CHILD:
        this.dialog?.tell(String(call.messageContent));
        return { Version: 1, Error: 0 };
      default:
        return this.calls.answer(call);
    }
  }

  private listen({ _actionName: name, _actionType: type, _correlationId: id, _data }: Message): unknown {
    const { dialogs } = this.options;
    if (!EVENTS.includes(name) || (name === DIALOG && !dialogs)) return { Error: NOT_SUPPORTED };
    const refused = name === DIALOG && type === REGISTER ? this.options.host.badDay.dialogsRefused : undefined;
    if (refused !== undefined) return { Error: refused };
    if (type === REGISTER) this.registered.set(name, id);
    if (type === UNREGISTER) this.registered.delete(name);
    if (name === DIALOG) {
      // that is how office.js asks for a dialog, and closes it
      this.dialog?.close();
      const { targetId } = _data as { readonly targetId: string };
      this.dialog =
        type === REGISTER
          ? dialogs?.(JSON.parse(targetId) as WantedDialog, (data) => this.tell(DIALOG, data))
          : undefined;
    }
    return { Error: 0 };
  }

  private registration(name: string): Promise<void> {
    if (this.registered.has(name)) return Promise.resolve();
    return new Promise((resolve) => this.awaited.set(name, resolve));
  }

  private tell(name: string, data: unknown): void {
    this.send(EVENT, name, this.registered.get(name) ?? 0, data);
  }

  private send(kind: typeof REPLY | typeof EVENT, name: string, correlation: number, data: unknown): void {
    this.options.post(
      JSON.stringify({
        _messageType: 1,
        _responseType: kind,
        _actionName: name,
        _conversationId: this.options.conversationId,
        _correlationId: correlation,
        _origin: this.options.hostOrigin,
        _errorCode: 0,
        _serializerVersion: 1,
        _data: data,
      }),
    );
  }
}
