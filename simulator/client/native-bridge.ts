import type { Host } from '../host/host.ts';

/** The object that Microsoft's client looks for as `_richApiNativeBridge`; it adds `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface Envelope {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

/** A bridge to whatever host `current` names at the time of a message. */
export function createBridge(current: () => Host): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as Envelope;
      void current()
        .answer(JSON.stringify(message.body))
        .then((body) =>
          reply({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.parse(body) as unknown } }),
        );
    },
  };
  const reply = (message: unknown): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  return bridge;
}

/** Sends a host's events through a bridge. */
export function bridgeEvents(bridge: NativeBridge, host: Host): void {
  host.onEvents((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
}
