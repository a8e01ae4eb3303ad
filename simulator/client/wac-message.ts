/** A message of Office.js in a frame to Excel on the web. */
export interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Frames also send messages of other libraries: what is not ours is null. */
export function readMessage(text: string): Message | null {
  try {
    const message = JSON.parse(text) as Partial<Message> | null;
    return typeof message?._actionName === 'string' ? (message as Message) : null;
  } catch {
    return null;
  }
}
