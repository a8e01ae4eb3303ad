import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { type AuditMessage, type AuditState, changesAsked } from './audit-state.ts';
import type { AuditWork } from './audit-work.ts';
import type { Auditing } from './auditing.ts';

interface Context {
  readonly port: WorkbookPort;
  readonly texts: Texts;
  readonly state: AuditState;
  readonly exact: boolean;
  /** Does something to the workbook and audits it again. False: it could not be done. */
  readonly write: (action: (work: AuditWork) => Promise<AuditMessage | undefined>) => Promise<boolean>;
}

type Changes = Pick<Auditing, 'approve' | 'explain' | 'exportFindings' | 'writeSheet' | 'mark' | 'unmark' | 'undo'>;

/** The buttons of 审核 that change the workbook. */
export function auditChanges({ port, texts, state, exact, write }: Context): Changes {
  const { asked, report } = state;
  return {
    approve: () => {
      if (!asked || !report) return;
      const changes = changesAsked(asked, report).map(({ change }) => change);
      void write((work) => work.change(port, report, changes));
    },
    explain: (item, text, kind) =>
      write(async (work) => {
        if (report) await work.explain(port, report, item, text, kind);
        return undefined;
      }),
    exportFindings: (replace) => void write((work) => work.exportFindings(port, texts, { exact, replace })),
    writeSheet: (replace) => void write((work) => work.writeSheet(port, replace)),
    mark: () => {
      if (report) void write((work) => work.mark(port, report));
    },
    unmark: () => void write((work) => work.unmark(port)),
    undo: (force) => void write((work) => work.undo(port, force)),
  };
}
