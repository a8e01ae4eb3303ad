import { formatSheetNames } from '../../app/messages/format-sheet-names.ts';
import { fill } from '../../locales/texts.ts';
import type { UndoOutcome } from './undo-outcome.ts';
import { Message } from './message.tsx';
import { usePane } from './pane-context.ts';

interface UndoneMessageProps {
  readonly undone: Extract<UndoOutcome, { kind: 'undone' | 'recovered' }>;
}

/** What 撤销 did, and where somebody typed while it was under way. */
export function UndoneMessage({ undone }: UndoneMessageProps) {
  const { texts } = usePane();
  const words = texts.pane.generate;
  const kept = undone.kind === 'undone' ? undone.kept : [];
  if (kept.length === 0) return <Message intent="success" what={words[undone.kind]} />;
  const next = fill(words.undoneKept, { sheets: formatSheetNames(kept, texts) });
  return <Message intent="warning" what={words.undone} next={next} />;
}
