import { functionalKey, unitKey } from '../facts/fact.ts';
import { YEAR_END } from '../facts/fact.ts';
import { band, text } from './columns.ts';
import type { Disclosure, FunctionalItem, UnitBlock } from './disclosure.ts';
import { yearEnd } from '../facts/words.ts';
import type { Selector } from '../facts/selector.ts';
import { and, everything, where } from '../facts/selector.ts';

import type { Column, Row } from './table.ts';

/* Tables 2, 3, 5 and 9 have the same rows: 合计, each unit, and under it its functional items. */

/** 科目编码{类|款|项} | 单位代码 | 单位（科目名称） */
export const functionalTextColumns: readonly Column[] = [
  band('科目编码', [text('class', '类', 5), text('section', '款', 4.5), text('item', '项', 4.5)]),
  text('unit', '单位代码', 8),
  text('name', '单位（科目名称）', 38, 'left'),
];

/** The rows for the facts that a table selects; `withYearEnd` adds a row 年终结转结余 to every unit that has it. */
export function functionalRows(disclosure: Disclosure, select: Selector, withYearEnd = false): readonly Row[] {
  const blocks = disclosure.unitsWith(select).map((block) => unitRows(block, disclosure, withYearEnd));
  return [
    { key: 'total', texts: { name: '合计' }, select: everything, sumOf: blocks.map((rows) => rows[0]!.key) },
    ...blocks.flat(),
  ];
}

function unitRows({ unit, items }: UnitBlock, disclosure: Disclosure, withYearEnd: boolean): Row[] {
  const ofUnit = where('unit', unitKey(unit.code));
  const children = items.map((item, index) => itemRow(item, unit.code, index));
  if (withYearEnd && disclosure.has(and(ofUnit, yearEnd))) {
    children.push({ key: `yearEnd:${unit.code}`, texts: { name: YEAR_END }, select: and(ofUnit, yearEnd) });
  }
  return [
    {
      key: `unit:${unit.code}`,
      texts: { unit: unit.printedCode, name: unit.printedName },
      select: ofUnit,
      sumOf: children.map((row) => row.key),
    },
    ...children,
  ];
}

function itemRow({ code, name }: FunctionalItem, unit: string, index: number): Row {
  if (code === '') return { key: `spare:${unit}:${index}`, texts: {}, select: [], spare: true };
  return {
    key: `item:${unit}:${code}`,
    texts: { class: code.slice(0, 3), section: code.slice(3, 5), item: code.slice(5, 7), name },
    select: and(where('unit', unitKey(unit)), where('functional', functionalKey(code))),
  };
}
