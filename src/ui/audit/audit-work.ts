/** What the area 审核 does and shows once its button is pressed: loaded then, with the rules. */
import { explain } from '../../app/audit/explanations.ts';
import type { ExplanationKind } from '../../app/audit/explanations-document.ts';
import { exportFindings } from '../../app/audit/export-findings.ts';
import { fix, type CellChange } from '../../app/audit/fix.ts';
import { markFindings, unmark } from '../../app/audit/mark-findings.ts';
import { readWorkbook } from '../../transactions/read-workbook.ts';
import { writeAuditSheet } from '../../app/audit/write-audit-sheet.ts';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { placeName } from '../../workbook/model/snapshot.ts';
import { auditInWorker } from '../worker/audit-in-worker.ts';
import type { AuditItem, AuditReport } from '../worker/audit-items.ts';
import { AuditResults } from './audit-results.tsx';
import type { AuditMessage } from './audit-state.ts';
import type { UndoOutcome } from '../shell/undo-outcome.ts';
import { undo } from '../shell/undo-work.ts';

/** What the buttons of the area may start. */
export interface AuditWork {
  readonly Results: typeof AuditResults;
  readonly audit: (port: WorkbookPort, texts: Texts, exact: boolean) => Promise<AuditReport>;
  readonly change: (
    port: WorkbookPort,
    report: AuditReport,
    changes: readonly CellChange[],
  ) => Promise<Extract<AuditMessage, { kind: 'fixed' | 'changed' }>>;
  readonly explain: (
    port: WorkbookPort,
    report: AuditReport,
    item: AuditItem,
    text: string,
    kind?: ExplanationKind,
  ) => Promise<void>;
  readonly exportFindings: (
    port: WorkbookPort,
    texts: Texts,
    options: { exact: boolean; replace: boolean },
  ) => Promise<Extract<AuditMessage, { kind: 'exported' | 'exportTaken' }>>;
  readonly writeSheet: (
    port: WorkbookPort,
    replace: boolean,
  ) => Promise<Extract<AuditMessage, { kind: 'sheetWritten' | 'sheetTaken' | 'sheetNotOurs' }>>;
  readonly mark: (
    port: WorkbookPort,
    report: AuditReport,
  ) => Promise<Extract<AuditMessage, { kind: 'marked' | 'unmarked' }>>;
  readonly unmark: (port: WorkbookPort) => Promise<Extract<AuditMessage, { kind: 'unmarked' }>>;
  readonly undo: (port: WorkbookPort, force: boolean) => Promise<UndoOutcome>;
}

export const work: AuditWork = {
  Results: AuditResults,

  audit: async (port, texts, exact) => auditInWorker(await readWorkbook(port), texts, exact),

  change: async (port, { seen }, changes) => {
    const fixed = await fix(port, seen, changes);
    if (fixed.kind !== 'done') return { kind: 'changed' };
    const hasFormulas = seen.sheets.some(({ formulas }) => formulas.some((line) => line.some((one) => one !== null)));
    return { kind: 'fixed', count: changes.length, ...(port.stepBack && hasFormulas && { notCalculated: true }) };
  },

  explain: async (port, { items }, item, text, kind) => {
    await explain(port, item, text, items, kind);
  },

  exportFindings: async (port, texts, { exact, replace }) => {
    const exported = await exportFindings(port, { texts, exact, replace });
    return { kind: exported.kind === 'done' ? 'exported' : 'exportTaken' };
  },

  writeSheet: async (port, replace) => {
    const written = await writeAuditSheet(port, { replace });
    return { kind: ({ done: 'sheetWritten', exists: 'sheetTaken', notOurs: 'sheetNotOurs' } as const)[written.kind] };
  },

  mark: async (port, { items }) => {
    const wrong = items.filter(({ outcome }) => outcome === 'error' || outcome === 'tail');
    const places = wrong.flatMap(({ place }) => place ?? []);
    await markFindings(port, places);
    const count = new Set(places.map(placeName)).size;
    return count > 0 ? { kind: 'marked', count } : { kind: 'unmarked' };
  },

  unmark: async (port) => {
    await unmark(port);
    return { kind: 'unmarked' };
  },

  undo,
};
