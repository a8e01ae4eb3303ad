import { useCallback, useReducer } from 'react';
import type { Beginning } from '../../compose/input-sheets.ts';
import type { Texts } from '../../texts/texts.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import type { CellPlace } from '../../workbook/snapshot.ts';
import { sayFailure } from '../../app/say-failure.ts';
import { ENTRIES_SHEET, PARAMETERS_SHEET } from '../../ledger/sheets.ts';
import type { LedgerOutcome, LedgerTask } from './ledger-state.ts';
import { ledgerUnknown, nextLedger } from './ledger-state.ts';
import { loadExampleWork, loadWork } from '../load-work.ts';
import { lookForLedger } from '../presence.ts';
import type { Work } from '../work.ts';

/** Where filling in begins in new input sheets: what to do stands at the top. */
const BEGINNING: CellPlace = { sheet: PARAMETERS_SHEET, row: 0, column: 0 };

/** The state of the area 底稿 and what its buttons do. */
export function useLedger(port: WorkbookPort, texts: Texts, jump: (place: CellPlace) => Promise<void>) {
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

  const create = (what: 'ledger' | 'template', begin: Beginning) =>
    run({ kind: 'create', written: undefined }, async (work) => {
      const outcome = await work.create(port, what, begin, (done, total, sheet) =>
        dispatch({ kind: 'written', written: { done, total, sheet } }),
      );
      if (outcome.kind === 'created' && what === 'ledger') await jump(BEGINNING);
      return outcome;
    });

  const tryExample = () =>
    run({ kind: 'create', written: undefined }, async () => {
      const prepared = await (
        await loadExampleWork()
      ).prepare(port, (done, total, sheet) => dispatch({ kind: 'written', written: { done, total, sheet } }));
      if (prepared.kind === 'exists') return { kind: 'taken', sheets: prepared.sheets };
      await jump({ sheet: ENTRIES_SHEET, row: 0, column: 0 });
      return { kind: 'created', what: 'example' };
    });

  return { state, look, check, create, tryExample };
}
