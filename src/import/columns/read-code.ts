import type { CellValue } from '../../workbook/model/snapshot.ts';

/** A code and what stands beside it in the same cell; each may be empty. */
export interface CodeCell {
  readonly code: string;
  readonly name: string;
}

/** No code with its name is longer than this. */
const LONGEST = 200;
const CODE_FIRST = /^[[(【]?(\d{3}(?:[-.\s]\d{2}){1,2}(?!\d)|\d+)[\])】]?[-—_:.、\s]*(.*)$/s;
const CODE_LAST = /^(.*?)\s*[[(【](\d{3,})[\])】]$/s;

/**
 * Reads a code of a classification or a unit: 2010301, 201-03-01, `2010301 行政运行`, `[2010301]行政运行`, `行政运行(2010301)`, or a name alone.
 * Undefined where there are two codes, or something that is no code: 2010301.5.
 */
export function readCode(value: CellValue): CodeCell | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && value >= 0 ? { code: String(value), name: '' } : undefined;
  }
  const text = (value ?? '').normalize('NFKC').trim();
  if (text.length > LONGEST) return undefined;
  if (/^\d+\.0+$/.test(text)) return { code: text.slice(0, text.indexOf('.')), name: '' };
  const first = CODE_FIRST.exec(text);
  if (first) return single(first[1]!.replace(/\D/g, ''), first[2]!);
  const last = CODE_LAST.exec(text);
  if (last) return single(last[2]!, last[1]!);
  return /\d{3}/.test(text) ? undefined : { code: '', name: text };
}

/** A name does not hold another code. */
function single(code: string, name: string): CodeCell | undefined {
  return /^\d|\d{3}/.test(name) ? undefined : { code, name };
}
