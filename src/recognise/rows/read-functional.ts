import { append } from '../../base/lists.ts';
import { YEAR_END } from '../../facts/fact.ts';
import { functional } from '../../standards/functional.ts';
import type { TableBody } from '../scan/body.ts';
import { plainCode } from './plain-code.ts';
import type { RowsReading, DeclaredRows } from './rows-reading.ts';
import type { ReadUnit, Register } from './register.ts';

/** A unit with the rows below it. */
interface UnitRows extends ReadUnit {
  readonly row: number | undefined;
  /** In the order of the sheet; a spare row has no code. */
  readonly items: { readonly code: string; readonly name: string; readonly row: number }[];
  yearEnd?: number;
}

const YEAR_END_NAMES = new Set([YEAR_END, '年终结转和结余', '年终结转', '年末结转结余', '年末结转和结余', '结转下年']);
const CODE = /^\d{3}(\d{2}){0,2}$/;

/** Tables 2, 3, 5 and 9: 合计, units, and below each its functional items. */
export function readFunctional(body: TableBody): RowsReading {
  let total: number | undefined;
  const units: UnitRows[] = [];
  let above = { class: '', section: '' };

  for (const row of body.rows) {
    const unitCode = unitCodeOf(body.text(row, 'unit'));
    const parts = partsOf(body, row);
    const name = body.printed(row, 'name');
    if (body.isSum(row)) {
      if (total === undefined) total = row;
      else if (body.hasMoney(row)) body.addIrregularity('subtotal row', row, 'name');
    } else if (parts.some((part) => part !== '')) {
      const code = fullCode(parts, above);
      above = { class: code.slice(0, 3), section: code.slice(3, 5) };
      if (!CODE.test(code)) body.addIrregularity('unreadable code', row, 'class');
      const unit = unitFor(units, unitCode);
      if (unit.items.some((item) => item.code === code)) body.addIrregularity('repeated row', row, 'class');
      else unit.items.push({ code: code.replaceAll(':', ''), name, row });
    } else if (unitCode !== '') {
      if (units.some((unit) => unit.code === unitCode && unit.row !== undefined))
        body.addIrregularity('repeated row', row, 'unit');
      else units.push({ code: unitCode, name, row, items: [] });
    } else if (YEAR_END_NAMES.has(body.text(row, 'name'))) {
      const unit = unitFor(units, '');
      if (unit.yearEnd === undefined) unit.yearEnd = row;
      else body.addIrregularity('repeated row', row, 'name');
    } else if (units.length === 0 && name !== '') {
      units.push({ code: '', name, row, items: [] });
    } else {
      // An empty row of a form that is filled by hand; the unit's own is the one whose every cell is a formula.
      if (body.isSpare(row)) {
        if (units.length === 0 && body.hasFormulaInLeaf(row)) units.push({ code: '', name: '', row, items: [] });
        else if (units.length > 0) units.at(-1)!.items.push({ code: '', name: '', row });
      }
      if (body.hasMoney(row)) body.addIrregularity('unknown row', row, 'name');
    }
  }
  foldCodedItems(units);
  for (const unit of units) leaveOutSubtotals(unit, body);
  return {
    irregularities: body.irregularities,
    units,
    projects: [],
    isEmpty: total === undefined && units.length === 0,
    resolve: (words) => declareRows(total, units, words),
  };
}

function partsOf(body: TableBody, row: number): readonly string[] {
  return ['class', 'section', 'item'].map((key) => plainCode(body.text(row, key)));
}

/** Cells may hold one part each, or the code so far (208, 20805, 2080505); a part left out stands above. */
function fullCode([first = '', second = '', third = '']: readonly string[], above: { class: string; section: string }) {
  for (const whole of [third, second, first]) if (/^\d{5,}$/.test(whole)) return whole;
  const two = (part: string) => (/^\d$/.test(part) ? `0${part}` : part);
  const head = first || above.class;
  const middle = second || (third !== '' && (first === '' || first === above.class) ? above.section : '');
  return head + two(middle) + two(third);
}

/** Leading zeros are lost where a code became a number: 19 is 019, 19001 is 019001. */
export function unitCodeOf(text: string): string {
  if (!/^\d+$/.test(text)) return text;
  return text.length < 3 ? text.padStart(3, '0') : text.length < 6 && text.length > 3 ? text.padStart(6, '0') : text;
}

/** The unit that a row belongs to: the one it names, else the one above. */
function unitFor(units: UnitRows[], code: string): UnitRows {
  const known = code === '' ? units.at(-1) : units.find((unit) => unit.code === code);
  if (known) return known;
  const unit: UnitRows = { code, name: '', row: undefined, items: [] };
  units.push(unit);
  return unit;
}

/** Items whose rows name the one unit of a department are those of the department's row: 019001 below 019. */
function foldCodedItems(units: UnitRows[]): void {
  for (const whole of units.filter(({ code, row }) => code !== '' && row !== undefined)) {
    const parts = units.filter(({ code, row }) => row === undefined && code.startsWith(whole.code));
    if (parts.length !== 1) continue;
    const [part] = parts as [UnitRows];
    units.splice(units.indexOf(part), 1);
    append(whole.items, part.items);
    whole.items.sort((one, other) => one.row - other.row);
    whole.yearEnd ??= part.yearEnd;
  }
}

/** Rows of 类 or 款 above their items. A 款 that has no items stands for itself (21999). */
function leaveOutSubtotals({ items }: UnitRows, body: TableBody): void {
  const parents = new Set(
    items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5)].filter((one) => one !== code)),
  );
  for (let index = items.length - 1; index >= 0; index--) {
    const { code, row } = items[index]!;
    if (code === '' || !parents.has(code)) continue;
    if (body.hasMoney(row)) body.addIrregularity('subtotal row', row, 'class');
    items.splice(index, 1);
  }
}

function declareRows(total: number | undefined, read: readonly UnitRows[], words: Register): DeclaredRows {
  const rows = new Map<string, number>();
  if (total !== undefined) rows.set('total', total);
  const blocks = read.map((unit) => {
    const known = words.unit(unit);
    const isUntitled = unit.code === '' && unit.name === '';
    const printed = isUntitled ? { ...known, printedCode: '', printedName: '' } : known;
    if (unit.row !== undefined) rows.set(`unit:${printed.code}`, unit.row);
    if (unit.yearEnd !== undefined) rows.set(`yearEnd:${printed.code}`, unit.yearEnd);
    unit.items.forEach(({ code, row }, index) =>
      rows.set(code === '' ? `spare:${printed.code}:${index}` : `item:${printed.code}:${code}`, row),
    );
    const items = unit.items.map(({ code, name }) => ({ code, name: functional(code, words.year)?.name ?? name }));
    return { unit: printed, items, hasYearEnd: unit.yearEnd !== undefined };
  });
  return { disclosure: { units: blocks }, rows };
}
