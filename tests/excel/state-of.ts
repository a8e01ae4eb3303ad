import type { CellStyle, Side } from '../../src/workbench/host/cell-style.ts';
import { DEFAULT_STYLE } from '../../src/workbench/host/cell-style.ts';
import type { Engine } from '../../src/workbench/host/engine.ts';
import { cellName } from '../../src/workbook/address.ts';
import type { Area } from '../../src/workbook/address.ts';

/** Rows and columns whose sizes, and cells whose looks and rules, are compared beyond what is used. */
const MARGIN = 12;
const OPPOSITE = { top: [-1, 0, 'bottom'], bottom: [1, 0, 'top'], left: [0, -1, 'right'], right: [0, 1, 'left'] } as const;

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

function sheetState(engine: Engine, id: string) {
  const used = engine.usedArea(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const area = { row: 0, column: 0, rows: used.row + used.rows + MARGIN, columns: used.column + used.columns + MARGIN };
  return {
    cells: cellStates(engine, id, area),
    merges: [...engine.merges(id)].sort((a, b) => a.row - b.row || a.column - b.column),
    rows: sizes(engine, id, 'row', area.rows),
    columns: sizes(engine, id, 'column', area.columns),
    frozen: engine.frozen(id),
    page: engine.page(id),
    rules: ruleStates(engine, id, { ...area, rows: area.rows + 200 }),
  };
}

function cellStates(engine: Engine, id: string, area: Area): Record<string, unknown> {
  const values = engine.values(id, area);
  const formulas = engine.formulas(id, area);
  const styles = engine.styles(id, area);
  const cells: Record<string, unknown> = {};
  styles.forEach((line, row) =>
    line.forEach((style, column) => {
      const look = lookOf(style, (side) => {
        const [rows, columns, opposite] = OPPOSITE[side];
        return style.borders[side] ?? styles[row + rows]?.[column + columns]?.borders[opposite] ?? null;
      });
      const value = values[row]![column];
      const formula = formulas[row]![column];
      const state = { ...(value === null ? {} : { value }), ...(formula === null ? {} : { formula }), ...look };
      if (Object.keys(state).length > 0) cells[cellName(row, column)] = state;
    }),
  );
  return cells;
}

function lookOf({ borders, ...plain }: CellStyle, lineAt: (side: Side) => unknown): Record<string, unknown> {
  const sides = Object.keys(borders) as Side[];
  const all = { ...plain, ...Object.fromEntries(sides.map((side) => [side, lineAt(side)])) };
  const usual: Record<string, unknown> = { ...DEFAULT_STYLE, ...DEFAULT_STYLE.borders };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => value !== usual[name]));
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
