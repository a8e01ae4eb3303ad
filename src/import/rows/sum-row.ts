import type { Unit } from '../../ledger/model/schema.ts';
import { expenditureKind, type ExpenditureKind } from '../columns/expenditure-words.ts';
import type { Layout } from '../columns/layout.ts';
import { findUnit } from './find-unit.ts';
import type { RowKeys } from './row-keys.ts';
import type { RowMoney } from './row-money.ts';
import { isSumWord } from './row-words.ts';
import type { SumRow } from './sums.ts';

/** A sum as it stands; `label` is what it calls itself. */
export interface NamedSum {
  readonly row: number;
  readonly label: string;
  readonly kind?: ExpenditureKind;
  readonly keys: RowKeys;
  readonly money: RowMoney;
  readonly layout: Layout;
}

/** What a sum covers by its own words: its unit as the ledger knows it, and 合计 is no project. */
export function sumRowOf(sum: NamedSum, units: readonly Pick<Unit, 'code' | 'name'>[]): SumRow {
  const { keys } = sum;
  return {
    ...sum,
    unit: findUnit(keys.unit, keys.unitName, units) ?? '',
    keys: { ...keys, project: isSumWord(keys.project, false) ? '' : keys.project },
    kind: sum.kind ?? keys.kinds.map(({ word }) => expenditureKind(word)).find((kind) => kind !== undefined),
  };
}
