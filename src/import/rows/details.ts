import type { Entry, Project } from '../ledger/schema.ts';
import type { ProjectKind } from '../facts/fact.ts';
import type { LedgerContext } from './context.ts';
import type { Rejection, Remark, RowFate } from './fate.ts';
import type { Layout } from './layout.ts';
import type { Inquiry } from './question.ts';
import { fromFen } from './read-amount.ts';
import { RowResolver } from './resolve-row.ts';
import type { RowKeys } from './row-keys.ts';
import type { RowMoney } from './row-money.ts';
import type { SumPart } from './sums.ts';

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
  readonly #layout: Layout;
  readonly #resolver: RowResolver;
  readonly #context: LedgerContext;
  readonly #projects = new Map<string, Project>();
  readonly #units = new Map<string, string>();

  constructor(layout: Layout, inquiry: Inquiry, context: LedgerContext, rows: readonly { readonly keys: RowKeys }[]) {
    this.#layout = layout;
    this.#context = context;
    this.#resolver = new RowResolver(layout, inquiry, context.units);
    for (const { keys } of rows) this.#resolver.learnKind(keys);
  }

  get projects(): Project[] {
    return [...this.#projects.values()];
  }

  get units(): FoundUnit[] {
    return [...this.#units].map(([code, name]) => ({ code, name }));
  }

  /** Reads a row as entries, or says why it cannot be read. */
  read(keys: RowKeys, money: RowMoney): RowFate {
    const { row } = keys;
    const failed = (rejection: Rejection): RowFate => ({ row, fate: 'rejected', ...rejection });
    const unit = this.#resolver.unit(keys);
    const kind = this.#resolver.kind(keys);
    const sources = this.#layout.amounts
      .filter(({ index }) => (money.net.get(index) ?? 0) !== 0)
      .map((column) => ({ fen: money.net.get(column.index)!, source: this.#resolver.source(keys, column) }));
    const problem = this.#problem(keys, money) ?? firstRejection(unit, kind, ...sources.map(({ source }) => source));
    if (problem || !('value' in unit) || !('value' in kind)) return failed(problem!);
    const isProject = kind.value !== '基本支出';
    const clash = isProject && this.#clash(keys, unit.value, kind.value);
    if (clash) return failed(clash);

    const project = isProject ? keys.project : '';
    const { functional, departmental, governmental } = keys;
    const entries = sources.flatMap(({ fen, source }): Entry[] => {
      if (!('value' in source)) return [];
      const amount = fromFen(fen, this.#context.amountUnit);
      return [{ unit: unit.value, functional, project, departmental, governmental, source: source.value, amount }];
    });
    if (isProject) this.#declare(keys, unit.value, kind.value);
    this.#units.set(unit.value, this.#units.get(unit.value) || keys.unitName);
    this.parts.push({ row, unit: unit.value, functional, departmental, project, kind: kind.value, money });
    this.#compareTotals(row, money);
    const first = this.entries.length;
    this.entries.push(...entries);
    return { row, fate: 'read', first, entries: entries.length };
  }

  /** Why a row that says nothing but its amount is no entry. */
  whyNotRead(keys: RowKeys, money: RowMoney): Rejection {
    return this.#problem(keys, money)!;
  }

  #problem(keys: RowKeys, money: RowMoney): Rejection | undefined {
    const functional = this.#layout.fields.get('functional') ?? this.#layout.parts.get('functional')?.[0] ?? 0;
    const problem = money.problems[0] ?? keys.problems[0];
    if (problem) return problem;
    return keys.functional === '' ? { reason: 'functionalMissing', column: functional, found: '' } : undefined;
  }

  /** A unit has one project of a name: another code or kind would be another project. */
  #clash(keys: RowKeys, unit: string, kind: ProjectKind): Rejection | undefined {
    const known = this.#projects.get(placeOf(unit, keys.project));
    const at = (field: 'projectCode' | 'kind') =>
      this.#layout.fields.get(field) ?? this.#layout.fields.get('project') ?? 0;
    if (known && known.kind !== kind) return { reason: 'kindConflict', column: at('kind'), found: kind };
    if (!known?.code || !keys.projectCode || known.code === keys.projectCode) return undefined;
    return { reason: 'projectNameTwice', column: at('projectCode'), found: keys.projectCode };
  }

  #declare(keys: RowKeys, unit: string, kind: ProjectKind): void {
    const place = placeOf(unit, keys.project);
    const known = this.#projects.get(place);
    const code = known?.code || keys.projectCode;
    const indicators = { cost: [], output: [], benefit: [], satisfaction: [] };
    this.#projects.set(place, { unit, name: keys.project, code, kind, indicators });
    if (!keys.lostProjectCode || known) return;
    const column = this.#layout.fields.get('projectCode') ?? 0;
    this.remarks.push({ code: 'projectCodeLost', row: keys.row, column, found: keys.project, expected: '' });
  }

  /** The row's own sums, against the amounts that they sum. */
  #compareTotals(row: number, money: RowMoney): void {
    const print = (fen: number) => String(fromFen(fen, this.#context.amountUnit));
    for (const { index, parts } of this.#layout.totals) {
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

function firstRejection(...resolved: readonly object[]): Rejection | undefined {
  return resolved.find((one): one is Rejection => 'reason' in one);
}

const placeOf = (unit: string, name: string) => JSON.stringify([unit, name]);
