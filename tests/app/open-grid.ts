import { openWorkbook, type OpenWorkbook } from '../../simulator/client/node-client.ts';
import type { PlainGrid } from '../../simulator/grid/plain-grid.ts';
import { copySettings } from '../excel/open.ts';
import { sheetState } from '../excel/state-of.ts';

/** A workbook in Excel. */
export interface OpenGrid extends OpenWorkbook {
  readonly grid: PlainGrid;
}

/** The same workbook, opened once more: nothing is left of what the client knew of the other. */
export function copyOf({ grid: old, host }: Pick<OpenGrid, 'grid' | 'host'>): OpenGrid {
  const grid = old.copy();
  const book = openWorkbook(grid, { year: 2024 });
  copySettings(host, book.host);
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

/** The same without how sheets are shown and printed: Excel may refuse that, and nothing else is taken back for it. */
export function contentIn(grid: PlainGrid): State {
  const [names, ...sheets] = stateIn(grid);
  return [names!, ...sheets.map(withoutPresentation)];
}

const contents = new Map<string, string>();
const MOST_CONTENTS = 5_000;

function withoutPresentation(text: string): string {
  const found = contents.get(text);
  if (found !== undefined) return found;
  const { frozen: _, page: __, tabColor: ___, ...content } = JSON.parse(text) as Record<string, unknown>;
  if (contents.size === MOST_CONTENTS) contents.clear();
  const made = JSON.stringify(content);
  contents.set(text, made);
  return made;
}

export function areEqual(one: State, other: State): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
