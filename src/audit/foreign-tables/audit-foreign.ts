import type { ForeignTable, ForeignWorkbook, UnreadSheet } from '../../recognise/foreign/foreign-table.ts';
import { readForeign } from '../../recognise/foreign/read-foreign.ts';
import { type TableKind, TELLING_KINDS } from '../../recognise/foreign/table-kinds.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { acrossTables, type TablesByKind } from './across.ts';
import { believe } from './belief.ts';
import { TableCells } from './cells.ts';
import { type Check, weighCheck, type WeighedCheck } from './check.ts';
import type { SheetCount } from '../model/finding-details.ts';
import type { ForeignFinding, SumFinding } from './foreign-finding.ts';
import { omittedIn } from './omitted.ts';
import { ownSums } from './own-sums.ts';
import { PARTS_OF_THREE_PUBLIC } from './relations.ts';
import { structureFindings } from './structure.ts';
import { errorsIn } from './verdicts.ts';

/** What came of tables of other forms. */
export interface ForeignAudit {
  /** Tables with money that were read. */
  readonly tables: number;
  readonly passed: number;
  readonly unchecked: number;
  readonly findings: readonly ForeignFinding[];
}

/** Kinds of tables of any disclosure that together tell that a workbook is one. */
const TELLING_TOGETHER = 3;

/** Audits a workbook of tables of any form; one that is no disclosure gets one sentence. `exact`: no rounding is allowed. */
export function auditForeign(snapshot: WorkbookSnapshot, exact: boolean): ForeignAudit {
  const workbook = readForeign(snapshot);
  if (isDisclosure(workbook)) return auditTables(workbook, exact);
  return { tables: 0, passed: 0, unchecked: 0, findings: [noDisclosure(workbook)] };
}

/** Audits tables of any form by what they say of themselves and of each other. */
export function auditTables(workbook: ForeignWorkbook, exact: boolean): ForeignAudit {
  const tables = workbook.tables.map((table) => new TableCells(table));
  const byKind = new Map<TableKind, TableCells>();
  for (const cells of tables) if (!cells.isEmpty && !byKind.has(cells.table.kind)) byKind.set(cells.table.kind, cells);
  const { checks, doubted } = believe(weighAll([...tables.flatMap(ownSums), ...acrossTables(byKind)]));
  const sure = checks.filter(({ check }) => !check.isDoubtful);
  const doubtful = checks.filter(({ check, outcome }) => check.isDoubtful && outcome === 'broken');
  const broken = sure.filter(({ outcome }) => outcome === 'broken');
  const omitted = omittedIn(broken, workbook);
  return {
    tables: tables.length,
    passed: checks.filter(({ outcome }) => outcome === 'pass').length,
    unchecked: doubted.length + workbook.unread.length,
    findings: [
      ...errorsIn(sure, omitted),
      ...doubtful.map((check): SumFinding => plain('sum', 'plausibility', check)),
      ...tables.flatMap((cells) => structureFindings(cells, tables)),
      ...[...omitted].map((check): SumFinding => plain('omitted', 'omitted', check)),
      ...checks.flatMap((check) => (check.outcome === 'tail' ? [plain('sum', exact ? 'error' : 'tail', check)] : [])),
      ...emptyTables(tables),
      ...exceeding(byKind),
      ...unread(workbook.unread, doubted),
      ...countsOf(tables, checks),
    ],
  };
}

function noDisclosure({ unread: sheets }: ForeignWorkbook): ForeignFinding {
  const isFinal = sheets.some(({ reason }) => reason === 'finalAccounts');
  return { code: isFinal ? 'finalAccounts' : 'noDisclosure', rule: 'W7', outcome: 'unchecked' };
}

/** A title that only disclosures have, or several of those that any firm has too and sources or codes that only budgets have. */
function isDisclosure({ tables, unread }: ForeignWorkbook): boolean {
  if (unread.filter(({ reason }) => reason === 'finalAccounts').length > tables.length) return false;
  const kinds = new Set(tables.map(({ kind }) => kind));
  if (TELLING_KINDS.some((kind) => kinds.has(kind))) return true;
  return kinds.size >= TELLING_TOGETHER && tables.some(isOfBudget);
}

const OF_BUDGETS = /^(carried:)?(general|fund|capital|fiscal|fiscalAccount)$|^[fe]:\d/;

const isOfBudget = ({ groups }: ForeignTable) =>
  groups.some(
    ({ columns, rows }) =>
      columns.some(({ role }) => OF_BUDGETS.test(role ?? '')) || rows.some(({ key }) => OF_BUDGETS.test(key ?? '')),
  );

const weighAll = (checks: readonly Check[]): WeighedCheck[] => checks.flatMap((check) => weighCheck(check) ?? []);

const plain = (code: SumFinding['code'], outcome: SumFinding['outcome'], check: WeighedCheck): SumFinding => ({
  code,
  rule: code === 'omitted' ? 'W8' : check.check.rule,
  outcome,
  check,
  suspects: [],
  leading: 0,
  follows: [],
});

/** 财政拨款收支总表 without any amount, where 收支总表 has some. */
function emptyTables(tables: readonly TableCells[]): ForeignFinding[] {
  const fiscal = tables.find(({ table }) => table.kind === 'fiscal');
  const overall = tables.find(({ table }) => table.kind === 'overall');
  const other = overall?.named('income', 'general', 'total') ?? overall?.named('income', 'fiscal', 'total');
  if (!fiscal?.isEmpty || !other?.amount) return [];
  return [{ code: 'emptyTable', rule: 'W6', outcome: 'plausibility', table: fiscal.table, other }];
}

/** 三公 that is less than 基本支出 alone says. */
function exceeding(tables: TablesByKind): ForeignFinding[] {
  const [basic, all] = [tables.get('generalBasic'), tables.get('threePublic')];
  return PARTS_OF_THREE_PUBLIC.flatMap(([row, role]): ForeignFinding[] => {
    const part = basic?.named('rows', row, 'total');
    const whole = all?.named('rows', 'total', role) ?? all?.named('rows', role, 'total');
    if (!part?.amount || whole?.amount === undefined) return [];
    const one = { rule: 'W4', code: 'across', kind: undefined, left: [part], variants: [{ right: [whole] }] } as const;
    const weighed = weighCheck(one);
    if (weighed?.outcome !== 'broken' || weighed.left < weighed.right) return [];
    return [{ ...plain('exceeds', 'plausibility', weighed), rule: 'W4' }];
  });
}

function unread(sheets: readonly UnreadSheet[], doubted: readonly WeighedCheck[]): ForeignFinding[] {
  const names = new Set(doubted.map(({ relation }) => (relation.left[0] ?? relation.right[0])!.cells.table.sheet.name));
  if (sheets.length === 0 && names.size === 0) return [];
  return [{ code: 'unread', rule: 'W7', outcome: 'unchecked', sheets, doubted: [...names] }];
}

function countsOf(tables: readonly TableCells[], checks: readonly WeighedCheck[]): ForeignFinding[] {
  const byTable = new Map<TableCells, number>();
  for (const { relation } of checks) {
    const checked = new Set([...relation.left, ...relation.right].map(({ cells }) => cells));
    for (const cells of checked) byTable.set(cells, (byTable.get(cells) ?? 0) + 1);
  }
  const counts = tables.map((cells): SheetCount => ({
    sheet: cells.table.sheet.name,
    count: byTable.get(cells) ?? 0,
  }));
  return counts.some(({ count }) => count > 0) ? [{ code: 'checked', rule: 'W9', outcome: 'hint', counts }] : [];
}
