import type { MessageProps } from '../../ui/shell/message.tsx';

/** What the page has to tell above everything, with buttons for what can be done about it. */
export interface PageNotice extends Pick<MessageProps, 'intent' | 'what' | 'next'> {
  readonly choices?: readonly { readonly label: string; readonly act: () => void }[];
}
