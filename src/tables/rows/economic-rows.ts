import { pairKey } from '../../facts/fact.ts';
import { band, sum, text } from '../model/columns.ts';
import type { Disclosure, PairItem } from '../model/disclosure.ts';
import { everything, where } from '../../facts/selector.ts';
import type { Column, PanelBody, Row } from '../model/table.ts';

/* Tables 6 and 7 have the same rows: 合计 and the pairs of departmental and governmental economic items. */

/** 部门预算支出经济分类科目{科目编码|科目名称} | 政府预算支出经济分类科目{科目编码|科目名称} */
const economicTextColumns = (governmentalLabel: string): readonly Column[] => [
  band('部门预算支出经济分类科目', [
    text('departmental', '科目编码', 12, 'left'),
    text('departmentalName', '科目名称', 32, 'left'),
  ]),
  band(governmentalLabel, [
    text('governmental', '科目编码', 12, 'left'),
    text('governmentalName', '科目名称', 28, 'left'),
  ]),
];

/** What the declaration of such a table says of its rows. */
interface EconomicRows {
  readonly pairs: (disclosure: Disclosure) => readonly PairItem[];
  /** What else belongs to the table. */
  readonly further?: (disclosure: Disclosure) => readonly Row[];
  /** Number of the rule that 合计 is the sum of all rows. */
  readonly rule: string;
}

/** The body of such a table: its columns of amounts stand behind those of codes and names. */
export function economicBody(governmentalLabel: string, amounts: readonly Column[], rows: EconomicRows): PanelBody {
  return {
    kind: 'panels',
    rowKind: 'economic',
    neededColumns: ['departmental', 'governmental', 'total'],
    panels: [
      {
        columns: [...economicTextColumns(governmentalLabel), ...amounts],
        rows: (disclosure) => economicRows(rows.pairs(disclosure), rows.further?.(disclosure) ?? [], rows.rule),
      },
    ],
  };
}

function economicRows(pairs: readonly PairItem[], further: readonly Row[], rule: string): readonly Row[] {
  const rows = [...pairs.map(pairRow), ...further];
  return [
    {
      key: 'total',
      texts: { departmental: '合计' },
      isTotal: true,
      select: everything,
      sum: sum(rule, ...rows.map((row) => row.key)),
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
