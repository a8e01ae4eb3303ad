import type { Irregularity, IrregularityKind } from '../../../recognise/scan/recognised-workbook.ts';
import { tableById } from '../../../tables/all.ts';
import type { Publisher } from '../../../tables/model/publisher.ts';
import type { TableId } from '../../../tables/model/table.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { normalizeText } from '../../../base/normalize-text.ts';
import { mostFrequent } from '../../../base/group-by.ts';
import { type TableView, allViews, cellAt } from '../../evidence/table-view.ts';
import { type CheckRule, type Violation, violation } from '../../evidence/violation.ts';

/** Sums that other checks begin with. */
const SUM = /合计|总计|小计/;

const OPENED = '财预〔2016〕143号《地方预决算公开操作规程》';

/** What is missing or not understood leaves something unchecked. */
type Meaning = Pick<Violation, 'severity' | 'outcome'>;

/** What is said of one row, column or table that was not understood. */
type OneIrregularity =
  'missingColumn' | 'unknownColumn' | 'unknownRow' | 'repeatedRow' | 'unreadableCode' | 'secondTable';

/** What each irregularity of a table means. Classes or sections above their items are usual in other places. */
const IRREGULARITIES: Readonly<
  Record<Exclude<IrregularityKind, 'subtotal row' | 'missing row'>, Meaning & { readonly code: OneIrregularity }>
> = {
  'missing column': { code: 'missingColumn', outcome: 'unchecked' },
  'unknown column': { code: 'unknownColumn', severity: 'plausibility', outcome: 'unchecked' },
  'unknown row': { code: 'unknownRow' },
  'repeated row': { code: 'repeatedRow' },
  'unreadable code': { code: 'unreadableCode' },
  'second table': { code: 'secondTable', severity: 'plausibility' },
};

/** What was found of the twelve tables, and how. */
export const TABLES_FOUND: readonly CheckRule[] = [
  {
    id: 'G6',
    kind: '格式',
    wording: '十二张表齐全',
    severity: 'error',
    tables: [],
    basis: OPENED,
    check: (evidence) =>
      evidence.found.missing.map((id) => {
        const details = { table: id, title: titleOf(id, evidence.found.publisher) };
        if (tableById(id).isRequired) return violation('tableMissing', details, []);
        return violation('ownTableMissing', details, [], { severity: 'plausibility', outcome: 'unchecked' });
      }),
  },
  {
    id: 'G7',
    kind: '格式',
    wording: '各表的表头认得出',
    severity: 'error',
    tables: [],
    basis: '表样：表头',
    check: (evidence) =>
      evidence.found.unrecognised.map(({ table, title, lacks }) => {
        const cells = [cellAt(title, evidence)];
        return lacks.length === 0
          ? violation('headingsAbsent', { table }, cells, { outcome: 'unchecked' })
          : violation('headingsUnknown', { table, headings: lacks }, cells, { outcome: 'unchecked' });
      }),
  },
  {
    id: 'G8',
    kind: '格式',
    wording: '各表的行与列都认得出，不重复',
    severity: 'error',
    tables: [],
    basis: '表样：行与列',
    check: (evidence) =>
      allViews(evidence).flatMap((table) => [
        ...table.found.irregularities.flatMap((irregularity) => irregular(table, irregularity, evidence)),
        ...missingRows(table, evidence),
      ]),
  },
  {
    id: 'G10',
    kind: '格式',
    wording: '一个工作簿只有一个部门的表',
    severity: 'plausibility',
    tables: [],
    basis: '勾稽关系是同一部门各表之间的',
    check: (evidence) => {
      const { otherDepartments, tables } = evidence.found;
      if (otherDepartments.length === 0) return [];
      const department =
        mostFrequent(
          [...tables.values()].flatMap(({ department }) => department ?? []),
          normalizeText,
        ) ?? '';
      const details = { department, departments: otherDepartments };
      return [violation('otherDepartments', details, [], { outcome: 'unchecked' })];
    },
  },
];

function irregular({ id }: TableView, { kind, place, found }: Irregularity, evidence: Evidence): Violation[] {
  if (kind === 'subtotal row' || kind === 'missing row') return [];
  // A row that only another layout has is not understood; in our own it is wrong.
  const { code, ...meaning } = IRREGULARITIES[kind];
  const isUnchecked = kind === 'unknown row' && !evidence.exact;
  const cells = [cellAt(place, evidence)];
  return [violation(code, { table: id, found }, cells, isUnchecked ? { outcome: 'unchecked' } : meaning)];
}

/** Other places list only the rows that have money; without its sums nothing can be added up. */
function missingRows({ id, found: { irregularities } }: TableView, evidence: Evidence): Violation[] {
  const missing = irregularities.filter(({ kind }) => kind === 'missing row');
  return [true, false].flatMap((isSum) => {
    const rows = missing.filter(({ found }) => SUM.test(found) === isSum);
    if (rows.length === 0) return [];
    const details = { table: id, rows: rows.map(({ found }) => found) };
    const meaning: Meaning = isSum ? { outcome: 'unchecked' } : { severity: 'hint' };
    return violation('missingRow', details, [cellAt(rows[0]!.place, evidence)], meaning);
  });
}

const titleOf = (id: TableId, publisher: Publisher) =>
  tableById(id)
    .title(0, publisher)[0]!
    .replace(/^\d+年/, '');
