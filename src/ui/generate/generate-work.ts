/** What 一键生成 does: loaded after the pane has shown itself, with all that the tables need. */
import { generate, type GenerateOptions } from '../../app/generate/generate.ts';
import { formatPreview } from '../../app/generate/format-preview.ts';
import { formatRounding } from '../../app/generate/format-rounding.ts';
import { showTables } from '../../app/generate/show-tables.ts';
import type { Texts } from '../../locales/texts.ts';
import { tablesOf } from '../../tables/all.ts';
import type { Table } from '../../tables/model/table.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { Progress } from '../../workbook/model/progress.ts';
import { formatProblems } from '../shell/problem-notice.ts';
import { planInWorker } from '../worker/plan-in-worker.ts';
import type { GenerateOutcome, TableLink } from './generate-state.ts';

export interface GenerateWork {
  readonly generate: (
    port: WorkbookPort,
    texts: Texts,
    options: GenerateOptions & { progress: Progress; signal: AbortSignal },
  ) => Promise<GenerateOutcome>;
}

const linkTo = ({ sheet, confidence }: Table): TableLink => ({ sheet, inferred: confidence !== undefined });

export const work: GenerateWork = {
  generate: async (port, texts, options) => {
    const generated = await generate(port, { ...options, planning: planInWorker });
    switch (generated.kind) {
      case 'done':
        await showTables(port);
        return {
          kind: 'done',
          hints: formatProblems(generated.hints, texts),
          rounding: formatRounding(generated.rounding, texts),
          isPresented: generated.isPresented,
          publisher: generated.publisher,
          tables: tablesOf(generated.publisher).map(linkTo),
        };
      case 'problems':
        return { kind: 'problems', findings: formatProblems(generated.problems, texts) };
      case 'question': {
        const { preview } = generated;
        return { kind: 'question', preview, told: formatPreview(preview, texts) };
      }
      case 'cancelled':
        return generated;
    }
  },
};
