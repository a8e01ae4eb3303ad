import { append } from '../../base/lists.ts';
import type { Entry, Project } from '../../ledger/model/schema.ts';
import type { ProjectKind } from '../../facts/fact.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { LedgerContext } from './context.ts';
import type { Rejection, Remark, RowOutcome } from './row-outcome.ts';
import type { Layout } from '../columns/layout.ts';
import type { Inquiry } from '../columns/question.ts';
import { fromFen } from '../columns/read-amount.ts';
import { learnKinds, RowResolver } from './resolve-row.ts';
import type { RowKeys } from './row-keys.ts';
import type { SumPart } from './sums.ts';
import type { SurveyedRow } from './survey-rows.ts';

/** A unit as a list names it; the name may be empty. */
export interface FoundUnit {
  readonly code: string;
  readonly name: string;
}

/** Reads rows that stand for themselves, one by one, and gathers what they give. */
export class Details {
  readonly entries: Entry[] = [];
  readonly parts: SumPart[] = [];
  readonly remarks: Remark[] = [];
  readonly #resolvers: ReadonlyMap<Layout, RowResolver>;
  readonly #context: LedgerContext;
  readonly #projects = new Map<string, Project>();
  readonly #units = new Map<string, string>();

  /** `rows` are all that may be read, on pages with these layouts. */
  constructor(
    layouts: readonly Layout[],
    inquiry: Inquiry,
    context: LedgerContext,
    rows: readonly { readonly keys: RowKeys }[],
  ) {
    this.#context = context;
    const kinds = learnKinds(rows);
    this.#resolvers = new Map(
      layouts.map((layout) => [layout, new RowResolver(layout, inquiry, context.units, kinds)] as const),
    );
  }

  get projects(): Project[] {
    return [...this.#projects.values()];
  }

  get units(): FoundUnit[] {
    return [...this.#units].map(([code, name]) => ({ code, name }));
  }

  /** Reads a row as entries, or says why it cannot be read. */
  read(surveyed: SurveyedRow): RowOutcome {
    const { keys, money, layout } = surveyed;
    const { row } = keys;
    const failed = (rejection: Rejection): RowOutcome => ({ row, kind: 'rejected', ...rejection });
    const resolver = this.#resolvers.get(layout)!;
    const unit = resolver.unit(keys);
    const kind = resolver.kind(keys);
    const sources = layout.amounts
      .filter(({ index }) => (money.net.get(index) ?? 0) !== 0)
      .map((column) => ({ fen: money.net.get(column.index)!, source: resolver.source(keys, column) }));
    const problem = problemOf(surveyed) ?? firstRejection(unit, kind, ...sources.map(({ source }) => source));
    if (problem || !('value' in unit) || !('value' in kind)) return failed(problem!);
    const clash = kind.value !== '基本支出' && this.#clash(surveyed, unit.value, kind.value);
    if (clash) return failed(clash);
    const entries = sources.flatMap(({ fen, source }) =>
      'value' in source ? [this.#entryOf(keys, unit.value, kind.value, source.value, fen)] : [],
    );
    this.#note(surveyed, unit.value, kind.value);
    const first = this.entries.length;
    append(this.entries, entries);
    return { row, kind: 'read', first, entries: entries.length };
  }

  #entryOf(keys: RowKeys, unit: string, kind: Kind, source: Entry['source'], fen: number): Entry {
    const { functional, departmental, governmental } = keys;
    const project = kind === '基本支出' ? '' : keys.project;
    return {
      unit,
      functional,
      project,
      departmental,
      governmental,
      source,
      amount: fromFen(fen, this.#context.amountUnit),
    };
  }

  /** What a row that is read says of units, projects and sums. */
  #note(surveyed: SurveyedRow, unit: string, kind: Kind): void {
    const { keys, money, layout } = surveyed;
    const { row, functional, departmental } = keys;
    const project = kind === '基本支出' ? '' : keys.project;
    if (kind !== '基本支出') this.#declare(surveyed, unit, kind);
    this.#units.set(unit, this.#units.get(unit) || keys.unitName);
    this.parts.push({ row, unit, functional, departmental, project, kind, money, layout });
    this.#compareTotals(surveyed);
  }

  /** A unit has one project of a name: another code or kind would be another project. */
  #clash({ keys, layout }: SurveyedRow, unit: string, kind: ProjectKind): Rejection | undefined {
    const known = this.#projects.get(placeOf(unit, keys.project));
    const at = (field: 'projectCode' | 'kind') => layout.fields.get(field) ?? layout.fields.get('project') ?? 0;
    if (known && known.kind !== kind) return { reason: 'kindConflict', column: at('kind'), found: kind };
    if (!known?.code || !keys.projectCode || known.code === keys.projectCode) return undefined;
    return { reason: 'projectNameTwice', column: at('projectCode'), found: keys.projectCode };
  }

  #declare({ keys, layout }: SurveyedRow, unit: string, kind: ProjectKind): void {
    const place = placeOf(unit, keys.project);
    const known = this.#projects.get(place);
    const code = known?.code || keys.projectCode;
    const indicators = { cost: [], output: [], benefit: [], satisfaction: [] };
    this.#projects.set(place, { unit, name: keys.project, code, kind, indicators });
    if (!keys.lostProjectCode || known) return;
    const column = layout.fields.get('projectCode') ?? 0;
    this.remarks.push({ code: 'projectCodeLost', row: keys.row, column, found: keys.project, expected: '' });
  }

  /** The row's own sums, against the amounts that they sum. */
  #compareTotals({ keys: { row }, money, layout }: SurveyedRow): void {
    for (const { index } of layout.totals) {
      if (!money.pending.includes(index)) continue;
      this.remarks.push({ code: 'sumNotCalculated', row, column: index, found: cellName(row, index), expected: '' });
    }
    const print = (fen: number) => String(fromFen(fen, this.#context.amountUnit));
    for (const { index, parts } of layout.totals) {
      const found = money.raw.get(index);
      const expected = parts.reduce((sum, part) => sum + (money.net.get(part) ?? 0), 0);
      if (found === undefined || found === expected) continue;
      this.remarks.push({
        code: 'rowTotalDiffers',
        row,
        column: index,
        found: print(found),
        expected: print(expected),
      });
    }
  }
}

/** Why a row cannot be read as it stands. */
export function problemOf({ keys, money, layout }: SurveyedRow): Rejection | undefined {
  const functional = layout.fields.get('functional') ?? layout.parts.get('functional')?.[0] ?? 0;
  const problem = money.problems[0] ?? keys.problems[0];
  if (problem) return problem;
  return keys.functional === '' ? { reason: 'functionalMissing', column: functional, found: '' } : undefined;
}

type Kind = SumPart['kind'];

function firstRejection(...resolved: readonly object[]): Rejection | undefined {
  return resolved.find((one): one is Rejection => 'reason' in one);
}

const placeOf = (unit: string, name: string) => JSON.stringify([unit, name]);
