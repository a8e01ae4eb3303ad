import { formatFailure } from '../app/messages/format-failure.ts';
import { formatUndone } from '../app/messages/format-undone.ts';
import { formatSheetNames } from '../app/messages/format-sheet-names.ts';
import { undoOrRecover } from '../transactions/undo.ts';
import { type Texts, fill } from '../locales/texts.ts';
import type { WorkbookPort } from '../workbook/port/port.ts';
import type { Command } from './report.ts';

/** 撤销 from the ribbon: takes the last action back; asks where something was typed since. Always reports; never throws. */
export async function undoFromRibbon(port: WorkbookPort, texts: Texts, force = false): Promise<Command> {
  const { close, cancel, generate: words } = texts.pane;
  const report = (what: string, next = ''): Command => ({ what, next, lists: [], close });
  try {
    const undone = await undoOrRecover(port, { force });
    switch (undone.kind) {
      case 'done': {
        const { what, next } = formatUndone(undone, texts);
        return report(what, next);
      }
      case 'nothing':
        return report(words.nothing);
      case 'unreadable':
        return report(words.undoUnreadable, words.undoUnreadableNext);
      case 'recovered':
        return report(words.recovered);
      case 'typedSince':
        return {
          what: fill(words.typedSince, { sheets: formatSheetNames(undone.sheets, texts) }),
          next: words.typedSinceNext,
          lists: [],
          choices: [{ label: words.undoAnyway, run: () => undoFromRibbon(port, texts, true) }],
          close: cancel,
        };
    }
  } catch (error) {
    return { ...formatFailure(error, texts), lists: [], close };
  }
}
