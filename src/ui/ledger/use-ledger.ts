import { useCallback, useReducer } from 'react';
import type { NewLedger } from '../../compose/input/input-sheets.ts';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { Progress } from '../../workbook/model/progress.ts';
import { formatFailure } from '../../app/messages/format-failure.ts';
import { show } from '../../app/messages/show.ts';
import { type LedgerOutcome, type LedgerTask, ledgerUnknown, nextLedger } from './ledger-state.ts';
import { loadWork } from '../shell/load-work.ts';
import { readPresence } from '../shell/presence.ts';
import type { LedgerWork } from './ledger-work.ts';
import { loadExampleWork } from './load-example-work.ts';

const loadLedgerWork = () => loadWork(async () => (await import('./ledger-work.ts')).work);

/** The state of the area 底稿 and what its buttons do. */
export function useLedger(port: WorkbookPort, texts: Texts) {
  const [state, dispatch] = useReducer(nextLedger, ledgerUnknown);

  const look = useCallback(async () => {
    try {
      dispatch({ kind: 'looked', presence: await readPresence(port) });
    } catch (error) {
      dispatch({ kind: 'fail', failure: formatFailure(error, texts) });
    }
  }, [port, texts]);

  const run = async (task: LedgerTask, action: (work: LedgerWork) => Promise<LedgerOutcome>) => {
    dispatch({ kind: 'start', task });
    try {
      dispatch({ kind: 'end', outcome: await action(await loadLedgerWork()) });
    } catch (error) {
      dispatch({ kind: 'fail', failure: formatFailure(error, texts) });
    }
  };

  const check = () => run({ kind: 'check' }, (work) => work.check(port, texts));

  const register = () => run({ kind: 'register' }, (work) => work.register(port, texts));

  const progress: Progress = (done, total, sheet) => dispatch({ kind: 'written', written: { done, total, sheet } });

  const create = (what: 'ledger' | 'template', begin: NewLedger) =>
    run({ kind: 'create', written: undefined }, (work) => work.create(port, what, begin, progress));

  const tryExample = () =>
    run({ kind: 'create', written: undefined }, async () => {
      const prepared = await (await loadExampleWork()).prepare(port, progress);
      if (prepared.kind === 'exists') return { kind: 'taken', sheets: prepared.sheets };
      await show(port, prepared.begins);
      // where the port keeps versions itself, the example is a workbook of its own: nobody takes it out of theirs
      return { kind: 'created', what: port.stepBack ? 'exampleFile' : 'example' };
    });

  return { state, look, check, register, create, tryExample };
}
