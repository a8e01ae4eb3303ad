import { takeBack } from '../app/take-back.ts';
import type { Texts } from '../texts/texts.ts';
import { fill } from '../texts/texts.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { Report } from './report.ts';

/** 撤销 from the ribbon: takes the last action back unless something was typed since. Always reports; never throws. */
export async function undoFromRibbon(port: WorkbookPort, texts: Texts): Promise<Report> {
  const { close, generate: words, command } = texts.pane;
  const report = (what: string, next = ''): Report => ({ what, next, findings: [], close });
  try {
    const undone = await takeBack(port, { force: false });
    switch (undone.kind) {
      case 'done':
        return report(words.undone);
      case 'nothing':
        return report(words.nothing);
      case 'recovered':
        return report(words.recovered);
      case 'typedSince':
        return report(fill(words.typedSince, { sheets: undone.sheets.join('、') }), command.typedSinceNext);
    }
  } catch {
    return report(command.undoFailed, command.undoFailedNext);
  }
}
