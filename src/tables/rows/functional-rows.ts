import { functionalKey, unitKey, YEAR_END } from '../../facts/fact.ts';
import { band, sum, text } from '../model/columns.ts';
import type { Disclosure, FunctionalItem, UnitBlock } from '../model/disclosure.ts';
import { unitsWith } from '../model/listed-rows.ts';
import { yearEnd } from '../../facts/named-selectors.ts';
import { type Selector, and, everything, where } from '../../facts/selector.ts';

import type { Column, PanelBody, Row } from '../model/table.ts';

/* Tables 2, 3, 5 and 9 have the same rows: 合计, each unit, and under it its functional items. */

/** 科目编码{类|款|项} | 单位代码 | 单位（科目名称） */
const functionalTextColumns: readonly Column[] = [
  band('科目编码', [text('class', '类', 5), text('section', '款', 4.5), text('item', '项', 4.5)]),
  text('unit', '单位代码', 8),
  text('name', '单位（科目名称）', 38, 'left'),
];

/** What the declaration of such a table says of its rows. */
interface FunctionalRows {
  /** The facts that the table selects. */
  readonly select: Selector;
  /** Number of the rule that 合计 and the rows of units are sums. */
  readonly rule: string;
  /** Whether every unit that has it gets a row 年终结转结余. */
  readonly withYearEnd?: boolean;
  /** Whether a blank form leaves code and name of the unit to be typed: where most departments have nothing of the kind. */
  readonly isUnitTyped?: boolean;
}

/** The body of such a table: its columns of amounts stand behind those of codes and names. */
export function functionalBody(amounts: readonly Column[], rows: FunctionalRows): PanelBody {
  return {
    kind: 'panels',
    rowKind: 'functional',
    neededColumns: ['class', 'name', 'total'],
    unitColumns: { code: 'unit', name: 'name' },
    panels: [
      { columns: [...functionalTextColumns, ...amounts], rows: (disclosure) => functionalRows(disclosure, rows) },
    ],
  };
}

function functionalRows(disclosure: Disclosure, declared: FunctionalRows): Row[] {
  const blocks = unitsWith(disclosure, declared.select).map((block) => unitRows(block, disclosure, declared));
  const units = blocks.map((rows) => rows[0]!.key);
  return [
    { key: 'total', texts: { name: '合计' }, isTotal: true, select: everything, sum: sum(declared.rule, ...units) },
    ...blocks.flat(),
  ];
}

function unitRows({ unit, items, hasYearEnd }: UnitBlock, { origin }: Disclosure, declared: FunctionalRows): Row[] {
  const ofUnit = where('unit', unitKey(unit.code));
  const children = items.map((item, index) => itemRow(item, unit.code, index));
  if (declared.withYearEnd && hasYearEnd) {
    children.push({ key: `yearEnd:${unit.code}`, texts: { name: YEAR_END }, select: and(ofUnit, yearEnd) });
  }
  const isTyped = declared.isUnitTyped && origin === 'blank';
  return [
    {
      key: `unit:${unit.code}`,
      texts: isTyped ? {} : { unit: unit.printedCode, name: unit.printedName },
      select: ofUnit,
      sum: sum(declared.rule, ...children.map((row) => row.key)),
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
