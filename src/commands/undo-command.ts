import { sayFailure } from '../app/say-failure.ts';
import { saySheets } from '../app/say-sheets.ts';
import { takeBack } from '../app/take-back.ts';
import type { Texts } from '../texts/texts.ts';
import { fill } from '../texts/texts.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { Command } from './report.ts';

/** 撤销 from the ribbon: takes the last action back; asks where something was typed since. Always reports; never throws. */
export async function undoFromRibbon(port: WorkbookPort, texts: Texts, force = false): Promise<Command> {
  const { close, cancel, generate: words } = texts.pane;
  const report = (what: string, next = ''): Command => ({ what, next, lists: [], close });
  try {
    const undone = await takeBack(port, { force });
    switch (undone.kind) {
      case 'done':
        return report(
          words.undone,
          undone.kept.length > 0 ? fill(words.undoneKept, { sheets: saySheets(undone.kept, texts) }) : '',
        );
      case 'nothing':
        return report(words.nothing);
      case 'recovered':
        return report(words.recovered);
      case 'typedSince':
        return {
          what: fill(words.typedSince, { sheets: saySheets(undone.sheets, texts) }),
          next: words.typedSinceNext,
          lists: [],
          choices: [{ label: words.undoAnyway, run: () => undoFromRibbon(port, texts, true) }],
          close: cancel,
        };
    }
  } catch (error) {
    return { ...sayFailure(error, texts), lists: [], close };
  }
}
