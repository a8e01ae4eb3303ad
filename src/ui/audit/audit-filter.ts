import { asksForExplanation, type Outcome } from '../../audit/model/finding.ts';
import type { AuditItem, AuditReport } from '../worker/audit-items.ts';

/** What is to be listed. */
export interface AuditFilter {
  /** undefined: all. */
  readonly outcome: Outcome | undefined;
  readonly table: string | undefined;
  /** Texts that all must occur, in any order; "" lists all. */
  readonly words: string;
}

export const noFilter: AuditFilter = { outcome: undefined, table: undefined, words: '' };

/** Outcomes, the gravest first. */
export const OUTCOMES: readonly Outcome[] = ['error', 'tail', 'plausibility', 'omitted', 'hint', 'unchecked'];

/** Outcomes that ask for an explanation. */
const ASKING = OUTCOMES.filter((outcome) => asksForExplanation({ outcome }));

/** Findings of one outcome and one table. */
export interface AuditGroup {
  readonly outcome: Outcome;
  readonly table: string;
  readonly items: readonly AuditItem[];
}

/** The findings that a filter lets through, the gravest first, then by table. */
export function listed(items: readonly AuditItem[], { outcome, table, words }: AuditFilter): AuditItem[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const tables = tablesIn(items);
  return items
    .filter(
      (item) =>
        (outcome === undefined || item.outcome === outcome) &&
        (table === undefined || item.table === table) &&
        wanted.every((word) => textOf(item).includes(word)),
    )
    .sort(
      (a, b) =>
        OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || tables.indexOf(a.table) - tables.indexOf(b.table),
    );
}

/** Neighbours of the same outcome and table as groups. */
export function grouped(items: readonly AuditItem[]): AuditGroup[] {
  const groups: { outcome: Outcome; table: string; items: AuditItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.outcome === item.outcome && last.table === item.table) last.items.push(item);
    else groups.push({ outcome: item.outcome, table: item.table, items: [item] });
  }
  return groups;
}

/** Behind the id of every table. */
const OTHER = 'X';

/** The tables that findings are about, in the order of their numbers; other sheets behind them. */
export function tablesIn(items: readonly AuditItem[]): string[] {
  const ids = new Map(items.map(({ table, tableId }) => [table, tableId ?? OTHER]));
  return [...ids.keys()].sort((a, b) => (ids.get(a)! < ids.get(b)! ? -1 : ids.get(a)! > ids.get(b)! ? 1 : 0));
}

/** How many findings there are of each outcome. */
export type AuditCounts = Readonly<Record<Outcome, number>>;

export function countsOf({ items, unchecked }: Pick<AuditReport, 'items' | 'unchecked'>): AuditCounts {
  const of = (outcome: Outcome) => items.filter((item) => item.outcome === outcome).length;
  return {
    error: of('error'),
    tail: of('tail'),
    plausibility: of('plausibility'),
    omitted: of('omitted'),
    hint: of('hint'),
    unchecked: Math.max(unchecked, of('unchecked')),
  };
}

/** How many findings of an outcome are explained, of those that ask for it. */
export const explainedIn = (items: readonly AuditItem[], outcome: Outcome): number =>
  ASKING.includes(outcome) ? items.filter((item) => item.outcome === outcome && item.explanation?.isCurrent).length : 0;

/** How many findings are still to be judged: rounding, and what nobody has explained yet. */
export function toJudge({ items }: Pick<AuditReport, 'items'>): number {
  const asking = ASKING.flatMap((outcome) =>
    items.filter((item) => item.outcome === outcome && !item.explanation?.isCurrent),
  );
  return items.filter(({ outcome }) => outcome === 'tail').length + asking.length;
}

/** What it comes to. */
export type Verdict = 'noTables' | 'wrong' | 'toJudge' | 'incomplete' | 'green';

export function verdictOf(report: Pick<AuditReport, 'tables' | 'items' | 'unchecked'>): Verdict {
  const counts = countsOf(report);
  if (report.tables === 0) return 'noTables';
  if (counts.error > 0) return 'wrong';
  if (toJudge(report) > 0) return 'toJudge';
  return counts.unchecked > 0 ? 'incomplete' : 'green';
}

function textOf({ where, message, rule, ways, table }: AuditItem): string {
  const cells = ways.flatMap((way) => way.cells.map((cell) => `${cell.where} ${cell.label}`));
  return [table, where, message, rule, ...cells].join(' ').toLowerCase();
}
