import { departmental, governmental } from '../../standards/economic.ts';
import type { PairItem } from '../../tables/model/disclosure.ts';
import type { TableBody } from '../scan/body.ts';
import { plainCode } from './plain-code.ts';
import type { RowsReading, DeclaredRows } from './rows-reading.ts';

interface PairRow {
  readonly item: PairItem;
  readonly row: number;
}

const CODE = /^\d{3}(\d{2})?$/;
const UNCLASSIFIED = /^未列(部门)?(支出)?经济分类/;
const NOTHING = { code: '', name: '' };

/** Tables 6 and 7: 合计, pairs of departmental and governmental items, 未列经济分类. */
export function readEconomic(body: TableBody): RowsReading {
  let total: number | undefined;
  let unclassified: number | undefined;
  const pairs: PairRow[] = [];
  const known = new Set<string>();

  for (const row of body.rows) {
    const first = { code: plainCode(body.text(row, 'departmental')), name: body.printed(row, 'departmentalName') };
    const second = { code: plainCode(body.text(row, 'governmental')), name: body.printed(row, 'governmentalName') };
    if (body.isSum(row)) {
      if (total === undefined) total = row;
      else if (body.hasMoney(row)) body.addIrregularity('subtotal row', row);
    } else if (UNCLASSIFIED.test(first.code) || UNCLASSIFIED.test(body.text(row, 'departmentalName'))) {
      if (unclassified === undefined) unclassified = row;
      else body.addIrregularity('repeated row', row);
    } else if (first.code !== '' || second.code !== '') {
      // One departmental item over several governmental ones may be printed once.
      const above = pairs.at(-1)?.item.departmental;
      const from = first.code === '' && first.name === '' && above ? above : named(first, departmental);
      const item: PairItem = { departmental: from, governmental: named(second, governmental) };
      const name = `${item.departmental.code} ${item.governmental.code}`;
      if (!CODE.test(item.departmental.code)) body.addIrregularity('unreadable code', row, 'departmental');
      else if (!CODE.test(item.governmental.code)) body.addIrregularity('unreadable code', row, 'governmental');
      if (known.has(name)) body.addIrregularity('repeated row', row, 'departmental');
      else pairs.push({ item, row });
      known.add(name);
    } else {
      if (body.isSpare(row)) pairs.push({ item: { departmental: NOTHING, governmental: NOTHING }, row });
      if (body.hasMoney(row)) body.addIrregularity('unknown row', row);
    }
  }
  const leaves = withoutSubtotals(pairs, body);
  return {
    irregularities: body.irregularities,
    units: [],
    projects: [],
    isEmpty: total === undefined && leaves.length === 0,
    resolve: () => declareRows(total, unclassified, leaves),
  };
}

function named(
  { code, name }: { code: string; name: string },
  standard: (code: string) => { readonly name: string } | undefined,
): PairItem['departmental'] {
  const plain = code.replaceAll(':', '');
  return { code: plain, name: standard(plain)?.name ?? name };
}

/** Rows of 类 above their 款. */
function withoutSubtotals(pairs: readonly PairRow[], body: TableBody): PairRow[] {
  const parents = new Set(
    pairs.map(({ item }) => item.departmental.code).flatMap((code) => (code.length > 3 ? [code.slice(0, 3)] : [])),
  );
  return pairs.filter(({ item, row }) => {
    const isSubtotal = item.departmental.code !== '' && parents.has(item.departmental.code);
    if (isSubtotal && body.hasMoney(row)) body.addIrregularity('subtotal row', row, 'departmental');
    return !isSubtotal;
  });
}

function declareRows(
  total: number | undefined,
  unclassified: number | undefined,
  pairs: readonly PairRow[],
): DeclaredRows {
  const rows = new Map<string, number>();
  if (total !== undefined) rows.set('total', total);
  if (unclassified !== undefined) rows.set('unclassified', unclassified);
  pairs.forEach(({ item, row }, index) => {
    const { departmental: from, governmental: to } = item;
    rows.set(from.code === '' ? `spare:${index}` : `pair:${from.code}:${to.code}`, row);
  });
  const items = pairs.map(({ item }) => item);
  return { disclosure: { pairs: items, isPartlyUnclassified: unclassified !== undefined }, rows };
}
