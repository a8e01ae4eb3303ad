import type { Grid } from '../../workbook/model/grid.ts';
import type { CellValue } from '../../workbook/model/snapshot.ts';
import { type CodeField, type Field, type HeadingMeaning, CODE_FIELDS } from './field-aliases.ts';
import { plausibleCode } from './plausible-code.ts';
import { readAmountCell } from './read-amount.ts';
import { readCode } from './read-code.ts';

/** What stands in a column below its headings. */
export interface ColumnContent {
  readonly hasValues: boolean;
  readonly hasNumbers: boolean;
  /** Everything in it is a number, and none begins with a zero as codes do. */
  readonly isNumeric: boolean;
  /** How many cells are filled. */
  readonly filled: number;
  /** Whole numbers that may count the rows, with gaps, or years. */
  readonly mayCount: boolean;
  /** They certainly do: 1, 2, 3 …, or years. */
  readonly counts: boolean;
  /** The classification of its codes: nearly all of them have the length of its codes and are known. */
  readonly codes: CodeField | undefined;
  /** Every number could be the code of a unit or a department: whole, of at most six digits, 019 without its zero too. */
  readonly mayBeUnits: boolean;
  /** Numbers of at most nine digits: codes of projects are longer, or begin with a zero. */
  readonly mayBeAmounts: boolean;
  /** Some number has decimals or separators, which no code has. */
  readonly hasFractions: boolean;
}

/** A column of codes may hold as many slips: one in five. */
const CODES_AT_LEAST = 0.8;

/** Looks at the cells of a column in some rows; `uncalculated` tells the rows whose formula has no result. */
export function columnContent(
  values: Grid['values'],
  column: number,
  rows: readonly number[],
  uncalculated: ReadonlySet<number>,
): ColumnContent {
  const cells = rows.flatMap((row) => {
    const value = values[row]![column] ?? null;
    return value === null || value === '' ? [] : [value];
  });
  const isPending = rows.some((row) => uncalculated.has(row));
  const numbers = cells.flatMap((value) => {
    const cell = readAmountCell(value);
    return cell.is === 'number' ? [cell.value] : [];
  });
  const wholes = numbers.filter(Number.isInteger);
  const isWhole = wholes.length === cells.length && cells.length > 0;
  return {
    hasValues: cells.length > 0 || isPending,
    hasNumbers: numbers.length > 0 || isPending,
    isNumeric: numbers.length > 0 && cells.every(isBareNumber),
    filled: cells.length,
    mayCount: isWhole && (areYears(wholes) || areAscending(wholes)),
    counts: isWhole && !isPending && (areYears(wholes) || areConsecutive(wholes)),
    codes: classificationOf(cells),
    mayBeUnits: wholes.length === numbers.length && wholes.every((number) => /^\d{2,6}$/.test(String(number))),
    mayBeAmounts: cells.length > 0 && cells.every((value) => isBareNumber(value) && String(value).trim().length <= 9),
    hasFractions:
      wholes.length < numbers.length || cells.some((value) => typeof value === 'string' && /[,.，]/.test(value)),
  };
}

/** A number that is no code by its look: 019001 is one. */
export function isBareNumber(value: CellValue): boolean {
  if (readAmountCell(value).is !== 'number') return false;
  return typeof value !== 'string' || !/^0\d/.test(value.normalize('NFKC').trim());
}

/** Numbers under a heading that cannot be what the heading says: they may be money. */
export function contradicts(sense: HeadingMeaning, content: ColumnContent): boolean {
  if (!content.isNumeric) return false;
  if (sense.is === 'passedOver')
    return sense.holds === 'text' || !(sense.holds === 'counts' ? content.mayCount : content.mayBeUnits);
  if (sense.is === 'codes') return content.codes === undefined;
  return sense.is === 'field' && !mayHold(sense.field, content);
}

function mayHold(field: Field, { codes, mayBeUnits, hasFractions, filled }: ColumnContent): boolean {
  if ((CODE_FIELDS as readonly Field[]).includes(field)) return codes === field;
  if (field === 'unit' || field === 'unitName') return mayBeUnits;
  if (field === 'projectCode') return !hasFractions;
  // One project may be called by a number; several are not.
  return field === 'project' && filled === 1;
}

function classificationOf(cells: readonly CellValue[]): CodeField | undefined {
  const codes = cells.map((value) => readCode(value)?.code ?? '').filter((code) => code.length >= 3);
  const fields = codes.map(plausibleCode);
  const likely = fields.find((field) => field !== undefined);
  const fitting = fields.filter((field) => field === likely).length;
  return likely !== undefined && fitting >= CODES_AT_LEAST * fields.length ? likely : undefined;
}

const areYears = (numbers: readonly number[]) => numbers.every((number) => number >= 1990 && number <= 2099);

/** 1, 2, 3 …, also where it begins anew. */
const areConsecutive = (numbers: readonly number[]) =>
  numbers.every((number, at) => number === 1 || number === (numbers[at - 1] ?? NaN) + 1);

/** Small numbers that never fall but to begin anew: rows may be missing, or share a number. */
const areAscending = (numbers: readonly number[]) =>
  numbers.every(
    (number, at) => number <= 2 * numbers.length + 100 && (number === 1 || number >= (numbers[at - 1] ?? 0)),
  );
