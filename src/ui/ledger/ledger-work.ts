/** What the buttons of 底稿 do: loaded after the pane has shown itself, with all that the input sheets need. */
import { registerProjects, unregisteredProjects } from '../../app/import/register-projects.ts';
import { prepareLedger, prepareTemplate } from '../../app/ledger/prepare.ts';
import { show } from '../../app/messages/show.ts';
import type { NewLedger } from '../../compose/input/input-sheets.ts';
import { SOURCES } from '../../facts/sources.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import { INPUT_SHEETS } from '../../ledger/model/sheets.ts';
import { sumBySource, totalOf } from '../../ledger/model/source-sums.ts';
import { ledgerOf } from '../../ledger/read/ledger-of.ts';
import { fill, type Texts } from '../../locales/texts.ts';
import type { Fen } from '../../money/fen.ts';
import { printFen } from '../../money/print-fen.ts';
import type { Progress } from '../../workbook/model/progress.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { formatProblems } from '../shell/problem-notice.ts';
import { presenceIn } from '../shell/presence.ts';
import type { LedgerOutcome } from './ledger-state.ts';

export interface LedgerWork {
  readonly check: (port: WorkbookPort, texts: Texts) => Promise<LedgerOutcome>;
  readonly register: (port: WorkbookPort, texts: Texts) => Promise<LedgerOutcome>;
  readonly create: (
    port: WorkbookPort,
    what: 'ledger' | 'template',
    begin: NewLedger,
    progress: Progress,
  ) => Promise<LedgerOutcome>;
}

export const work: LedgerWork = {
  check: async (port, texts) => {
    const snapshot = await port.read(INPUT_SHEETS);
    const presence = presenceIn(snapshot);
    if (presence.kind !== 'present') return { kind: 'gone', presence };
    const reading = ledgerOf(snapshot);
    if (reading.ok) {
      return { kind: 'clean', ...sumUp(reading.ledger, texts), hints: formatProblems(reading.hints, texts) };
    }
    const { problems } = reading;
    const unregistered = unregisteredProjects(problems).length;
    return { kind: 'problems', findings: formatProblems(problems, texts), unregistered };
  },

  register: async (port, texts) => {
    await registerProjects(port);
    return work.check(port, texts);
  },

  create: async (port, what, begin, progress) => {
    const prepare = what === 'ledger' ? prepareLedger : prepareTemplate;
    const prepared = await prepare(port, begin, progress);
    if (prepared.kind === 'exists') return { kind: 'taken', sheets: prepared.sheets };
    await show(port, prepared.begins);
    return { kind: 'created', what };
  },
};

/** What people compare with the sheet of the 财政: how many entries, how much in all, and how much of each source. */
function sumUp({ entries, amountUnit }: Ledger, texts: Texts) {
  const words = texts.pane.ledger;
  const sums = sumBySource(entries, amountUnit);
  const print = (amount: Fen) => fill(words.amount, { amount: printFen(amount, amountUnit), unit: amountUnit });
  const parts = SOURCES.flatMap(({ name }) =>
    sums.has(name) ? [fill(words.ofSource, { source: name, amount: print(sums.get(name)!) })] : [],
  );
  return { count: entries.length, total: print(totalOf(sums)), sums: parts.join(words.between) };
}
