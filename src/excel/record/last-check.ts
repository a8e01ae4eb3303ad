import type { Area } from '../../workbook/model/address.ts';
import type { SheetRecord } from '../../workbook/port/history.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { bytesOnWire, chunks } from '../requests/payload.ts';
import { joined, loaded } from '../requests/load-areas.ts';
import { rangeOf, untracked } from '../requests/areas.ts';
import { contentsOf } from '../contents/recorded-contents.ts';
import type { Contents, SheetState, Typed } from '../formats/sheet-state.ts';
import { onSheet, type SheetStep, type Step } from '../requests/steps.ts';

/** Compares a recorded sheet with its record, in the request that writes over it and right before that. */
export interface LastCheck {
  readonly steps: readonly Step[];
  /** The record with what has been typed since; undefined: nothing, or the steps were not answered yet. */
  readonly changed: () => SheetRecord | undefined;
}

/** A part of it. */
interface Check {
  readonly steps: readonly SheetStep[];
  readonly now: () => readonly Contents[];
}

const WHAT = 'values,formulas,numberFormat';
const USED = `rowIndex,columnIndex,rowCount,columnCount,${WHAT}`;
const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** What the answer takes: of a cell its number format and the result of its formula; of a piece at most; of nothing. */
const CELL_BYTES = 40;
const PIECE_BYTES = 1_000_000;
const NOTHING_BYTES = 500;

/** Of a sheet that is replaced also at what is beside and below. Formats count: what is typed may have brought one along. */
export function lastCheck(plan: SheetPlan, record: SheetRecord, state: SheetState): LastCheck {
  const { whole, contents } = state;
  const checks = [...contents.map(checkContents), ...(whole && !plan.rest ? outside(whole.area).map(checkBlank) : [])];
  let requested = 0;
  let answer: { readonly changed: SheetRecord | undefined } | undefined;
  const steps = checks.flatMap((check) => check.steps);
  const counted = steps.map(({ bytes, write }) => ({
    bytes,
    write: (sheet: Excel.Worksheet) => {
      requested++;
      write(sheet);
    },
  }));
  return {
    steps: onSheet(record.sheet, counted, state.id),
    changed: () => {
      const found =
        answer || requested < steps.length ? undefined : ifAnswered(() => checks.flatMap(({ now }) => now()));
      if (found) {
        const isSame = JSON.stringify(found) === JSON.stringify(contents);
        answer = { changed: isSame ? undefined : { ...record, before: { ...state, contents: found } } };
      }
      return answer?.changed;
    },
  };
}

function ifAnswered<T>(tell: () => T): T | undefined {
  try {
    return tell();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === 'PropertyNotLoaded') return undefined;
    throw error;
  }
}

function checkContents({ area, cells }: Contents): Check {
  const ranges: Excel.Range[] = [];
  let row = area.row;
  const steps = chunks(cells, bytesOf, PIECE_BYTES).map((lines): SheetStep => {
    const piece = { ...area, row, rows: lines.length };
    row += lines.length;
    return {
      bytes: lines.map(bytesOf).reduce((sum, bytes) => sum + bytes),
      write: (sheet) => void ranges.push(rangeOf(sheet, piece).load(WHAT)),
    };
  });
  return { steps, now: () => [contentsOf(area, ranges.map((range) => loaded(range, WHAT)).reduce(joined))] };
}

function bytesOf(line: readonly Typed[]): number {
  const values = line.filter((cell) => typeof cell !== 'string' || !cell.startsWith('='));
  return bytesOnWire([line, values]) + CELL_BYTES * line.length;
}

/** All around an area that begins in A1. */
function outside({ rows, columns }: Area): Area[] {
  return [
    { row: 0, column: columns, rows: ROWS, columns: COLUMNS - columns },
    { row: rows, column: 0, rows: ROWS - rows, columns },
  ];
}

/** Looks for anything in an area where nothing was. */
function checkBlank(area: Area): Check {
  let used: Excel.Range | undefined;
  const write = (sheet: Excel.Worksheet) => {
    used = untracked(rangeOf(sheet, area).getUsedRangeOrNullObject(true)).load(USED);
  };
  return {
    steps: [{ bytes: NOTHING_BYTES, write }],
    now: () => {
      if (used!.isNullObject) return [];
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used!;
      return [contentsOf({ row, column, rows, columns }, loaded(used!, WHAT))];
    },
  };
}
