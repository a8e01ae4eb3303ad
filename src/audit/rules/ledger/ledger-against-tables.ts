import { YEAR_END } from '../../facts/fact.ts';
import { SOURCES } from '../../facts/sources.ts';
import { sayProblem } from '../../ledger/say-problem.ts';
import { fold } from '../../workbook/fold.ts';
import { print } from '../say-equation.ts';
import { functionalOf, unitOf } from '../relations/row-keys.ts';
import type { Evidence, LogicRule, Objection } from './evidence.ts';
import { type Group, groupBy, mostFrequent } from './group-by.ts';
import type { LedgerLine } from './ledger-in-tables.ts';
import { ledgerLines, tableNames } from './ledger-in-tables.ts';
import { perEvidence } from './per-evidence.ts';
import { object, saidSums, sums } from './say.ts';
import { allViews, cellAt, viewOf } from './table-view.ts';

const head = { kind: '底稿', severity: 'error', basis: '十二张表由底稿生成' } as const;

/** Columns of table 2 with the sources whose money they hold. */
const COLUMNS: readonly [column: string, sources: readonly string[]][] = [
  ['general', ['S01', 'S02']],
  ['fiscalAppropriation', ['S01']],
  ['fund', ['S03']],
  ['stateCapital', ['S04']],
  ['fiscalAccount', ['S05']],
  ['operating', ['S06']],
  ['business', ['S07']],
  ['superior', ['S08']],
  ['affiliated', ['S09']],
  ['other', ['S10']],
  ['carriedGeneral', ['S11']],
  ['carriedFund', ['S12']],
  ['carriedStateCapital', ['S13']],
  ['carriedFiscalAccount', ['S14']],
  ['carriedUnit', ['S15']],
];

/** The tables hold what the ledger publishes, by source and by functional code, and all of it. */
export const LEDGER_AGAINST_TABLES: readonly LogicRule[] = [
  {
    ...head,
    id: 'D5',
    wording: '底稿填写无误，合计与批复数相符',
    tables: [],
    check: (evidence) =>
      evidence.ledgerProblems.map(({ problem, place }) => {
        const said = sayProblem({ problem, place }, evidence.texts);
        return object(evidence, 'ledgerProblem', said, [place && cellAt(place, evidence)]);
      }),
  },
  {
    ...head,
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
    ...head,
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
        const details = { source: names.join('、'), ...saidSums(cell.amount, expected) };
        return object(evidence, 'sourceDiffers', details, cell.cells, sums(cell.amount, expected));
      });
    },
  },
  {
    ...head,
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
        const details = { code, name: table.printed(row, 'name'), ...saidSums(cell.amount, right) };
        return object(evidence, 'itemDiffers', details, cell.cells, sums(cell.amount, right));
      });
    },
  },
  {
    ...head,
    id: 'D4',
    wording: '十二张表的年度、部门与底稿一致',
    tables: [],
    check: (evidence) => [...yearDiffers(evidence), ...departmentDiffers(evidence)],
  },
];

const linesOf = perEvidence((evidence): readonly LedgerLine[] =>
  evidence.ledger ? ledgerLines(evidence.ledger.ledger, evidence) : [],
);

const sum = (lines: readonly LedgerLine[]) => lines.reduce((total, { fact }) => total + fact.amount, 0);

/** Lines that lack the same rows of the same tables are told together. */
function notEntered(lines: Group<LedgerLine>, evidence: Evidence): Objection {
  const [{ entry, lacking }] = lines;
  const amount = sum(lines);
  const details = {
    unit: entry.unit,
    code: entry.functional,
    project: entry.project,
    amount: print(amount),
    tables: tableNames(lacking),
  };
  const message = entry.project === '' ? 'notEntered' : 'projectNotEntered';
  const cells = lines.map(({ index, entry: { amount: value } }) => {
    const place = evidence.ledger!.places.get(['entries', index, 'amount']);
    return place && { place: { sheet: place.sheet, row: place.row, column: place.column }, value };
  });
  return object(evidence, message, details, cells, { expected: amount });
}

function yearDiffers(evidence: Evidence): Objection[] {
  const year = evidence.ledger?.ledger.year;
  const { year: found } = evidence;
  if (year === undefined || found === undefined || found === year) return [];
  const titles = allViews(evidence).flatMap(({ found: { title, year: own } }) =>
    title && own === found ? [title] : [],
  );
  const table = allViews(evidence).find(({ found: { title } }) => title === titles[0]);
  const cell = table && titles[0] && table.cellAt(titles[0].row, titles[0].column);
  return [object(evidence, 'ledgerYear', { year, found }, [cell])];
}

function departmentDiffers(evidence: Evidence): Objection[] {
  if (!evidence.ledger) return [];
  const { ledger, places } = evidence.ledger;
  const own = ledger.units.find(({ code }) => code === ledger.scope);
  const { name } = own ?? ledger.department;
  const place = places.get(own ? ['scope'] : ['department', 'name']);
  const names = allViews(evidence).flatMap(({ found }) => found.department ?? []);
  const found = mostFrequent(names, fold);
  return found === undefined || fold(found) === fold(name)
    ? []
    : [object(evidence, 'ledgerDepartment', { department: name, found }, [place && cellAt(place, evidence)])];
}
