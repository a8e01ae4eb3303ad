import { openWorkbook } from '../../src/workbench/host/node-client.ts';
import type { OpenWorkbook } from '../../src/workbench/host/node-client.ts';
import type { PlainGrid } from '../../src/workbench/host/plain-grid.ts';
import { sheetState } from '../excel/state-of.ts';

/** A workbook in Excel. */
export interface OpenGrid extends OpenWorkbook {
  readonly grid: PlainGrid;
}

/** The same workbook, opened once more: nothing is left of what the client knew of the other. */
export function copyOf({ grid: old, host }: Pick<OpenGrid, 'grid' | 'host'>): OpenGrid {
  const grid = old.copy();
  const book = openWorkbook(grid, { year: 2024 });
  for (const [key, value] of host.document.settings) book.host.document.settings.set(key, value);
  book.host.document.protection = host.document.protection;
  return { ...book, grid };
}

/** Everything that a workbook is, sheet by sheet. */
export type State = readonly string[];

/** What is on a sheet, by its version: most sheets are in most trials what they were before. */
const known = new WeakMap<object, string>();

/** Sheets that are deleted and made again have other ids; that those which were there keep theirs is tested elsewhere. */
export function stateIn(grid: PlainGrid): State {
  const names = [...grid.names()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ scope: _, ...name }) => name);
  const sheets = grid.sheets().flatMap(({ id, ...info }) => {
    const version = grid.versionOf(id);
    const text = known.get(version) ?? JSON.stringify(sheetState(grid, id));
    known.set(version, text);
    return [JSON.stringify(info), text];
  });
  return [JSON.stringify(names), ...sheets];
}

export function areEqual(one: State, other: State): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
