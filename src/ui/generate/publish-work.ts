/** What 公开版 does: loaded when it is asked for, with all that reads and writes files. */
import { publishOpen } from '../../app/publish/publish-open.ts';
import { asksForExplanation } from '../../audit/model/finding.ts';
import type { PublishOptions } from '../../app/publish/publish.ts';
import { type Texts, fill } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { Notice } from '../../app/generate/format-preview.ts';
import { readWorkbook } from '../../transactions/read-workbook.ts';
import { auditInWorker } from '../worker/audit-in-worker.ts';
import type { AuditItem } from '../worker/audit-items.ts';
import type { PublishOutcome } from './generate-state.ts';

export interface PublishWork {
  /** `despite`: errors that were told are no reason not to. */
  readonly publish: (
    port: WorkbookPort,
    texts: Texts,
    options: PublishOptions,
    despite: boolean,
  ) => Promise<PublishOutcome>;
}

export const work: PublishWork = {
  publish: async (port, texts, options, despite) => {
    const words = texts.pane.generate;
    const { items } = await auditInWorker(await readWorkbook(port), texts, false);
    const errors = items.filter(({ outcome }) => outcome === 'error');
    if (errors.length > 0 && !despite) return { kind: 'unaudited', errors: errors.map(noticeOf), options };
    const unexplained = items.filter((item) => asksForExplanation(item) && item.explanation?.isCurrent !== true);
    const published = await publishOpen(port, options);
    const unpublished = (what: string, next: string): PublishOutcome => ({
      kind: 'unpublished',
      reason: { what, next },
    });
    switch (published.kind) {
      case 'published':
        return {
          kind: 'published',
          name: published.name,
          errors: errors.map(noticeOf),
          unexplained: unexplained.map(noticeOf),
          isHandedOver: published.isHandedOver,
          hints: published.warnings.map(({ code, sheet, place }) => ({
            where: fill(texts.pane.sheet, { name: sheet }),
            what: fill(texts.files.warnings[code], { sheet, place }),
            place: undefined,
          })),
        };
      case 'noSheets':
        return unpublished(words.noTables, words.noTablesNext);
      case 'empty':
        return unpublished(words.noFigures, words.noFiguresNext);
      case 'notCalculated':
        return unpublished(fill(words.notCalculated, { ...published }), words.notCalculatedNext);
      case 'unreadable':
        return unpublished(words.unreadable, words.unreadableNext);
    }
  },
};

const noticeOf = ({ where, message, place }: AuditItem): Notice => ({ where, what: message, place });
