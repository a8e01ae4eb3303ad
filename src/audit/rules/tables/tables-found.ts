import type { Oddity, OddityKind } from '../../recognise/found-workbook.ts';
import { tableById } from '../../tables/all.ts';
import type { TableId } from '../../tables/table.ts';
import type { Evidence, LogicRule, Objection } from './evidence.ts';
import { fold } from '../../workbook/fold.ts';
import { mostFrequent } from './group-by.ts';
import { list, object } from './say.ts';
import type { TableView } from './table-view.ts';
import { allViews, cellAt, tableName } from './table-view.ts';

/** The eight tables that 财预〔2016〕143号 asks of every department; the other four are Henan's. */
const REQUIRED: readonly TableId[] = ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T08', 'T09'];

/** Sums that other checks begin with. */
const SUM = /合计|总计|小计/;

const OPENED = '财预〔2016〕143号《地方预决算公开操作规程》';

/** What is missing or not understood leaves something unchecked. */
type Meaning = Pick<Objection, 'severity' | 'outcome'>;

/** What each oddity of a table means. Classes or sections above their items are usual in other places. */
const ODDITIES: Readonly<Record<Exclude<OddityKind, 'subtotal row' | 'missing row'>, Meaning>> = {
  'missing column': { outcome: 'unchecked' },
  'unknown column': { severity: 'plausibility', outcome: 'unchecked' },
  'unknown row': {},
  'repeated row': {},
  'unreadable code': {},
  'second table': { severity: 'plausibility' },
};

/** What was found of the twelve tables, and how. */
export const TABLES_FOUND: readonly LogicRule[] = [
  {
    id: 'G6',
    kind: '格式',
    wording: '十二张表齐全',
    severity: 'error',
    tables: [],
    basis: OPENED,
    check: (evidence) =>
      evidence.found.missing.map((id) => {
        const details = { table: tableName(id), title: titleOf(id) };
        if (REQUIRED.includes(id)) return object(evidence, 'tableMissing', details, []);
        return object(evidence, 'ownTableMissing', details, [], { severity: 'plausibility', outcome: 'unchecked' });
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
        const details = { table: tableName(table), headings: list(lacks, evidence.texts) };
        const message = lacks.length === 0 ? 'headingsAbsent' : 'headingsUnknown';
        return object(evidence, message, details, [cellAt(title, evidence)], { outcome: 'unchecked' });
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
        ...table.found.oddities.flatMap((oddity) => odd(table, oddity, evidence)),
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
          fold,
        ) ?? '';
      const details = { department, others: list(otherDepartments, evidence.texts) };
      return [object(evidence, 'otherDepartments', details, [], { outcome: 'unchecked' })];
    },
  },
  {
    id: 'G9',
    kind: '格式',
    wording: '每条规则都能核对',
    severity: 'plausibility',
    tables: [],
    basis: '没有核对的不等于相符',
    // findings/not-checked.ts says it: when the others have been checked
    check: () => [],
  },
];

function odd({ name }: TableView, { kind, place, found }: Oddity, evidence: Evidence): Objection[] {
  if (kind === 'subtotal row' || kind === 'missing row') return [];
  // A row that only another layout has is not understood; in our own it is wrong.
  const meaning = kind === 'unknown row' && !evidence.exact ? ({ outcome: 'unchecked' } as const) : ODDITIES[kind];
  return [object(evidence, kind, { table: name, found }, [cellAt(place, evidence)], meaning)];
}

/** Other places list only the rows that have money; without its sums nothing can be added up. */
function missingRows({ name, found: { oddities } }: TableView, evidence: Evidence): Objection[] {
  const missing = oddities.filter(({ kind }) => kind === 'missing row');
  return [true, false].flatMap((isSum) => {
    const rows = missing.filter(({ found }) => SUM.test(found) === isSum);
    if (rows.length === 0) return [];
    const details = {
      table: name,
      found: list(
        rows.map(({ found }) => found),
        evidence.texts,
      ),
    };
    const meaning: Meaning = isSum ? { outcome: 'unchecked' } : { severity: 'hint' };
    return object(evidence, 'missing row', details, [cellAt(rows[0]!.place, evidence)], meaning);
  });
}

const titleOf = (id: TableId) =>
  tableById(id)
    .title(0)[0]!
    .replace(/^\d+年/, '');
