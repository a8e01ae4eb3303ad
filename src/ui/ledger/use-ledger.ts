import { useCallback, useReducer } from 'react';
import type { Beginning } from '../../compose/input-sheets.ts';
import type { Texts } from '../../texts/texts.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import type { Progress } from '../../workbook/progress.ts';
import { sayFailure } from '../../app/say-failure.ts';
import { show } from '../../app/show.ts';
import type { LedgerOutcome, LedgerTask } from './ledger-state.ts';
import { ledgerUnknown, nextLedger } from './ledger-state.ts';
import { loadExampleWork, loadWork } from '../load-work.ts';
import { lookForLedger } from '../presence.ts';
import type { Work } from '../work.ts';

/** The state of the area 底稿 and what its buttons do. */
export function useLedger(port: WorkbookPort, texts: Texts) {
  const [state, dispatch] = useReducer(nextLedger, ledgerUnknown);

  const look = useCallback(async () => {
    try {
      dispatch({ kind: 'looked', presence: await lookForLedger(port) });
    } catch (error) {
      dispatch({ kind: 'fail', failure: sayFailure(error, texts) });
    }
  }, [port, texts]);

  const run = async (task: LedgerTask, action: (work: Work) => Promise<LedgerOutcome>) => {
    dispatch({ kind: 'start', task });
    try {
      dispatch({ kind: 'end', outcome: await action(await loadWork()) });
    } catch (error) {
      dispatch({ kind: 'fail', failure: sayFailure(error, texts) });
    }
  };

  const check = () => run({ kind: 'check' }, (work) => work.check(port, texts));

  const register = () => run({ kind: 'register' }, (work) => work.register(port, texts));

  const progress: Progress = (done, total, sheet) => dispatch({ kind: 'written', written: { done, total, sheet } });

  const create = (what: 'ledger' | 'template', begin: Beginning) =>
    run({ kind: 'create', written: undefined }, (work) => work.create(port, what, begin, progress));

  const tryExample = () =>
    run({ kind: 'create', written: undefined }, async () => {
      const prepared = await (await loadExampleWork()).prepare(port, progress);
      if (prepared.kind === 'exists') return { kind: 'taken', sheets: prepared.sheets };
      await show(port, prepared.begins);
      return { kind: 'created', what: 'example' };
    });

  return { state, look, check, register, create, tryExample };
}
