import type { Line } from '../text/lines.ts';
import type { Role } from './mention.ts';

/** What the columns of a table in the text say, by their order from the left; undefined: nothing that is known. */
export type ColumnRoles = readonly (Role | undefined)[];

/** The roles of the columns under a line of headings; undefined where the line is none. */
export function columnRoles({ text }: Line, year: number): ColumnRoles | undefined {
  const cells = text.split('\t');
  if (cells.length < 2 || cells.every((cell) => roleOf(cell, year) === undefined)) return undefined;
  return cells.map((cell) => roleOf(cell, year));
}

function roleOf(heading: string, year: number): Role | undefined {
  if (/^-?[\d,.]+%?$/.test(heading)) return undefined;
  if (/增减率|增减%|幅度|增长率|增减\(%\)|比例增减/.test(heading)) return 'rate';
  if (/占比|比重|占.*%/.test(heading)) return 'share';
  if (/增减|增加|减少|变动|差额/.test(heading)) return 'change';
  if (heading.includes(String(year - 1)) || /上年|去年/.test(heading))
    return /执行|决算|完成/.test(heading) ? undefined : 'last';
  if (heading.includes(String(year)) || /本年|预算数|金额|当年/.test(heading)) return 'now';
  return undefined;
}
