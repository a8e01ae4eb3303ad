import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { openAddin } from '../../simulator/client/addin-frame.ts';
import { Host } from '../../simulator/host/host.ts';
import { PlainGrid } from '../../simulator/grid/plain-grid.ts';
import { ADDIN_ID } from '../../simulator/page/ribbon-commands.ts';
import { putPlan } from '../../simulator/page/put-plan.ts';
import { largeLedger } from '../../tests/compose/large-ledger.ts';

/** A host with a grid that calculates nothing, so that only the pane is measured: ?addin=<address>&entries=<number>. */
const query = new URLSearchParams(location.search);
const entries = Number(query.get('entries'));
const UNITS = 40;

async function start(): Promise<void> {
  const grid = new PlainGrid('Sheet1');
  if (entries > 0) {
    const ledger = largeLedger(entries, UNITS);
    await putPlan(grid, composeInputSheets(ledger, ledger));
  }
  const host = new Host(grid);
  openAddin({ host, parent: document.body, addinUrl: query.get('addin')!, addinId: ADDIN_ID, title: 'pane' });
}

void start();
