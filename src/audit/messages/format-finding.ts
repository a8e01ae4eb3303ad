import { fill, type Texts } from '../../locales/texts.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { Finding, Suspect } from '../model/finding.ts';
import { formatAmount, formatDetails } from './format-details.ts';

/** What is wrong, where, and what to do, in the reader's language. */
export function formatFinding({ code, details }: Pick<Finding, 'code' | 'details'>, texts: Texts): string {
  return fill(texts.audit.messages[code], formatDetails(details, texts));
}

/** The cell that is most likely wrong, and what would put it right. */
export function formatSuspect({ place, current, suggested, settles }: Suspect, { audit }: Texts): string {
  return fill(audit.report.suspect, {
    cell: formatPlace(place),
    settles,
    current: formatAmount(current),
    suggested: formatAmount(suggested),
  });
}

/** 表3 支出总体!F9 */
export const formatPlace = ({ sheet, row, column }: CellPlace) => `${sheet}!${cellName(row, column)}`;
