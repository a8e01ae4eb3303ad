import { YEAR_END, type ProjectKind, PROJECT_KINDS } from '../../facts/fact.ts';
import { SOURCE_NAMES } from '../../facts/sources.ts';
import type { Entry, Unit } from '../../ledger/model/schema.ts';
import type { AmountColumn, Layout } from '../columns/layout.ts';
import { EXPENDITURE_KINDS, expenditureKind, type ExpenditureKind } from '../columns/expenditure-words.ts';
import type { Rejection } from './row-outcome.ts';
import { findUnit } from './find-unit.ts';
import type { Inquiry } from '../columns/question.ts';
import { resolveSource } from '../columns/resolve-source.ts';
import type { RowKeys } from './row-keys.ts';

/** A value, or why the row cannot be read. */
type Resolved<Value> = { readonly value: Value } | Rejection;

const rejected = (reason: Rejection['reason'], column: number, found: string): Rejection => ({ reason, column, found });

/** Says what a row means; asks where it does not say so itself. */
export class RowResolver {
  readonly #layout: Layout;
  readonly #inquiry: Inquiry;
  readonly #units: readonly Pick<Unit, 'code' | 'name'>[];
  readonly #kinds: ReadonlyMap<string, ProjectKind>;

  /** `kinds` are those that other rows of the same project give (learnKinds). */
  constructor(
    layout: Layout,
    inquiry: Inquiry,
    units: readonly Pick<Unit, 'code' | 'name'>[],
    kinds: ReadonlyMap<string, ProjectKind>,
  ) {
    this.#layout = layout;
    this.#inquiry = inquiry;
    this.#units = units;
    this.#kinds = kinds;
  }

  unit({ row, unit, unitName }: RowKeys): Resolved<string> {
    const column = this.#layout.fields.get('unit') ?? this.#layout.fields.get('unitName');
    const said = unit || unitName;
    if (said === '') {
      if (column !== undefined || this.#units.length === 0) return rejected('unitMissing', column ?? 0, '');
      if (this.#units.length === 1) return { value: this.#units[0]!.code };
    }
    const found = findUnit(unit, unitName, this.#units);
    if (found !== undefined) return { value: found };
    // Before any unit is declared there is nothing to choose from; the ledger's own check names a code that is none.
    if (this.#units.length === 0) return unit === '' ? rejected('unitMissing', column!, said) : { value: unit };
    const choices = this.#units.map((one) => one.code);
    const answer = this.#inquiry.ask({
      code: 'unit',
      subject: said,
      choices,
      row,
      ...(column !== undefined && { column }),
    });
    return answer === undefined ? rejected('questionOpen', column ?? 0, said) : { value: answer };
  }

  /** 基本支出 or the kind of project. Year-end carry-overs are neither and count as basic here. */
  kind(keys: RowKeys): Resolved<Exclude<ExpenditureKind, '项目支出'>> {
    if (keys.functional === YEAR_END) return { value: '基本支出' };
    const said = this.#saidKind(keys);
    if ('reason' in said) return said;
    const column = this.#layout.fields.get('project') ?? 0;
    if (said.value === '基本支出') return { value: said.value };
    if (said.value === undefined && keys.project === '') return this.#withoutProject(keys);
    if (keys.project === '') return rejected('projectNameMissing', column, '');
    if (said.value && said.value !== '项目支出') return { value: said.value };
    const known = this.#kinds.get(projectOf(keys));
    if (known) return { value: known };
    const choices = said.value ? PROJECT_KINDS : [...PROJECT_KINDS, '基本支出' as const];
    const question = { code: 'projectKind', subject: keys.project, choices, row: keys.row, column } as const;
    const answer = choices.find((choice) => choice === this.#inquiry.ask(question));
    return answer ? { value: answer } : rejected('questionOpen', column, keys.project);
  }

  /** What columns or titles say; undefined where none says anything. */
  #saidKind({ row, kinds, section }: RowKeys): Resolved<ExpenditureKind | undefined> {
    let value: ExpenditureKind | undefined;
    for (const { column, word } of kinds) {
      const kind = expenditureKind(word) ?? this.#askKind(word, row, column);
      if (!kind) return rejected('questionOpen', column, word);
      const agrees = !value || kind === value || (kind !== '基本支出' && value !== '基本支出');
      if (!agrees || (isProjectKind(kind) && isProjectKind(value) && kind !== value)) {
        return rejected('kindConflict', column, word);
      }
      if (!isProjectKind(value)) value = kind;
    }
    return { value: value ?? this.#layout.amounts.find(({ meaning }) => meaning.kind)?.meaning.kind ?? section };
  }

  #askKind(word: string, row: number, column: number): ExpenditureKind | undefined {
    const answer = this.#inquiry.ask({ code: 'nature', subject: word, choices: EXPENDITURE_KINDS, row, column });
    return EXPENDITURE_KINDS.find((kind) => kind === answer);
  }

  /** In a list with projects, a row without one is basic expenditure, as in the ledger; a list without any is asked about. */
  #withoutProject({ row }: RowKeys): Resolved<'基本支出'> {
    const { fields } = this.#layout;
    if (fields.has('project')) return { value: '基本支出' };
    const answer = this.#inquiry.ask({ code: 'allBasic', subject: '', choices: ['基本支出', 'skip'], row });
    if (answer === '基本支出') return { value: answer };
    return rejected(answer === 'skip' ? 'notImported' : 'questionOpen', 0, '');
  }

  /** The source of an amount. */
  source(keys: RowKeys, { meaning, id, index }: AmountColumn): Resolved<Entry['source']> {
    if (meaning.sources) return this.#decide(id, meaning.sources, [...SOURCE_NAMES, 'ignore'], keys.row, index);
    const column = this.#layout.sources[0];
    if (keys.source.length === 0) {
      if (column !== undefined) return rejected('sourceMissing', column, '');
      return this.#decide('', [], SOURCE_NAMES, keys.row, index);
    }
    return this.#decide(keys.source.join(' / '), resolveSource(keys.source), SOURCE_NAMES, keys.row, column!);
  }

  #decide(
    subject: string,
    likely: readonly string[],
    all: readonly string[],
    row: number,
    column: number,
  ): Resolved<Entry['source']> {
    if (likely.length === 1) return { value: likely[0] as Entry['source'] };
    const choices = [...new Set([...likely, ...all])];
    const answer = this.#inquiry.ask({ code: 'source', subject, choices, row, column });
    if (answer === undefined) return rejected('questionOpen', column, subject);
    return { value: answer as Entry['source'] };
  }
}

/** What rows say of their projects, for the rows that do not say it; the first counts. */
export function learnKinds(rows: readonly { readonly keys: RowKeys }[]): ReadonlyMap<string, ProjectKind> {
  const kinds = new Map<string, ProjectKind>();
  for (const { keys } of rows) {
    const said = keys.kinds.map(({ word }) => expenditureKind(word)).find(isProjectKind);
    if (keys.project !== '' && said && !kinds.has(projectOf(keys))) kinds.set(projectOf(keys), said);
  }
  return kinds;
}

/** A project by its own row's words. */
const projectOf = ({ unit, unitName, project }: RowKeys) => JSON.stringify([unit || unitName, project]);

function isProjectKind(kind: ExpenditureKind | undefined): kind is ProjectKind {
  return PROJECT_KINDS.some((one) => one === kind);
}
