import { YEAR_END } from '../../../facts/fact.ts';
import { SOURCES } from '../../../facts/sources.ts';
import { sourcesOf } from '../../../facts/named-selectors.ts';
import { columnsOf, tableOfEverything } from '../../../tables/all.ts';
import { leafSelectors } from '../../../tables/model/columns.ts';
import { normalizeText } from '../../../base/normalize-text.ts';
import { functionalOf, unitOf } from '../../model/row-keys.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Group, groupBy, mostFrequent } from '../../../base/group-by.ts';
import { type LedgerLine, ledgerLines } from './ledger-in-tables.ts';
import { perEvidence } from '../../evidence/per-evidence.ts';
import { allViews, cellAt, viewOf } from '../../evidence/table-view.ts';
import { type CheckRule, type Violation, violation, sumDetails, sums } from '../../evidence/violation.ts';

const head = { kind: '底稿', severity: 'error', basis: '十二张表由底稿生成' } as const;
const headWithLedger = { ...head, needs: 'ledger' } as const;

/** Columns of table 2 that are no sums, with the keys of the sources whose money they hold. */
const COLUMNS = leafSelectors(columnsOf(tableOfEverything())).map(
  ([column, select]) => [column, sourcesOf(select).map(({ key }) => key)] as const,
);

/**
 * Rules that compare the tables with the ledger: formulas that were right for the tables as they were made (F3), and amounts. In
 * tables that were made of another ledger they find what follows from that.
 */
const COMPARED_WITH_LEDGER: readonly string[] = ['F3', 'D1', 'D2', 'D3'];

/** The tables hold what the ledger publishes, by source and by functional code, and all of it. */
export const LEDGER_AGAINST_TABLES: readonly CheckRule[] = [
  {
    ...head,
    id: 'D5',
    wording: '底稿填写无误，合计与批复数相符',
    tables: [],
    check: (evidence) =>
      evidence.ledgerProblems.map((problem) =>
        violation('ledgerProblem', { problem }, [problem.place && cellAt(problem.place, evidence)]),
      ),
  },
  {
    ...headWithLedger,
    id: 'D1',
    wording: '底稿每一笔都进了表',
    tables: [],
    check: (evidence) =>
      groupBy(
        linesOf(evidence).filter(({ lacking, fact }) => lacking.length > 0 && fact.amount !== 0),
        ({ entry: { unit, functional, project }, lacking }) => [unit, functional, project, ...lacking].join('\n'),
      ).map((lines) => notEntered(lines, evidence)),
  },
  {
    ...headWithLedger,
    id: 'D2',
    wording: '表2 合计行各来源 = 底稿同来源之和',
    tables: ['T02'],
    check: (evidence) => {
      const lines = linesOf(evidence).filter(({ lacking }) => !lacking.includes('T02'));
      if (!evidence.ledger) return [];
      return COLUMNS.flatMap(([column, sources]) => {
        const cell = viewOf(evidence, 'T02')?.amounts(['total'], [column]);
        const own = lines.filter(({ fact }) => sources.includes(fact.keys.source));
        if (!cell?.readable || cell.cells.length === 0) return [];
        const expected = sum(own);
        if (cell.amount === expected) return [];
        const names = SOURCES.filter(({ key }) => sources.includes(key)).map(({ name }) => name);
        const details = { sources: names, ...sumDetails(cell.amount, expected) };
        return violation('sourceDiffers', details, cell.cells, sums(cell.amount, expected));
      });
    },
  },
  {
    ...headWithLedger,
    id: 'D3',
    wording: '表3 各科目合计 = 底稿同科目之和',
    tables: ['T03'],
    check: (evidence) => {
      const table = viewOf(evidence, 'T03');
      const { ledger } = evidence;
      if (!table || !ledger) return [];
      const single = ledger.ledger.units.length === 1;
      const nameOf = (unit: string, code: string) => `${single ? '' : unit} ${code}`;
      const expected = new Map<string, number>();
      for (const { entry, fact } of linesOf(evidence)) {
        const name = nameOf(entry.unit, entry.functional);
        if (entry.functional !== YEAR_END) expected.set(name, (expected.get(name) ?? 0) + fact.amount);
      }
      return table.rowsOf('item').flatMap((row) => {
        const code = functionalOf(row);
        const cell = table.amounts([row], ['total']);
        const right = expected.get(nameOf(unitOf(row), code)) ?? 0;
        if (!cell?.readable || cell.cells.length === 0 || cell.amount === right) return [];
        const details = { code, name: table.printed(row, 'name'), ...sumDetails(cell.amount, right) };
        return violation('itemDiffers', details, cell.cells, sums(cell.amount, right));
      });
    },
  },
  {
    ...headWithLedger,
    id: 'D4',
    wording: '十二张表的年度、部门与底稿一致',
    tables: [],
    check: (evidence) => [...yearDiffers(evidence), ...departmentDiffers(evidence)],
    // the tables are to be generated again: nothing is to be corrected in them by hand
    explains:
      () =>
      ({ rule }) =>
        COMPARED_WITH_LEDGER.includes(rule),
  },
];

const linesOf = perEvidence((evidence): readonly LedgerLine[] =>
  evidence.ledger ? ledgerLines(evidence.ledger, evidence) : [],
);

const sum = (lines: readonly LedgerLine[]) => lines.reduce((total, { fact }) => total + fact.amount, 0);

/** Lines that lack the same rows of the same tables are reported together. */
function notEntered(lines: Group<LedgerLine>, evidence: Evidence): Violation {
  const [{ entry, lacking }] = lines;
  const amount = sum(lines);
  const details = {
    unit: entry.unit,
    code: entry.functional,
    amount,
    tables: lacking,
  };
  const cells = lines.map(({ index, entry: { amount: value } }) => {
    const place = evidence.ledger!.places.get(['entries', index, 'amount']);
    return place && { place: { sheet: place.sheet, row: place.row, column: place.column }, value };
  });
  return entry.project === ''
    ? violation('notEntered', details, cells, { expected: amount })
    : violation('projectNotEntered', { ...details, project: entry.project }, cells, { expected: amount });
}

function yearDiffers(evidence: Evidence): Violation[] {
  const year = evidence.ledger?.ledger.year;
  const { year: found } = evidence;
  if (year === undefined || found === undefined || found === year) return [];
  const titles = allViews(evidence).flatMap(({ found: { title, year: own } }) =>
    title && own === found ? [title] : [],
  );
  const table = allViews(evidence).find(({ found: { title } }) => title === titles[0]);
  const cell = table && titles[0] && table.cellAt(titles[0].row, titles[0].column);
  return [violation('ledgerYear', { year, found }, [cell])];
}

function departmentDiffers(evidence: Evidence): Violation[] {
  if (!evidence.ledger) return [];
  const { ledger, places } = evidence.ledger;
  const own = ledger.units.find(({ code }) => code === ledger.scope);
  const { name } = own ?? ledger.department;
  const place = places.get(own ? ['scope'] : ['department', 'name']);
  const names = allViews(evidence).flatMap(({ found }) => found.department ?? []);
  const found = mostFrequent(names, normalizeText);
  return found === undefined || normalizeText(found) === normalizeText(name)
    ? []
    : [violation('ledgerDepartment', { department: name, found }, [place && cellAt(place, evidence)])];
}
