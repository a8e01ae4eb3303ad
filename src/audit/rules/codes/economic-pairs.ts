import { isOfOtherUnits } from '../../../ledger/check/check-agreement.ts';
import { isMapped } from '../../../standards/mapping.ts';
import { departmentalOf, governmentalOf } from '../../model/row-keys.ts';
import { groupBy } from '../../../base/group-by.ts';
import { byCode, ECONOMIC_TABLES, printedCodes } from './printed-codes.ts';
import { viewOf, viewsOf } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';

/** Government classes of administrative units (机关), and of public institutions (事业单位). */
const ADMINISTRATIVE = /^50[123]/;
const INSTITUTION = /^50[56]/;

/** Items that take whatever has no item of its own; more than this share of 公用经费 wants a reason. */
const CATCH_ALL = ['30226', '30227', '30299'];
const LARGE_SHARE = 0.5;

/** What the pairs of departmental and governmental economic items say (rules.md T6-4 and section 7). */
export const ECONOMIC_PAIRS: readonly CheckRule[] = [
  {
    id: 'T6-7',
    kind: '格式',
    wording: '部门经济科目与政府经济科目相对应',
    severity: 'plausibility',
    tables: [],
    basis: '财预〔2017〕98号的对应表',
    check: (evidence) => {
      const places = viewsOf(evidence, ECONOMIC_TABLES).flatMap((table) =>
        table.rowsOf('pair').flatMap((row) => {
          const departmental = departmentalOf(row);
          const governmental = governmentalOf(row);
          if (departmental === '' || governmental === '' || isMapped(departmental, governmental)) return [];
          return [{ pair: { departmental, governmental }, table: table.id, cell: table.cell(row, 'governmental') }];
        }),
      );
      if (places.length === 0) return [];
      // one habit of the place makes many such pairs: they are confirmed together
      const pairs = groupBy(places, ({ pair }) => `${pair.departmental} ${pair.governmental}`).map(
        ([{ pair }]) => pair,
      );
      const tables = [...new Set(places.map(({ table }) => table))];
      const cells = places.map(({ cell }) => cell);
      return [violation('pairsUnmapped', { tables, pairs }, cells)];
    },
  },
  {
    id: 'T6-8',
    kind: '格式',
    wording: '同一单位不混用机关（501、502、503）与事业单位（505、506）的政府经济科目',
    severity: 'plausibility',
    tables: ['T06'],
    basis: '财预〔2017〕98号：机关与事业单位的政府经济科目不同',
    check: (evidence) => {
      const units = viewOf(evidence, 'T05')?.rowsOf('unit') ?? [];
      const printed = printedCodes(evidence).filter(({ table, kind }) => table.id === 'T06' && kind === 'governmental');
      const institution = printed.filter(({ code }) => INSTITUTION.test(code));
      const administrative = printed.filter(({ code }) => ADMINISTRATIVE.test(code));
      // Several units may well be of both kinds.
      if (units.length > 1 || institution.length === 0 || administrative.length === 0) return [];
      const fewer = institution.length <= administrative.length ? institution : administrative;
      const codes = byCode(fewer).map(([{ code, name }]) => ({ code, name }));
      return [
        violation(
          'kindsMixed',
          { codes },
          fewer.map(({ codeCell }) => codeCell),
        ),
      ];
    },
  },
  {
    id: 'T6-10',
    kind: '底稿',
    wording: '表6、表7 的政府经济科目与单位性质（行政、事业）相符',
    severity: 'plausibility',
    tables: [],
    needs: 'ledger',
    basis: '财预〔2017〕98号：机关与事业单位的政府经济科目不同',
    check: (evidence) => {
      const { units = [], entries = [] } = evidence.ledger?.ledger ?? {};
      const known = new Map(units.map((unit) => [unit.code, unit]));
      const wrong = entries.flatMap(({ unit: code, ...entry }) => {
        const unit = known.get(code);
        return unit && isOfOtherUnits(entry, unit.kind) ? [{ ...entry, unit }] : [];
      });
      return groupBy(wrong, ({ departmental, governmental }) => `${departmental} ${governmental}`).flatMap(
        ([first]) => {
          const { departmental, governmental, unit } = first;
          const places = viewsOf(evidence, ECONOMIC_TABLES).flatMap((table) =>
            table
              .rowsOf('pair')
              .filter((row) => departmentalOf(row) === departmental && governmentalOf(row) === governmental)
              .map((row) => ({ table: table.id, cell: table.cell(row, 'governmental') })),
          );
          if (places.length === 0) return [];
          const details = { pair: { departmental, governmental }, unit: unit.name, unitKind: unit.kind };
          const tables = [...new Set(places.map(({ table }) => table))];
          return violation(
            'pairOfOtherUnits',
            { ...details, tables },
            places.map(({ cell }) => cell),
          );
        },
      );
    },
  },
  {
    id: 'T6-9',
    kind: '表内',
    wording: '表6 劳务费、委托业务费、其他商品和服务支出不占公用经费的大半',
    severity: 'plausibility',
    tables: ['T06'],
    basis: '合理性：占比过大须能说明',
    check: (evidence) => {
      const table = viewOf(evidence, 'T06');
      const whole = table?.amounts(['total'], ['operating']);
      if (!table || !whole?.readable) return [];
      return CATCH_ALL.flatMap((code) => {
        const rows = table.rowsOf('pair').filter((row) => departmentalOf(row) === code);
        const part = table.amounts(rows, ['operating']);
        if (!part?.readable || part.amount <= 0 || part.amount <= whole.amount * LARGE_SHARE) return [];
        const share = Math.round((part.amount / whole.amount) * 100);
        const name = table.printed(rows[0]!, 'departmentalName');
        const details = { code, name, amount: part.amount, total: whole.amount, share };
        return violation('largeShare', details, part.cells);
      });
    },
  },
];
