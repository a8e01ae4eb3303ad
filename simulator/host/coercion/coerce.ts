import type { CellInput } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';

/** What Excel makes of an input; `format` is the number format that it gives to a cell that had none. */
export interface Coerced {
  readonly input: CellInput;
  readonly format?: string;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * What a cell with this number format holds after an add-in wrote `raw` into it, by the rules of a Chinese Excel:
 * null leaves it, "" clears it, text is read as a user's typing unless the cell is a text cell ("@").
 * `year` completes dates that have none. Throws HostError InvalidArgument on what no cell takes.
 */
export function coerce(raw: unknown, numberFormat: string, year: number): Coerced {
  if (raw === null || raw === undefined) return { input: undefined };
  if (raw === '') return { input: null };
  const textCell = numberFormat === '@';
  if (typeof raw === 'boolean') return { input: { value: textCell ? (raw ? 'TRUE' : 'FALSE') : raw } };
  if (typeof raw === 'number') return { input: { value: textCell ? String(raw) : raw } };
  if (typeof raw !== 'string') throw new HostError('InvalidArgument', 'a cell takes text, a number, a boolean or null');
  if (raw.length > LONGEST_TEXT) throw new HostError('InvalidArgument', `text of ${raw.length} characters in one cell`);
  // The apostrophe says "text" in every cell, and is no part of it.
  if (raw.startsWith("'")) return { input: { value: raw.slice(1) } };
  return textCell ? { input: { value: raw } } : readTyping(raw, numberFormat, year);
}

function readTyping(raw: string, numberFormat: string, year: number): Coerced {
  const text = raw.trim();
  if (raw.startsWith('=') && raw.length > 1) return readFormula(raw);
  if (/^(true|false)$/i.test(text)) return { input: { value: text.toLowerCase() === 'true' } };
  const reading = readNumber(text) ?? readDate(text, year);
  if (reading) {
    const format = numberFormat === 'General' ? reading.format : undefined;
    return { input: { value: reading.value }, ...(format ? { format } : {}) };
  }
  // "If the value starts with + or -, Excel interprets it as a formula."
  if (/^[+-]./.test(raw)) return readFormula(`=${raw}`);
  return { input: { value: raw } };
}

function readFormula(formula: string): Coerced {
  if (formula.length > LONGEST_FORMULA) throw new HostError('InvalidArgument', 'the formula is too long');
  const outsideText = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  const open = outsideText.match(/\(/g)?.length ?? 0;
  const closed = outsideText.match(/\)/g)?.length ?? 0;
  if (open !== closed || outsideText.includes('"')) {
    throw new HostError('InvalidArgument', `not a formula: ${formula}`);
  }
  return { input: { formula } };
}
