import { formatUndone } from '../../app/messages/format-undone.ts';
import type { UndoOutcome } from './undo-outcome.ts';
import { Message } from './message.tsx';
import { usePane } from './pane-context.ts';

interface UndoneMessageProps {
  readonly undone: Extract<UndoOutcome, { kind: 'undone' | 'recovered' }>;
}

/** What 撤销 did, and where somebody typed while it was under way. */
export function UndoneMessage({ undone }: UndoneMessageProps) {
  const { texts } = usePane();
  if (undone.kind === 'recovered') return <Message intent="success" what={texts.pane.generate.recovered} />;
  return <Message intent={undone.kept.length > 0 ? 'warning' : 'success'} {...formatUndone(undone, texts)} />;
}
