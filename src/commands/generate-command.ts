import { generate } from '../app/generate.ts';
import { sayProblem } from '../app/say-problem.ts';
import { TABLES } from '../tables/all.ts';
import type { Texts } from '../texts/texts.ts';
import { fill } from '../texts/texts.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { CellPlace } from '../workbook/snapshot.ts';
import type { Report } from './report.ts';

/**
 * 一键生成 from the ribbon: writes the tables where none are in the way and shows the first. Otherwise nothing is
 * written, the first bad cell is shown, and the report says why; undefined when there is nothing to report. Never throws.
 */
export async function generateFromRibbon(port: WorkbookPort, texts: Texts): Promise<Report | undefined> {
  const { close, generate: words, command } = texts.pane;
  try {
    const generated = await generate(port, { replace: false });
    switch (generated.kind) {
      case 'done':
        await show(port, { sheet: TABLES[0]!.sheet, row: 0, column: 0 });
        return undefined;
      case 'problems': {
        const { problems } = generated;
        await show(port, problems.find(({ place }) => place)?.place);
        const count = problems.filter(({ problem }) => problem.severity === 'error').length;
        const findings = problems.map((located) => sayProblem(located, texts));
        return { what: fill(words.refused, { count }), next: words.refusedNext, findings, close };
      }
      case 'exists':
        return {
          what: fill(command.exists, { count: generated.sheets.length }),
          next: command.existsNext,
          findings: [],
          close,
        };
      case 'cancelled':
        return undefined;
    }
  } catch {
    return { what: command.failed, next: command.failedNext, findings: [], close };
  }
}

/** Shows a cell if that is possible: it is a courtesy, and the work is done (or refused) without it. */
async function show(port: WorkbookPort, place: CellPlace | undefined): Promise<void> {
  if (!place) return;
  const { sheet, row, column } = place;
  await port.reveal(sheet, { row, column, rows: 1, columns: 1 }).catch(() => undefined);
}
