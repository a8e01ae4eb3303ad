import { Button } from '@fluentui/react-components';
import { formatSheetNames } from '../../app/messages/format-sheet-names.ts';
import { fill } from '../../locales/texts.ts';
import { FailureMessage, Message } from '../shell/message.tsx';
import { usePane } from '../shell/pane-context.ts';
import type { useRecovery } from './use-recovery.ts';
import { Working } from '../shell/working.tsx';

/** What broke off, on which sheets, and the button that brings them back. */
export function RecoveryMessage({ state, recover, dismiss }: ReturnType<typeof useRecovery>) {
  const { texts } = usePane();
  const { recovery: words, actions } = texts.pane.generate;
  switch (state.kind) {
    case 'none':
      return null;
    case 'offered': {
      const { name, sheets } = state.action;
      return (
        <div className="pane-top area-part">
          <Message
            intent="warning"
            what={fill(words.offered, { action: actions[name], sheets: formatSheetNames(sheets, texts) })}
            next={words.offeredNext}
          >
            <Button onClick={() => void recover(false)}>{words.recover}</Button>
            <Button onClick={() => void dismiss()}>{words.dismiss}</Button>
          </Message>
          {state.failure && <FailureMessage failure={state.failure} />}
        </div>
      );
    }
    case 'typedSince':
      return (
        <div className="pane-top">
          <Message
            intent="warning"
            what={fill(words.typedSince, { sheets: formatSheetNames(state.sheets, texts) })}
            next={words.typedSinceNext}
          >
            <Button onClick={() => void recover(true)}>{words.recoverAnyway}</Button>
            <Button onClick={() => void dismiss()}>{words.dismiss}</Button>
          </Message>
        </div>
      );
    case 'unreadable':
      return (
        <div className="pane-top">
          <Message intent="warning" what={words.unreadable} next={words.unreadableNext}>
            <Button onClick={() => void dismiss()}>{words.acknowledge}</Button>
          </Message>
        </div>
      );
    case 'working':
      return (
        <div className="pane-top">
          <Working before={words.recovering} writing={words.recovering} written={undefined} />
        </div>
      );
    case 'done':
      return (
        <div className="pane-top">
          <Message intent="success" what={words.done} />
        </div>
      );
  }
}
