import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Failure } from '../../app/messages/format-failure.ts';

export interface MessageProps {
  readonly intent: MessageBarProps['intent'];
  readonly what: string;
  readonly next?: string;
  /** Buttons. */
  readonly children?: ReactNode;
}

/** What happened, what to do next, and the buttons to do it. Screen readers are told when it appears. */
export function Message({ intent, what, next, children }: MessageProps) {
  const bar = useRef<HTMLDivElement>(null);
  // a short pane would hide it below its end
  useEffect(() => {
    // gives a promise in newer browsers, which is no clean-up
    bar.current?.scrollIntoView({ block: 'nearest' });
  }, [what]);
  return (
    <MessageBar ref={bar} intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle>
        {next}
      </MessageBarBody>
      {children && <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  );
}

/** The same for what could not be done. */
export function FailureMessage({ failure, children }: { readonly failure: Failure; readonly children?: ReactNode }) {
  return (
    <Message intent="error" {...failure}>
      {children}
    </Message>
  );
}
