import { moneyUnitIn } from '../../money/money-unit.ts';
import type { Region } from './regions.ts';
import type { SheetView } from './sheet-view.ts';
import { yearIn } from './title-names.ts';

/** A cell, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What stands between the title and the headings. */
export interface Caption {
  readonly year: number | undefined;
  readonly subtitle: Cell | undefined;
  readonly department: (Cell & { readonly name: string }) | undefined;
  readonly moneyUnit: (Cell & { readonly unit: '万元' | '元' | undefined }) | undefined;
}

const DEPARTMENT =
  /^(?:部门|单位|编制单位|编制部门|填报单位|填报部门|预算单位|预算部门|部门\(单位\)|单位\(部门\))(?:名称|全称)?:(?![百千万亿]?元)/;
const MONEY_UNIT_BEHIND = /\s*(?:金额)?单位\s*[:：]\s*[百千万亿]?元\s*$/;
const YEAR_LINE = /^\(?(?:19|20)\d\d年(?:度|预算)?\)?$/;

/** Reads title and caption of a region, down to the row before `end`. */
export function readCaption({ view, title, first }: Region, end: number): Caption {
  let year = title && yearIn(view.printed(title.row, title.column));
  let subtitle: Caption['subtitle'];
  let department: Caption['department'];
  let moneyUnit: Caption['moneyUnit'];
  for (let row = first; row < end; row++) {
    for (let column = 0; column < view.width; column++) {
      const text = view.text(row, column);
      if (text === '' || (title?.row === row && title.column === column)) continue;
      if (YEAR_LINE.test(text)) {
        subtitle ??= { row, column };
        year ??= yearIn(text);
      }
      const name = departmentIn(view, row, column);
      if (name) department ??= { row, column, name };
      const unit = moneyUnitIn(view.printed(row, column));
      if (unit) moneyUnit ??= { row, column, unit: unit === 'other' ? undefined : unit };
    }
  }
  return { year, subtitle, department, moneyUnit };
}

/** The unit of money that a heading itself names: 项目金额（万元）. */
export function moneyUnitInHeadings({ view, anchor }: Region): '万元' | '元' | undefined {
  for (let row = anchor.first; row <= anchor.last; row++) {
    for (let column = 0; column < view.width; column++) {
      const unit = moneyUnitIn(view.printed(row, column));
      if (unit && unit !== 'other') return unit;
    }
  }
  return undefined;
}

/** The department that a cell names behind a colon, as printed; '' where the name is missing, undefined where it is no such cell. */
export function departmentIn(view: SheetView, row: number, column: number): string | undefined {
  if (!DEPARTMENT.test(view.text(row, column))) return undefined;
  const printed = view.printed(row, column);
  return printed
    .slice(printed.search(/[:：]/) + 1)
    .replace(MONEY_UNIT_BEHIND, '')
    .trim();
}
