/** What 公开版 does: loaded when it is asked for, with all that reads and writes files. */
import { publishOpen } from '../../app/publish-open.ts';
import type { Texts } from '../../texts/texts.ts';
import { fill } from '../../texts/texts.ts';
import type { WorkbookPort } from '../../workbook/port.ts';
import type { PublishOutcome } from './generate-state.ts';

export interface PublishWork {
  readonly publish: (port: WorkbookPort, texts: Texts) => Promise<PublishOutcome>;
}

export const work: PublishWork = {
  publish: async (port, texts) => {
    const words = texts.pane.generate;
    const published = await publishOpen(port);
    const unpublished = (what: string, next: string): PublishOutcome => ({
      kind: 'unpublished',
      reason: { what, next },
    });
    switch (published.kind) {
      case 'published':
        return {
          kind: 'published',
          hints: published.warnings.map(({ code, sheet, place }) => ({
            where: fill(texts.pane.sheet, { name: sheet }),
            what: fill(texts.cli[code], { sheet, place }),
            place: undefined,
          })),
        };
      case 'noSheets':
        return unpublished(words.noTables, words.noTablesNext);
      case 'notCalculated':
        return unpublished(fill(words.notCalculated, { ...published }), words.notCalculatedNext);
      case 'unreadable':
        return unpublished(words.unreadable, words.unreadableNext);
    }
  },
};
