/** What the area 审核 does and shows once its button is pressed: loaded then, with the rules. */
import { explain } from '../../app/explanations.ts';
import { exportFindings } from '../../app/export-findings.ts';
import { fix, type CellChange } from '../../app/fix.ts';
import { markFindings, unmark } from '../../app/mark-findings.ts';
import { readWorkbook } from '../../app/read-workbook.ts';
import { takeBack } from '../../app/take-back.ts';
import { writeAuditSheet } from '../../app/write-audit-sheet.ts';
import type { Texts } from '../../texts/texts.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import { placeName } from '../../workbook/snapshot.ts';
import { auditAside } from '../aside/audit-aside.ts';
import type { AuditItem, AuditReport } from './audit-items.ts';
import { AuditResults } from './audit-results.tsx';
import type { AuditMessage } from './audit-state.ts';
import type { UndoOutcome } from '../generate/generate-state.ts';

/** What the buttons of the area may start. */
export interface AuditWork {
  readonly Results: typeof AuditResults;
  readonly audit: (port: WorkbookPort, texts: Texts, exact: boolean) => Promise<AuditReport>;
  readonly change: (
    port: WorkbookPort,
    report: AuditReport,
    changes: readonly CellChange[],
  ) => Promise<Extract<AuditMessage, { kind: 'fixed' | 'changed' }>>;
  readonly explain: (port: WorkbookPort, item: AuditItem, text: string) => Promise<void>;
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

  audit: async (port, texts, exact) => auditAside(await readWorkbook(port), texts, exact),

  change: async (port, { seen }, changes) => {
    const fixed = await fix(port, seen, changes);
    return fixed.kind === 'done' ? { kind: 'fixed', count: changes.length } : { kind: 'changed' };
  },

  explain: async (port, item, text) => {
    await explain(port, item, text);
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

  undo: async (port, force) => {
    const undone = await takeBack(port, { force });
    return undone.kind === 'done' ? { kind: 'undone', kept: undone.kept } : undone;
  },
};
