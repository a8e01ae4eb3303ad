import { Button } from '@fluentui/react-components';
import { fill } from '../../locales/texts.ts';
import type { LedgerState } from './ledger-state.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import { formatSheetNames } from '../../app/messages/format-sheet-names.ts';

interface LedgerSummaryProps {
  readonly outcome: NonNullable<LedgerState['outcome']>;
  readonly onward: () => void;
  readonly register: () => void;
}

/** What the last action on the 底稿 came to, in a sentence, and what to do next. */
export function LedgerSummary({ outcome, onward, register }: LedgerSummaryProps) {
  const { texts } = usePane();
  const words = texts.pane.ledger;
  switch (outcome.kind) {
    case 'created': {
      const { what, next } = words.made[outcome.what];
      return (
        <Message intent="success" what={what} next={next}>
          {outcome.what.startsWith('example') && <Button onClick={onward}>{words.onward}</Button>}
        </Message>
      );
    }
    case 'taken': {
      const what = fill(words.taken, { sheets: formatSheetNames(outcome.sheets, texts) });
      return <Message intent="warning" what={what} next={words.takenNext} />;
    }
    case 'clean':
      return (
        <Message
          intent="success"
          what={fill(words.clean, { count: outcome.count, total: outcome.total })}
          next={outcome.sums}
        >
          <Button onClick={onward}>{words.onward}</Button>
        </Message>
      );
    case 'problems': {
      const count = outcome.findings.filter(({ severity }) => severity === 'error').length;
      const what = fill(words.bad, { count });
      if (outcome.unregistered === 0) return <Message intent="error" what={what} next={words.badNext} />;
      return (
        <Message intent="error" what={what} next={fill(words.unregisteredNext, { count: outcome.unregistered })}>
          <Button onClick={register}>{words.register}</Button>
        </Message>
      );
    }
    case 'failed':
      return <FailureMessage failure={outcome.failure} />;
  }
}
