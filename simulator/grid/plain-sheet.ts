import type { Area } from '../../src/workbook/model/address.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { WHOLE_SHEET } from './a1.ts';
import { eachCell, holds, intersect, mapCells, without } from './areas.ts';
import { DEFAULT_STYLE, patchStyle, type CellStyle } from './cell-style.ts';
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Axis,
  type CellInput,
  type ConditionalFormat,
  type Frozen,
  type PageSetup,
  type StyleChange,
  type Validation,
  type ValidationRule,
} from './engine.ts';
import { shiftArea, shiftBreaks, type LineShift } from './line-shift.ts';
import { DEFAULT_PAGE } from './page-setup.ts';
import { PlainLines, shiftList } from './plain-lines.ts';

interface Cell {
  value: CellValue;
  formula: string | null;
  /** null: looks like the sheet's background here. */
  style: CellStyle | null;
}

/** Formulas as they are after a change. */
interface ChangedFormulas {
  readonly cells: readonly (readonly [row: number, column: number, formula: string])[];
  readonly validations: readonly Validation[];
}

/** The cells of one sheet and everything else that lies on it and moves with its rows and columns. */
export class PlainSheet {
  /** Another object after each change; a copy has the same until one of the two changes. */
  version: object = {};
  merges: Area[] = [];
  frozen: Frozen = { rows: 0, columns: 0 };
  page: PageSetup = DEFAULT_PAGE;
  conditionalFormats: readonly ConditionalFormat[] = [];
  readonly lines: Readonly<Record<Axis, PlainLines>> = { row: new PlainLines(14.25), column: new PlainLines(54) };
  private readonly cells: ((Cell | undefined)[] | undefined)[] = [];
  private validations: Validation[] = [];
  /** Looks given to whole rows or columns, in order. */
  private background: StyleChange[] = [];

  /** The same sheet once more; from then on each goes its own way. */
  copy(): PlainSheet {
    const twin = new PlainSheet();
    twin.version = this.version;
    twin.merges = [...this.merges];
    twin.frozen = this.frozen;
    twin.page = this.page;
    twin.conditionalFormats = this.conditionalFormats;
    twin.lines.row.take(this.lines.row);
    twin.lines.column.take(this.lines.column);
    this.cells.forEach((line, row) => (twin.cells[row] = line?.map((cell) => cell && { ...cell })));
    twin.validations = [...this.validations];
    twin.background = [...this.background];
    return twin;
  }

  used(valuesOnly: boolean, within = WHOLE_SHEET): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    this.eachStored((cell, row, column) => {
      if (cell.value === null && cell.formula === null && (valuesOnly || !cell.style)) return;
      if (!holds(within, row, column)) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  values(area: Area): (readonly CellValue[])[] {
    return this.read(area, ({ value }) => value);
  }

  formulas(area: Area): (readonly (string | null)[])[] {
    return this.read(area, ({ formula }) => formula);
  }

  /** All rows without any cell are one and the same: of a tall sheet they are most. */
  private read<T>({ row, column, rows, columns }: Area, part: (cell: Cell) => T): (readonly (T | null)[])[] {
    const blank = Array<null>(columns).fill(null);
    return Array.from({ length: rows }, (_, index) => {
      const line = this.cells[row + index];
      if (!line) return blank;
      return Array.from({ length: columns }, (__, at) => {
        const cell = line[column + at];
        return cell ? part(cell) : null;
      });
    });
  }

  styles(area: Area): CellStyle[][] {
    return mapCells(area, (row, column) => this.cells[row]?.[column]?.style ?? this.backgroundAt(row, column));
  }

  write(area: Area, inputs: readonly (readonly CellInput[])[]): void {
    eachCell(area, (row, column) => {
      const input = inputs[row - area.row]?.[column - area.column];
      if (input === undefined) return;
      if (input === null) this.put(row, column, { value: null, formula: null });
      else if ('formula' in input) this.put(row, column, { value: 0, formula: input.formula });
      else this.put(row, column, { value: input.value, formula: null });
    });
  }

  /** Plants the result of a formula. */
  setResult(row: number, column: number, value: CellValue): void {
    this.put(row, column, { value });
  }

  restyle({ area, style: patch }: StyleChange): void {
    const patched = new Map<CellStyle, CellStyle>();
    const change = (style: CellStyle): CellStyle => {
      if (!patch) return DEFAULT_STYLE;
      const known = patched.get(style);
      if (known) return known;
      const made = patchStyle(style, patch);
      patched.set(style, made);
      return made;
    };
    if (area.rows >= SHEET_ROWS - 1 || area.columns >= SHEET_COLUMNS - 1) {
      this.eachStored((cell, row, column) => {
        if (cell.style && holds(area, row, column)) cell.style = change(cell.style);
      });
      this.background.push({ area, style: patch });
    } else {
      const plain = !patch && this.background.length === 0;
      eachCell(area, (row, column) => {
        const style = plain ? null : change(this.cells[row]?.[column]?.style ?? this.backgroundAt(row, column));
        this.put(row, column, { style });
      });
    }
  }

  merge(area: Area): void {
    eachCell(area, (row, column) => {
      if (row !== area.row || column !== area.column) this.put(row, column, { value: null, formula: null });
    });
    this.merges.push(area);
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !intersect(merge, area));
  }

  rulesIn(area: Area): Validation[] {
    return this.validations.flatMap((validation) => {
      const common = intersect(validation.area, area);
      return common ? [{ area: common, rule: validation.rule }] : [];
    });
  }

  validate(area: Area, rule: ValidationRule | null): void {
    this.validations = this.validations.flatMap(({ area: old, rule: kept }) =>
      without(old, area).map((part) => ({ area: part, rule: kept })),
    );
    if (rule) this.validations.push({ area, rule });
  }

  /** Moves everything but formulas along; new lines look like the line before them, as in Excel. */
  shift(shift: LineShift): void {
    const limit = shift.axis === 'row' ? SHEET_ROWS : SHEET_COLUMNS;
    const move = (area: Area | null): Area | null => area && shiftArea(area, shift, limit);
    const moveAll = <T extends { readonly area: Area }>(items: readonly T[]): T[] =>
      items.flatMap((item) => {
        const area = move(item.area);
        return area ? [{ ...item, area }] : [];
      });
    if (shift.axis === 'row') shiftList(this.cells, shift);
    else for (const row of this.cells) if (row) shiftList(row, shift);
    this.lines[shift.axis].shift(shift);
    this.merges = this.merges.flatMap((merge) => move(merge) ?? []).filter((merge) => merge.rows * merge.columns > 1);
    this.validations = moveAll(this.validations);
    this.conditionalFormats = moveAll(this.conditionalFormats);
    this.background = moveAll(this.background);
    const { printArea, titleRows, titleColumns, breaks } = this.page;
    this.page = {
      ...this.page,
      printArea: move(printArea),
      titleRows: move(titleRows),
      titleColumns: move(titleColumns),
      breaks: shiftBreaks(breaks, shift),
    };
    if (shift.count > 0 && shift.first > 0) this.inheritLook(shift);
  }

  /** The formulas in cells and validation rules that a change changes; null: none. */
  changedFormulas(change: (formula: string) => string): ChangedFormulas | null {
    const cells: [row: number, column: number, formula: string][] = [];
    this.eachStored(({ formula }, row, column) => {
      if (formula === null) return;
      const changed = change(formula);
      if (changed !== formula) cells.push([row, column, changed]);
    });
    const changeRule = (formula: string): string => (formula.startsWith('=') ? change(formula) : formula);
    let isRuleChanged = false;
    const validations = this.validations.map(({ area, rule }) => {
      const { formula1, formula2 } = rule;
      const first = changeRule(formula1);
      const second = formula2 === undefined ? {} : { formula2: changeRule(formula2) };
      if (first !== formula1 || second.formula2 !== formula2) isRuleChanged = true;
      return { area, rule: { ...rule, formula1: first, ...second } };
    });
    return cells.length > 0 || isRuleChanged ? { cells, validations } : null;
  }

  takeFormulas({ cells, validations }: ChangedFormulas): void {
    for (const [row, column, formula] of cells) this.cells[row]![column]!.formula = formula;
    this.validations = [...validations];
  }

  private inheritLook({ axis, first, count }: LineShift): void {
    const models = axis === 'row' ? this.cells[first - 1] : this.cells.map((line) => line?.[first - 1]);
    models?.forEach((model, at) => {
      if (!model?.style) return;
      for (let line = first; line < first + count; line++) {
        if (axis === 'row') this.put(line, at, { style: model.style });
        else this.put(at, line, { style: model.style });
      }
    });
  }

  private backgroundAt(row: number, column: number): CellStyle {
    return this.background.reduce(
      (style, { area, style: patch }) =>
        holds(area, row, column) ? (patch ? patchStyle(style, patch) : DEFAULT_STYLE) : style,
      DEFAULT_STYLE,
    );
  }

  private put(row: number, column: number, part: Partial<Cell>): void {
    const line = (this.cells[row] ??= []);
    Object.assign((line[column] ??= { value: null, formula: null, style: null }), part);
  }

  private eachStored(visit: (cell: Cell, row: number, column: number) => void): void {
    this.cells.forEach((line, row) => line?.forEach((cell, column) => cell && visit(cell, row, column)));
  }
}
