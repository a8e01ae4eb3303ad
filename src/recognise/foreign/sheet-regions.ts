import { isSumLabel, readLabel } from './row-labels.ts';
import type { GridView } from './grid-view.ts';
import { classNamed } from './standard-names.ts';
import { kindTitled } from './table-kinds.ts';

/** Rows of a sheet that belong to one table: its title, its headings, its body. */
export interface Region {
  readonly title: string | undefined;
  /** From the title on. */
  readonly first: number;
  /** Rows of the headings, both included; undefined where none were found. */
  readonly headings: { readonly first: number; readonly last: number } | undefined;
  /** Behind the last row. */
  readonly end: number;
}

/** A title stands alone, or beside the number of its table. */
const MOST_BESIDE_TITLE = 2;
const MOST_HEADING_ROWS = 5;
/** Rows between the title and the headings: department, unit of money, year. */
const MOST_CAPTION_ROWS = 5;
const CAPTION =
  /^(金额)?单位:|^(编制|填报|预算)?(部门|单位)(名称)?(\(单位\)|\(部门\))?:|单位:(万|百万|亿)?元|^资金主管部门:/;
const YEAR = /^\(?\d{4}年度?\)?$/;
const NOTE = /^[([]?(备注|注|附注|说明|填表说明)[:：.、\d]|^(备注|注)$|^\((注|备注)/;
const CODE = /^\d{3}(\d\d){0,3}$/;

/** The tables of a sheet, from top to bottom. */
export function regionsOf(view: GridView): Region[] {
  if (isContents(view)) return [];
  const titles: number[] = [];
  for (let row = 0; row < view.height; row++) {
    const filled = view.filled(row);
    if (filled.length === 0 || filled.length > MOST_BESIDE_TITLE) continue;
    if (filled.some((column) => kindTitled(view.text(row, column)) !== undefined)) titles.push(row);
  }
  // Two titles below each other are one: the name of the table in two lines, or a list.
  const starts = titles.filter((row, index) => index === 0 || row - titles[index - 1]! > 2);
  if (starts.length === 0) starts.push(0);
  return starts.map((first, index) => {
    const end = starts[index + 1] ?? view.height;
    const title = titles.includes(first)
      ? view
          .filled(first)
          .map((column) => view.text(first, column))
          .find((text) => kindTitled(text) !== undefined)
      : undefined;
    return { title, first, headings: headingsOf(view, title === undefined ? first : first + 1, end), end };
  });
}

/** A list of the tables has their titles, not them. */
function isContents(view: GridView): boolean {
  for (let row = 0; row < Math.min(view.height, MOST_CAPTION_ROWS); row++) {
    const filled = view.filled(row);
    if (filled.length > MOST_BESIDE_TITLE) continue;
    if (filled.some((column) => /目录$/.test(view.text(row, column)))) return true;
  }
  return /目录/.test(view.sheet.name);
}

function headingsOf(view: GridView, from: number, end: number): Region['headings'] {
  for (let row = from; row < Math.min(end, from + MOST_CAPTION_ROWS + 1); row++) {
    const filled = view.filled(row);
    const texts = filled.map((column) => view.text(row, column));
    if (texts.length < 2 || isCaption(texts)) continue;
    if (isBody(view, row)) return undefined;
    let last = row;
    while (last + 1 < end && last - row + 1 < MOST_HEADING_ROWS && isHeading(view, last + 1)) last++;
    return { first: row, last };
  }
  return undefined;
}

/** A year beside a name belongs to the caption; beside another year, or among headings, it is a heading itself. */
const isCaption = (texts: readonly string[]) =>
  texts.some((text) => CAPTION.test(text)) ||
  (texts.length === 2 && texts.filter((text) => YEAR.test(text)).length === 1);

function isHeading(view: GridView, row: number): boolean {
  const filled = view.filled(row);
  return filled.length > 0 && !isBody(view, row) && !NOTE.test(view.text(row, filled[0]!));
}

/** A row with money, a code, a numbered label, a class, or 合计 alone. */
function isBody(view: GridView, row: number): boolean {
  const filled = view.filled(row);
  const texts = filled.map((column) => view.text(row, column));
  if (filled.some((column) => view.isNumber(row, column)) || isColumnNumbers(texts)) return true;
  if (texts.every((text) => isSumLabel(text))) return true;
  return texts.some((text) => CODE.test(text) || readLabel(text).style !== '' || isClass(text));
}

/** 国有资本经营预算支出 stands in headings too. */
const isClass = (text: string) => /支出$/.test(text) && classNamed(text) !== undefined && !/国有资本/.test(text);

/** 栏次: 1, 2, 3 …, with asterisks where the labels stand. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const rest = texts.filter((text) => !/^(栏次|行次|[*]+|[-—]+|[甲乙丙丁])$/.test(text));
  if (rest.length < texts.length && rest.every((text) => /^\d{1,2}(=.*)?$/.test(text))) return true;
  return rest.length > 2 && rest.every((text, index) => text === String(index + 1));
}

export const isNote = (text: string) => NOTE.test(text);
