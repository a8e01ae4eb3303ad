import { areasMeet, parseArea, type Area } from '../../workbook/model/address.ts';
import type { CellLook, SheetView, ViewedCell, ViewedPage } from '../../workbook/model/sheet-view.ts';
import { takeNames } from '../package/names.ts';
import { openPackage, type SheetPart, type WorkbookPackage } from '../package/package.ts';
import { relationshipsOf } from '../package/relationships.ts';
import type { Attributes } from '../package/scan.ts';
import { isOn } from '../package/xml.ts';
import { readCells } from '../read/read-cells.ts';
import { sharedStringsOf } from '../read/shared-strings.ts';
import { readTheme } from './read-colors.ts';
import { PLAIN_LOOK, readLooks } from './read-looks.ts';

/** The sheets of a file, of which each is read when it is looked at. */
export interface WorkbookView {
  /** Names of the worksheets that are not hidden. */
  readonly sheets: readonly string[];
  /** One of them as a reader sees it; undefined: there is none of that name. Throws UnreadableWorkbook. */
  readonly view: (name: string) => SheetView | undefined;
}

/** What Excel takes where a file says nothing: characters, and points. */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
/** Rows and columns with lines and nothing in them that still belong to the table before them. */
const BLANK_MARGIN = 60;

/** Opens an .xlsx to be looked at. Throws UnreadableWorkbook. */
export function viewWorkbook(bytes: Uint8Array): WorkbookView {
  const source = openPackage(bytes);
  const { parts, workbookPath, sheets } = source;
  const related = relationshipsOf(parts, workbookPath);
  const textOf = (type: string) => {
    const path = related.find((one) => one.type === type)?.target;
    return path === undefined ? undefined : parts.text(path);
  };
  const shown = sheets.filter(({ isWorksheet, isVisible }) => isWorksheet && isVisible);
  const looks = readLooks(textOf('styles'), readTheme(textOf('theme')));
  const strings = sharedStringsOf(source);
  const pages = titleRowsOf(source);
  const views = new Map<string, SheetView>();
  return {
    sheets: shown.map(({ name }) => name),
    view: (name) => {
      const part = shown.find((one) => one.name === name);
      const known = views.get(name);
      if (known || !part) return known;
      const view = readView(part, parts.required(part.path), { strings, looks }, pages.get(name));
      views.set(name, view);
      return view;
    },
  };
}

type TitleRows = ViewedPage['titleRows'];

/** The rows that are repeated on every page of a sheet, by its name. */
function titleRowsOf({ parts, workbookPath, sheets }: WorkbookPackage): ReadonlyMap<string, TitleRows> {
  const { names } = takeNames(
    parts.required(workbookPath),
    sheets.map(({ name }) => name),
  );
  return new Map(
    names.flatMap(({ name, sheet, refersTo }) => {
      const rows = /!\$(\d+):\$(\d+)$/.exec(refersTo);
      if (name !== '_xlnm.Print_Titles' || sheet === undefined || !rows) return [];
      return [[sheet, { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 }] as const];
    }),
  );
}

interface Tables {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
}

function readView({ name }: SheetPart, xml: string, { strings, looks }: Tables, titleRows: TitleRows): SheetView {
  const cells = new Map<number, Map<number, ViewedCell>>();
  const merges: Area[] = [];
  const widths: number[] = [];
  const heights = new Map<number, number>();
  let [rows, columns, row] = [0, 0, -1];
  let [defaultWidth, defaultHeight] = [DEFAULT_WIDTH, DEFAULT_HEIGHT];
  let frozen = { rows: 0, columns: 0 };
  let [landscape, isFitted, fitsHeight] = [false, false, true];
  let lined = { rows: 0, columns: 0 };

  const include = (area: Area): void => {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  };
  const put = (at: number, column: number, cell: ViewedCell): void => {
    const line = cells.get(at) ?? new Map<number, ViewedCell>();
    cells.set(at, line.set(column, cell));
  };
  const lookOf = (style: string | undefined) => looks[Number(style ?? 0)] ?? PLAIN_LOOK;
  const element = (tag: string, attributes: Attributes): void => {
    if (tag === 'row') {
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      if (isOn(attributes.hidden)) heights.set(row, 0);
      else if (attributes.ht !== undefined) heights.set(row, Number(attributes.ht));
    } else if (tag === 'col') {
      const width = isOn(attributes.hidden) ? 0 : Number(attributes.width ?? defaultWidth);
      // a format for all columns up to the last one of the sheet is none for anybody who looks at it
      const last = Math.min(Number(attributes.max), Number(attributes.min) + 255);
      for (let column = Number(attributes.min) - 1; column < last; column++) widths[column] = width;
    } else if (tag === 'mergeCell') {
      const area = parseArea(attributes.ref ?? '');
      merges.push(area);
    } else if (tag === 'sheetFormatPr') {
      defaultWidth = Number(attributes.defaultColWidth ?? DEFAULT_WIDTH) || DEFAULT_WIDTH;
      defaultHeight = Number(attributes.defaultRowHeight ?? DEFAULT_HEIGHT) || DEFAULT_HEIGHT;
    } else if (tag === 'pane' && attributes.state?.startsWith('frozen')) {
      frozen = { rows: Number(attributes.ySplit ?? 0), columns: Number(attributes.xSplit ?? 0) };
    } else if (tag === 'pageSetUpPr') isFitted = isOn(attributes.fitToPage);
    else if (tag === 'pageSetup') {
      landscape = attributes.orientation === 'landscape';
      fitsHeight = attributes.fitToHeight !== '0';
    }
  };
  readCells(
    xml,
    strings,
    (at, column, value, formula, style) => {
      put(at, column, { value, formula, look: lookOf(style) });
      include({ row: at, column, rows: 1, columns: 1 });
    },
    element,
    (at, column, style) => {
      const look = lookOf(style);
      if (look.fill === undefined && Object.keys(look.lines).length === 0) return;
      put(at, column, { value: null, formula: null, look });
      lined = { rows: Math.max(lined.rows, at + 1), columns: Math.max(lined.columns, column + 1) };
    },
  );
  rows = Math.max(rows, Math.min(lined.rows, rows + BLANK_MARGIN));
  columns = Math.max(columns, Math.min(lined.columns, columns + BLANK_MARGIN));
  const used: Area = { row: 0, column: 0, rows: rows + 1, columns: columns + 1 };
  const seen = merges.filter((area) => areasMeet(area, used));
  seen.forEach(include);
  return {
    name,
    rows,
    columns,
    cellAt: (at, column) => cells.get(at)?.get(column),
    merges: seen,
    columnWidths: Array.from({ length: columns }, (_, column) => widths[column] ?? defaultWidth),
    rowHeights: Array.from({ length: rows }, (_, at) => heights.get(at) ?? defaultHeight),
    frozen,
    page: { landscape, onePage: isFitted && fitsHeight, titleRows },
  };
}
