import { useCallback, useEffect, useReducer } from 'react';
import { dismissRecovery, pendingRecovery, recover as recoverIn } from '../../transactions/recover.ts';
import { formatFailure } from '../../app/messages/format-failure.ts';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
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
      dispatch({ kind: 'looked', pending: await pendingRecovery(port) });
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

  const recover = async (force: boolean) => {
    dispatch({ kind: 'start' });
    try {
      const recovered = await recoverIn(port, { force });
      if (recovered.kind === 'typedSince') return dispatch({ kind: 'typedSince', sheets: recovered.sheets });
      dispatch({ kind: 'end' });
      after();
    } catch (error) {
      dispatch({ kind: 'fail', failure: formatFailure(error, texts) });
    }
  };

  const dismiss = async () => {
    dispatch({ kind: 'start' });
    try {
      await dismissRecovery(port);
      dispatch({ kind: 'dismissed' });
    } catch (error) {
      dispatch({ kind: 'fail', failure: formatFailure(error, texts) });
    }
  };

  return { state, recover, dismiss };
}
