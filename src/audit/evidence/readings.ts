import type { Figure } from '../../layout/placed-table.ts';
import { toHundredths } from '../../money/hundredths.ts';
import type { RecognisedTable } from '../../recognise/scan/recognised-workbook.ts';
import type { TableId } from '../../tables/model/table.ts';
import {
  type CellPlace,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
  valueAt,
} from '../../workbook/model/snapshot.ts';

/** What stands in a money cell. Its amount counts as 0 where none can be read. */
export interface CellReading {
  readonly figure: Figure;
  readonly table: TableId;
  readonly place: CellPlace;
  /** In 0.01 of the unit that the tables print (万元, or 元 where all of them print 元). */
  readonly amount: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly state: ReadingState;
}

export type ReadingState =
  | 'number'
  | 'blank'
  /** More decimals than the cell prints. */
  | 'finer'
  /** A number stored as text: `amount` says which. */
  | 'text number'
  /** Text, truth value, error or a number beyond all sense where a number belongs. */
  | 'no number'
  /** A formula without its result: a file that was never calculated. */
  | 'uncalculated';

export type Readings = ReadonlyMap<Figure, CellReading>;

/** Reads every money cell of the tables that were found. `inYuan`: tables that hold 元 though 万元 is printed. */
export function readFigures(
  tables: ReadonlyMap<TableId, RecognisedTable>,
  { sheets }: WorkbookSnapshot,
  inYuan: ReadonlySet<TableId> = new Set(),
): Readings {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const units = new Set([...tables.values()].flatMap(({ moneyUnit }) => moneyUnit ?? []));
  const readings = new Map<Figure, CellReading>();
  for (const [id, { sheet, placed, moneyUnit }] of tables) {
    // 元 beside 万元 in one workbook is a finding of its own: here the figures are made comparable.
    const divisor = (units.size > 1 && moneyUnit === '元') || inYuan.has(id) ? 10_000 : 1;
    for (const figure of placed.figures) readings.set(figure, read(figure, id, byName.get(sheet)!, divisor));
  }
  return readings;
}

function read(figure: Figure, table: TableId, sheet: SheetSnapshot, divisor: number): CellReading {
  const { row, column } = figure.area;
  const value = valueAt(sheet, row, column);
  const formula = sheet.formulas[row]?.[column] ?? null;
  const place = { sheet: sheet.name, row, column };
  const { amount, state } = amountOf(value, formula, divisor);
  return { figure, table, place, amount, value, formula, state };
}

const ZERO = { amount: 0, state: 'number' } as const;
const NOTHING = { amount: 0, state: 'blank' } as const;
const UNCALCULATED = { amount: 0, state: 'uncalculated' } as const;

function amountOf(value: CellValue, formula: string | null, divisor: number): Pick<CellReading, 'amount' | 'state'> {
  // most cells
  if (value === 0) return ZERO;
  if (value === null || (typeof value === 'string' && BLANK.test(value))) {
    return value === null && formula !== null ? UNCALCULATED : NOTHING;
  }
  const text = typeof value === 'string' ? plainNumber(value) : undefined;
  const number = typeof value === 'number' ? value : text;
  const read = number === undefined ? undefined : toHundredths(number / divisor);
  if (!read?.ok) return { amount: 0, state: 'no number' };
  if (text !== undefined) return { amount: read.value, state: 'text number' };
  return { amount: read.value, state: read.exact || divisor > 1 ? 'number' : 'finer' };
}

/** Dashes are printed for zero. */
const BLANK = /^[\s\u3000]*[-—–－]*[\s\u3000]*$/;

/** 1,234.50 as text, also in full-width digits; undefined for anything else. */
function plainNumber(text: string): number | undefined {
  const half = text.normalize('NFKC').replace(/\s/g, '');
  return /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(half) ? Number(half.replaceAll(',', '')) : undefined;
}
