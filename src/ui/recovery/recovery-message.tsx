import { Button } from '@fluentui/react-components';
import { saySheets } from '../../app/say-sheets.ts';
import { fill } from '../../texts/texts.ts';
import { FailureMessage, Message } from '../message.tsx';
import { usePane } from '../pane-context.ts';
import type { useRecovery } from './use-recovery.ts';
import { Working } from '../working.tsx';

/** What broke off, on which sheets, and the button that brings them back. */
export function RecoveryMessage({ state, recover }: ReturnType<typeof useRecovery>) {
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
            what={fill(words.offered, { action: actions[name], sheets: saySheets(sheets, texts) })}
            next={words.offeredNext}
          >
            <Button onClick={recover}>{words.recover}</Button>
          </Message>
          {state.failure && <FailureMessage failure={state.failure} />}
        </div>
      );
    }
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
