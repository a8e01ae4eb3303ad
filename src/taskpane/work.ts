/** What the pane does once a button is pressed: loaded after the pane has shown itself, with all that the tables need. */
import { generate, type GenerateOptions } from '../app/generate.ts';
import { sayPreview } from '../app/say-preview.ts';
import { sayRounding } from '../app/say-rounding.ts';
import { show } from '../app/show.ts';
import { showTables } from '../app/show-tables.ts';
import { ledgerOf } from '../ledger/ledger-of.ts';
import { prepareLedger, prepareTemplate } from '../app/prepare.ts';
import { registerProjects, unregisteredProjects } from '../app/register-projects.ts';
import { takeBack } from '../app/take-back.ts';
import type { Beginning } from '../compose/input-sheets.ts';
import { INPUT_SHEETS } from '../ledger/sheets.ts';
import { TABLES } from '../tables/all.ts';
import type { Table } from '../tables/table.ts';
import type { Texts } from '../texts/texts.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { Progress } from '../workbook/progress.ts';
import { planAside } from './aside/plan-aside.ts';
import { findingsOf } from './findings.ts';
import type { GenerateOutcome, TableLink, UndoOutcome } from './generate/generate-state.ts';
import type { LedgerOutcome } from './ledger/ledger-state.ts';
import { presenceIn } from './presence.ts';

/** What a button of the pane may start. */
export interface Work {
  readonly check: (port: WorkbookPort, texts: Texts) => Promise<LedgerOutcome>;
  readonly register: (port: WorkbookPort, texts: Texts) => Promise<LedgerOutcome>;
  readonly create: (
    port: WorkbookPort,
    what: 'ledger' | 'template',
    begin: Beginning,
    progress: Progress,
  ) => Promise<LedgerOutcome>;
  readonly generate: (
    port: WorkbookPort,
    texts: Texts,
    options: GenerateOptions & { progress: Progress; signal: AbortSignal },
  ) => Promise<GenerateOutcome>;
  readonly undo: (port: WorkbookPort, force: boolean) => Promise<UndoOutcome>;
}

const linkTo = ({ sheet, confidence }: Table): TableLink => ({ sheet, inferred: confidence !== undefined });

export const work: Work = {
  check: async (port, texts) => {
    const snapshot = await port.read(INPUT_SHEETS);
    const presence = presenceIn(snapshot);
    if (presence.kind !== 'present') return { kind: 'gone', presence };
    const reading = ledgerOf(snapshot);
    if (reading.ok) {
      return { kind: 'clean', count: reading.ledger.entries.length, hints: findingsOf(reading.hints, texts) };
    }
    const { problems } = reading;
    const unregistered = unregisteredProjects(problems).length;
    return { kind: 'problems', findings: findingsOf(problems, texts), unregistered };
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

  generate: async (port, texts, options) => {
    const generated = await generate(port, { ...options, planning: planAside });
    switch (generated.kind) {
      case 'done':
        await showTables(port);
        return {
          kind: 'done',
          hints: findingsOf(generated.hints, texts),
          rounding: sayRounding(generated.rounding, texts),
          tables: TABLES.map(linkTo),
        };
      case 'problems':
        return { kind: 'problems', findings: findingsOf(generated.problems, texts) };
      case 'question': {
        const { preview } = generated;
        return { kind: 'question', preview, told: sayPreview(preview, texts) };
      }
      case 'cancelled':
        return generated;
    }
  },

  undo: async (port, force) => {
    const undone = await takeBack(port, { force });
    return undone.kind === 'done' ? { kind: 'undone', kept: undone.kept } : undone;
  },
};
