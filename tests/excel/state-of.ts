import { type CellStyle, type Side, DEFAULT_STYLE } from '../../simulator/grid/cell-style.ts';
import type { Engine } from '../../simulator/grid/engine.ts';
import { cellName, type Area } from '../../src/workbook/model/address.ts';

/** What is compared beyond the last used cell; in steps, so that a look alone in the last row makes no difference. */
const ROWS = 20;
const COLUMNS = 8;
const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const OPPOSITE = {
  top: [-1, 0, 'bottom'],
  bottom: [1, 0, 'top'],
  left: [0, -1, 'right'],
  right: [0, 1, 'left'],
} as const;

/**
 * Everything that a workbook is, as plain data that can be compared as a whole: two workbooks with equal states look,
 * calculate and print alike. What cells leave at its default is left out; a line between two cells counts for both.
 */
export function stateOf(engine: Engine) {
  return {
    sheets: engine.sheets().map(({ id, ...info }) => ({ id, ...info, ...sheetState(engine, id) })),
    names: [...engine.names()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** What is on one sheet. */
export function sheetState(engine: Engine, id: string) {
  const used = engine.usedArea(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = (Math.ceil((used.row + used.rows) / ROWS) + 1) * ROWS;
  const columns = (Math.ceil((used.column + used.columns) / COLUMNS) + 1) * COLUMNS;
  const area = { row: 0, column: 0, rows, columns };
  return {
    cells: cellStates(engine, id, area),
    merges: [...engine.merges(id)].sort((a, b) => a.row - b.row || a.column - b.column),
    rows: sizes(engine, id, 'row', area.rows),
    columns: sizes(engine, id, 'column', area.columns),
    frozen: engine.frozen(id),
    page: engine.page(id),
    rules: ruleStates(engine, id, area),
    conditionalFormats: engine.conditionalFormats(id).map(({ id: _, ...format }) => format),
  };
}

function cellStates(engine: Engine, id: string, area: Area): Record<string, unknown> {
  const values = engine.values(id, area);
  const formulas = engine.formulas(id, area);
  const styles = engine.styles(id, area);
  const plainLooks = new Map<CellStyle, object>();
  const cells: Record<string, unknown> = {};
  styles.forEach((line, row) =>
    line.forEach((style, column) => {
      if (!plainLooks.has(style)) plainLooks.set(style, plainLook(style));
      const state: Record<string, unknown> = { ...plainLooks.get(style) };
      for (const side of SIDES) {
        const [rows, columns, opposite] = OPPOSITE[side];
        const seen = style.borders[side] ?? styles[row + rows]?.[column + columns]?.borders[opposite];
        if (seen) state[side] = seen;
      }
      const value = values[row]![column];
      const formula = formulas[row]![column];
      if (value !== null) state.value = value;
      if (formula !== null) state.formula = formula;
      if (Object.keys(state).length > 0) cells[cellName(row, column)] = state;
    }),
  );
  return cells;
}

/** What of a look is not as usual, lines apart. */
function plainLook({ borders: _, ...plain }: CellStyle): object {
  return Object.fromEntries(
    Object.entries(plain).filter(([name, value]) => value !== DEFAULT_STYLE[name as keyof CellStyle]),
  );
}

/** Sizes that differ from the sheet's last line's. */
function sizes(engine: Engine, id: string, axis: 'row' | 'column', count: number): Record<number, unknown> {
  const [usual] = engine.lines(id, axis, axis === 'row' ? 1_048_575 : 16_383, 1);
  return Object.fromEntries(
    engine
      .lines(id, axis, 0, count)
      .map((line, index) => [index, line] as const)
      .filter(([, line]) => JSON.stringify(line) !== JSON.stringify(usual)),
  );
}

/** Cell by cell: into how many areas a rule is cut means nothing. */
function ruleStates(engine: Engine, id: string, within: Area): Record<string, unknown> {
  const rules: Record<string, unknown> = {};
  for (const { area, rule } of engine.validations(id, within)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) rules[cellName(row, column)] = rule;
    }
  }
  return rules;
}
