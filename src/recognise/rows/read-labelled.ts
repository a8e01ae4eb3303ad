import type { PanelTable } from '../../tables/all.ts';
import { leafColumns } from '../../tables/model/columns.ts';
import type { Panel } from '../../tables/model/table.ts';
import type { TableBody } from '../scan/body.ts';
import type { RowsReading } from './rows-reading.ts';
import { numeralOf, rowLabels, rowMeaning, type RowLabels } from './row-labels.ts';

/** 医疗卫生与计划生育 is the old name of 210; Henan's form of 2024 prints it in the place of 209. */
const OLD_NAME = { meaning: '医疗卫生与计划生育', numeral: 10, key: 'class:210' };

/** A part of 一般公共预算. With a number before it, 一、财政拨款, it is a whole of its own in other places. */
const OF_WHICH = '其中:财政拨款';

/** With fewer known labels, or with more unknown ones for each that is known, it is another table. */
const MIN_KNOWN_ROWS = 6;
const MAX_SHARE_OF_UNKNOWN = 0.25;

/** Tables 1 and 4: the rows of both sides by their labels. */
export function readLabelled(body: TableBody, table: PanelTable): RowsReading {
  const rows = new Map<string, number>();
  table.body.panels.map(sideOf).forEach((side, panel) => {
    const labels = rowLabels(table.id, table.body, panel, side.label);
    const found = readSide(body, side, labels);
    leaveOutMisplaced(found, body, side, labels);
    found.forEach((row, key) => rows.set(key, row));
  });
  const unknown = body.irregularities.filter(({ kind }) => kind === 'unknown row').length;
  return {
    irregularities: body.irregularities,
    units: [],
    projects: [],
    isEmpty: rows.size < MIN_KNOWN_ROWS || unknown > rows.size * MAX_SHARE_OF_UNKNOWN,
    resolve: () => ({ disclosure: {}, rows }),
  };
}

/** The columns of one side: that of the labels, and those of the money. */
interface Side {
  readonly label: string;
  readonly money: readonly string[];
}

function sideOf({ columns }: Panel): Side {
  const leaves = leafColumns(columns);
  return {
    label: leaves.find(({ kind }) => kind === 'text')!.key,
    money: leaves.flatMap(({ kind, key }) => (kind === 'money' ? [key] : [])),
  };
}

function readSide(body: TableBody, { label, money }: Side, labels: RowLabels): Map<string, number> {
  const rows = new Map<string, number>();
  const unknown: { row: number; numeral: number | undefined }[] = [];
  let numbered = 0;
  let last = -1;
  for (const row of body.rows) {
    const text = body.text(row, label);
    if (text === '') {
      if (body.hasMoney(row, money))
        body.addIrregularity(
          'unknown row',
          row,
          money.find((key) => body.hasMoney(row, [key])),
        );
      continue;
    }
    const numeral = numeralOf(text);
    const keys = keysOf(rowMeaning(text), numeral, labels);
    const key =
      keys.find((one) => !rows.has(one) && labels.order.indexOf(one) > last) ?? keys.find((one) => !rows.has(one));
    if (key !== undefined) {
      rows.set(key, row);
      last = labels.order.indexOf(key);
      if (numeral !== undefined && key === classOf(numeral)) numbered++;
    } else if (keys.length > 0) {
      if (body.hasMoney(row, money)) body.addIrregularity('repeated row', row, label);
    } else unknown.push({ row, numeral });
  }
  // Where the numbers are those of the classes, a class with another name is known by its number.
  for (const { row, numeral } of unknown) {
    const key = numeral === undefined ? '' : classOf(numeral);
    if (numbered > 10 && labels.order.includes(key) && !rows.has(key)) rows.set(key, row);
    else if (body.hasMoney(row, money)) body.addIrregularity('unknown row', row, label);
  }
  return rows;
}

/**
 * A part that stands on the other side of its sum than in our form is none of its parts there: elsewhere 上级补助收入 follows
 * 本年收入合计. Where most do so, it is the sum that means something else.
 */
function leaveOutMisplaced(
  rows: Map<string, number>,
  body: TableBody,
  { label, money }: Side,
  labels: RowLabels,
): void {
  for (const [sum, parts] of labels.sums) {
    const at = rows.get(sum);
    if (at === undefined) continue;
    const isBelow = (key: string) => labels.order.indexOf(key) > labels.order.indexOf(sum);
    const there = parts.filter((key) => rows.has(key));
    const misplaced = there.filter((key) => rows.get(key)! > at !== isBelow(key));
    for (const key of misplaced.length * 2 > there.length ? [sum] : misplaced) {
      if (body.hasMoney(rows.get(key)!, money)) body.addIrregularity('unknown row', rows.get(key)!, label);
      rows.delete(key);
    }
  }
}

const classOf = (numeral: number) => `class:${200 + numeral}`;

function keysOf(meaning: string, numeral: number | undefined, { keys }: RowLabels): readonly string[] {
  if (meaning === OF_WHICH && numeral !== undefined) return [];
  if (meaning === OLD_NAME.meaning && numeral === OLD_NAME.numeral) return [OLD_NAME.key];
  return keys.get(meaning) ?? [];
}

/** Table 8: one row of figures, the first below the headings that has any, else the first. */
export function readSingle(body: TableBody): RowsReading {
  const filled = body.rows.filter((row) => body.hasMoney(row));
  const row = filled.find((one) => body.isSum(one)) ?? filled[0] ?? body.rows[0] ?? body.blankTotal();
  for (const other of filled) if (other !== row) body.addIrregularity('unknown row', other);
  const rows = new Map(row === undefined ? [] : [['total', row]]);
  return {
    irregularities: body.irregularities,
    units: [],
    projects: [],
    isEmpty: false,
    resolve: () => ({ disclosure: {}, rows }),
  };
}
