import { pairKey } from '../facts/fact.ts';
import { band, text } from './columns.ts';
import type { PairItem } from './disclosure.ts';
import { everything, where } from '../facts/selector.ts';
import type { Column, Row } from './table.ts';

/* Tables 6 and 7 have the same rows: 合计 and the pairs of departmental and governmental economic items. */

/** 部门预算支出经济分类科目{科目编码|科目名称} | 政府预算支出经济分类科目{科目编码|科目名称} */
export const economicTextColumns = (governmentalLabel: string): readonly Column[] => [
  band('部门预算支出经济分类科目', [
    text('departmental', '科目编码', 12, 'left'),
    text('departmentalName', '科目名称', 32, 'left'),
  ]),
  band(governmentalLabel, [
    text('governmental', '科目编码', 12, 'left'),
    text('governmentalName', '科目名称', 28, 'left'),
  ]),
];

/** 合计, the pairs, and what else belongs to the table. */
export function economicRows(pairs: readonly PairItem[], further: readonly Row[] = []): readonly Row[] {
  const rows = [...pairs.map(pairRow), ...further];
  return [
    {
      key: 'total',
      texts: { departmental: '合计' },
      select: everything,
      sumOf: rows.map((row) => row.key),
      spread: { from: 'departmental', to: 'governmentalName' },
    },
    ...rows,
  ];
}

function pairRow({ departmental, governmental }: PairItem, index: number): Row {
  if (departmental.code === '') return { key: `spare:${index}`, texts: {}, select: [], spare: true };
  return {
    key: `pair:${departmental.code}:${governmental.code}`,
    texts: {
      departmental: departmental.code,
      departmentalName: departmental.name,
      governmental: governmental.code,
      governmentalName: governmental.name,
    },
    select: where('pair', pairKey(departmental.code, governmental.code)),
  };
}
