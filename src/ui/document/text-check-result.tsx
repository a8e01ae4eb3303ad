import { fill } from '../../locales/texts.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { NoticeList } from '../shell/notice-list.tsx';
import { usePane } from '../shell/pane-context.ts';
import type { TextCheckState } from './use-text-check.ts';

/** What the check of a text came to; each finding leads to the cell that says what should stand there. */
export function TextCheckResult({ state }: { readonly state: TextCheckState }) {
  const { texts } = usePane();
  const words = texts.pane.document.check;
  switch (state.kind) {
    case 'idle':
    case 'working':
      return null;
    case 'failed':
      return <FailureMessage failure={state.failure} />;
    case 'unreadable':
      return <Message intent="error" what={fill(texts.files.unreadableText[state.code], { file: state.file })} />;
    case 'noTables':
      return <Message intent="warning" what={words.noTables} next={words.noTablesNext} />;
    case 'noFigures':
      return <Message intent="warning" what={words.noFigures} next={words.noFiguresNext} />;
    case 'checked': {
      const countOf = (outcome: string) => state.lists.find((list) => list.outcome === outcome)?.items.length ?? 0;
      const errors = countOf('error');
      const counts = { right: state.right, errors, unchecked: countOf('unchecked') };
      return (
        <>
          <Message intent={errors > 0 ? 'error' : 'success'} what={fill(words.summary, counts)} />
          {state.lists.map(({ outcome, items }) => (
            <NoticeList key={outcome} heading={`${texts.audit.outcomes[outcome]}${words.count}`} findings={items} />
          ))}
        </>
      );
    }
  }
}
