import { decodeBase64, encodeBase64 } from '../base/base64.ts';
import { widthOf } from '../base/lists.ts';
import { yieldWhenDue } from '../base/yield-to-ui.ts';
import type { Area } from '../workbook/model/address.ts';
import { rowless } from '../workbook/diff/rowless.ts';
import type { WorkbookPlan } from '../workbook/model/plan.ts';
import { type SheetSnapshot, type WorkbookSnapshot, valueAt } from '../workbook/model/snapshot.ts';
import type { SheetRecord } from '../workbook/port/history.ts';

/*
 * When an action breaks off half-way, every cell of its sheets holds what stood there before, or what the action wrote, and
 * rows may have moved. Whatever else stands in a cell was typed since. So the journal keeps one short number for each
 * content that was there or was planned, by column, wherever its row is: about 10 bits each, so that even the largest ledgers
 * fit into the settings. One typed cell in some hundreds may have the number of another content and is not noticed.
 */
const BITS = 24;
/** In a byte of a number: another one follows. */
const MORE = 0x80;

/** The contents that a half-written action may have left on its sheets, as a text to keep. Lets the page go on meanwhile. */
export async function knownCells(
  { sheets: planned }: WorkbookPlan,
  { sheets }: WorkbookSnapshot,
  records: readonly SheetRecord[],
): Promise<string> {
  const numbers = new Set<number>();
  const yieldIfDue = yieldWhenDue();
  for (const { cells } of planned) {
    for (const line of cells) {
      await yieldIfDue();
      for (const [column, cell] of line.entries()) {
        const { content } = cell ?? {};
        if (!content) continue;
        numbers.add(
          'formula' in content
            ? formulaNumber(column, content.formula)
            : valueNumber(column, 'text' in content ? content.text : content.number),
        );
      }
    }
  }
  for (const sheet of sheets) {
    if (!records.some((record) => record.sheet === sheet.name)) continue;
    await eachCell(sheet, wholeOf(sheet), (number) => void numbers.add(number), yieldIfDue);
  }
  return encode(numbers);
}

/** The sheets of the records on which something stands that a half-written action cannot have left there. */
export async function sheetsTypedOn(
  { sheets }: WorkbookSnapshot,
  records: readonly SheetRecord[],
  known: string | undefined,
): Promise<string[]> {
  // 0.1 kept nothing to compare with
  if (known === undefined) return [];
  const numbers = decode(known);
  const yieldIfDue = yieldWhenDue();
  const typedOn: string[] = [];
  for (const { sheet: name, areas } of records) {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) continue;
    let isTypedOn = false;
    for (const area of areas === 'whole' ? [wholeOf(sheet)] : areas) {
      await eachCell(sheet, area, (number) => (isTypedOn ||= !numbers.has(number)), yieldIfDue);
    }
    if (isTypedOn) typedOn.push(name);
  }
  return typedOn;
}

function wholeOf({ values }: SheetSnapshot): Area {
  return { row: 0, column: 0, rows: values.length, columns: widthOf(values) };
}

async function eachCell(
  sheet: SheetSnapshot,
  area: Area,
  take: (number: number) => void,
  yieldIfDue: () => Promise<void>,
): Promise<void> {
  const lastRow = Math.min(area.row + area.rows, sheet.values.length);
  for (let row = area.row; row < lastRow; row++) {
    await yieldIfDue();
    const lastColumn = Math.min(area.column + area.columns, sheet.values[row]!.length);
    for (let column = area.column; column < lastColumn; column++) {
      const formula = sheet.formulas[row]?.[column] ?? null;
      const value = valueAt(sheet, row, column);
      // a formula that lost what it referred to is what a deleted sheet or row leaves behind
      if (formula?.includes('#REF!')) continue;
      if (formula !== null) take(formulaNumber(column, formula));
      else if (value !== null && value !== '') take(valueNumber(column, value));
    }
  }
}

/** Excel writes names of sheets with quotes or without. */
function formulaNumber(column: number, formula: string): number {
  return numberOf(`${column}=${rowless(formula).replace(/['\s]/g, '')}`);
}

function valueNumber(column: number, value: string | number | boolean): number {
  return numberOf(`${column}:${String(value)}`);
}

/** FNV-1a, folded to its upper and lower parts. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> BITS) ^ hash) & ((1 << BITS) - 1);
}

/** In order, each as its distance from the one before, 7 bits a byte, the upper bits first: about 10 bits for each number. */
function encode(numbers: ReadonlySet<number>): string {
  const bytes: number[] = [];
  let last = 0;
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const distance = number - last;
    for (let shift = 21; shift > 0; shift -= 7)
      if (distance >> shift > 0) bytes.push(MORE | ((distance >> shift) & 0x7f));
    bytes.push(distance & 0x7f);
    last = number;
  }
  return encodeBase64(Uint8Array.from(bytes));
}

function decode(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  let [number, distance] = [0, 0];
  for (const byte of decodeBase64(text)) {
    distance = (distance << 7) | (byte & 0x7f);
    if (byte & MORE) continue;
    number += distance;
    distance = 0;
    numbers.add(number);
  }
  return numbers;
}
