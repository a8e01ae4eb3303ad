import type { Area } from '../../../src/workbook/model/address.ts';
import { fullAddress, wholeLines } from '../../grid/a1.ts';
import { asFlag, asNumber, asRecord, isAbsent, wrong } from './arguments.ts';
import { changeBorder, readBorder } from './borders.ts';
import { groupCells } from './cell-groups.ts';
import type { Border, CellStyle, Side, StylePatch } from '../../grid/cell-style.ts';
import { spread } from './content.ts';
import type { Axis, LinePatch, StyleChange } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { requireUnprotected } from './protection.ts';
import { areaOf, cellsOf } from './ranges.ts';
import { sheetInfo } from './sheets.ts';
import {
  FILL_PROPERTIES,
  findProperty,
  FONT_PROPERTIES,
  FORMAT_PROPERTIES,
  PROTECTION_PROPERTIES,
  type StyleProperties,
} from './style-properties.ts';
import type { RangeTarget } from '../model/targets.ts';
import type { Workspace } from '../model/workspace.ts';

/** The parts of `format` that are objects of their own. */
const GROUPS: Readonly<Record<string, StyleProperties>> = {
  font: FONT_PROPERTIES,
  fill: FILL_PROPERTIES,
  protection: PROTECTION_PROPERTIES,
};
const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const BORDER_PROPERTIES = { style: 'Style', weight: 'Weight', color: 'Color' } as const;

/** Range.getCellProperties: for every cell what `options` asks for, in the same shape. */
export function readCellProperties(workspace: Workspace, range: RangeTarget, options: unknown): unknown[][] {
  const area = cellsOf(range);
  const wanted = asRecord(options, 'cellPropertiesLoadOptions');
  const sheet = sheetInfo(workspace, range.sheet).name;
  return workspace.engine.styles(range.sheet, area).map((line, row) =>
    line.map((style, column) => {
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      return pick(wanted, {
        address: () => fullAddress(sheet, place),
        format: (parts) => readFormat(style, asRecord(parts, 'format')),
      });
    }),
  );
}

function readFormat(style: CellStyle, wanted: Record<string, unknown>): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    const group = GROUPS[name];
    if (group) {
      read[name] = Object.fromEntries(
        Object.keys(asRecord(inner, name)).map((key) => [key, findProperty(group, key).read(style)]),
      );
    } else if (name === 'borders') {
      read[name] = readBorders(style, asRecord(inner, name));
    } else if (inner) {
      read[name] = findProperty(FORMAT_PROPERTIES, name).read(style);
    }
  }
  return read;
}

/** Either {top: {style: true}} or, for all sides alike, {style: true}. */
function readBorders(style: CellStyle, wanted: Record<string, unknown>): Record<string, unknown> {
  const flat = Object.keys(wanted).some((key) => key in BORDER_PROPERTIES);
  const sides = flat ? Object.fromEntries(SIDES.map((side) => [side, wanted])) : wanted;
  return Object.fromEntries(
    Object.entries(sides).map(([side, parts]) => [
      side,
      Object.fromEntries(
        Object.keys(asRecord(parts, side)).map((key) => [
          key,
          readBorder(style.borders[sideOf(side)], borderProperty(key)),
        ]),
      ),
    ]),
  );
}

/** Range.setCellProperties: one object per cell. Sizes of rows and columns belong to the two functions below. */
export function writeCellProperties(workspace: Workspace, range: RangeTarget, data: unknown): void {
  const area = cellsOf(range);
  const at = spread(data, area);
  requireUnprotected(workspace, range.sheet);
  writeStyles(workspace, range.sheet, area, (row, column) => at(row, column));
}

/** Range.setRowProperties and setColumnProperties: one object per line, with its size, visibility and look. */
export function writeLineProperties(workspace: Workspace, range: RangeTarget, axis: Axis, data: unknown): void {
  const area = areaOf(range);
  const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  if (!Array.isArray(data) || data.length !== count) throw wrong(`an array of ${count} ${axis} properties is needed`);
  requireUnprotected(workspace, range.sheet);
  const [size, hidden] = axis === 'row' ? ['rowHeight', 'rowHidden'] : ['columnWidth', 'columnHidden'];
  data.forEach((properties, index) => {
    if (isAbsent(properties)) return;
    const { [hidden]: invisible, ...rest } = asRecord(properties, axis);
    const { [size]: points, ...look } = asRecord(rest.format ?? {}, 'format');
    const patch: LinePatch = {
      ...(isAbsent(points) ? {} : { size: asNumber(points, size, 0, 1790) }),
      ...(isAbsent(invisible) ? {} : { hidden: asFlag(invisible, hidden) }),
    };
    workspace.engine.changeLines(range.sheet, axis, first + index, 1, patch);
    const line = wholeLines(axis, first + index, 1);
    if (Object.keys(look).length > 0) {
      workspace.engine.restyle(range.sheet, [{ area: line, style: readPatch({ ...rest, format: look }) }]);
    }
  });
}

function writeStyles(
  workspace: Workspace,
  sheet: string,
  area: Area,
  at: (row: number, column: number) => unknown,
): void {
  const patches = new Map<string, StylePatch>();
  const groups = groupCells(area, (row, column): StylePatch | undefined => {
    const properties = at(row - area.row, column - area.column);
    if (isAbsent(properties)) return undefined;
    const key = JSON.stringify(properties);
    const known = patches.get(key) ?? readPatch(asRecord(properties, 'cell properties'));
    patches.set(key, known);
    return known;
  });
  const changes: StyleChange[] = groups.map(({ area: part, value }) => ({ area: part, style: value }));
  workspace.engine.restyle(sheet, changes);
}

/** {format: {font: {bold: true}, borders: {top: {style: "Continuous"}}}} as a change of look. */
function readPatch(properties: Record<string, unknown>): StylePatch {
  const { format, ...others } = properties;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) throw new HostError('ApiNotFound', `cell property ${unknown}`);
  return Object.entries(asRecord(format ?? {}, 'format')).reduce<StylePatch>((patch, [name, value]) => {
    const group = GROUPS[name];
    if (group) return joined(patch, Object.entries(asRecord(value, name)), group);
    if (name === 'borders') return { ...patch, borders: readBorderPatch(asRecord(value, name)) };
    return joined(patch, [[name, value]], FORMAT_PROPERTIES);
  }, {});
}

function joined(patch: StylePatch, entries: [string, unknown][], properties: StyleProperties): StylePatch {
  return entries.reduce((all, [name, value]) => {
    if (isAbsent(value)) return all;
    const { write } = findProperty(properties, name);
    if (!write) throw wrong(`${name} cannot be written`);
    return { ...all, ...write(value) };
  }, patch);
}

function readBorderPatch(borders: Record<string, unknown>): Partial<Record<Side, Border | null>> {
  return Object.fromEntries(
    Object.entries(borders).map(([side, parts]) => {
      const border = Object.entries(asRecord(parts, side)).reduce<Border | null>(
        (line, [key, value]) => (isAbsent(value) ? line : changeBorder(line, borderProperty(key), value)),
        null,
      );
      return [sideOf(side), border];
    }),
  );
}

function pick(
  wanted: Record<string, unknown>,
  readers: Readonly<Record<string, (options: unknown) => unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, options]) => options)
      .map(([name, options]) => {
        const reader = readers[name];
        if (!reader) throw new HostError('ApiNotFound', `cell property ${name}`);
        return [name, reader(options)];
      }),
  );
}

function borderProperty(key: string): 'Style' | 'Weight' | 'Color' {
  const property = (BORDER_PROPERTIES as Record<string, 'Style' | 'Weight' | 'Color'>)[key];
  if (!property) throw new HostError('ApiNotFound', `border property ${key}`);
  return property;
}

function sideOf(name: string): Side {
  const side = SIDES.find((candidate) => candidate === name);
  if (!side) throw new HostError('ApiNotFound', `border ${name}`);
  return side;
}
