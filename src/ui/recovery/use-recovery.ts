import { useCallback, useEffect, useReducer } from 'react';
import { pendingRecovery, recover as recoverIn } from '../../app/recover.ts';
import { sayFailure } from '../../app/say-failure.ts';
import type { Texts } from '../../texts/texts.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import { nextRecovery, noRecovery } from './recovery-state.ts';

/**
 * Offers 恢复 when the pane opens and looks again after every trouble; `after` is called when something was recovered.
 * `working`: some area is at work.
 */
export function useRecovery(
  port: WorkbookPort,
  texts: Texts,
  trouble: object | undefined,
  working: boolean,
  after: () => void,
) {
  const [state, dispatch] = useReducer(nextRecovery, noRecovery);

  const look = useCallback(async () => {
    try {
      dispatch({ kind: 'looked', action: await pendingRecovery(port) });
    } catch {
      // the next failure asks again, and no action begins before it is known
    }
  }, [port]);

  useEffect(() => {
    void look();
  }, [look, trouble]);

  useEffect(() => {
    if (working) dispatch({ kind: 'onward' });
  }, [working]);

  const recover = async () => {
    dispatch({ kind: 'start' });
    try {
      await recoverIn(port);
      dispatch({ kind: 'end' });
      after();
    } catch (error) {
      dispatch({ kind: 'fail', failure: sayFailure(error, texts) });
    }
  };

  return { state, recover };
}
