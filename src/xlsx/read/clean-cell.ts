import type { CellValue } from '../../workbook/model/snapshot.ts';

/** Characters that nobody sees: controls, zero-width ones, marks of direction, soft hyphens. Tabs and line ends are seen. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFF9-\uFFFB]/g;
/** Marks with which systems keep Excel from making numbers of codes. */
const TEXT_FORMULA = /^=\s*"((?:[^"]|"")*)"$/;
const QUOTE_PREFIX = /^['‘’`](?=[\d.+-])/;
/** What programs write where they have no number. */
const NO_NUMBER = /^(?:NaN|undefined|null|Infinity)$/;

/** A value of a foreign file as its readers see it: without the marks that protect codes and without unseen characters. */
export function cleanCell(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  const seen = value.replace(UNSEEN, '');
  const text = TEXT_FORMULA.exec(seen.trim())?.[1]?.replaceAll('""', '"') ?? seen;
  const trimmed = text.trim();
  if (NO_NUMBER.test(trimmed)) return null;
  return trimmed === text || /^\S+$/.test(trimmed) ? trimmed.replace(QUOTE_PREFIX, '') : text;
}
