import { YEAR_END } from '../../facts/fact.ts';
import type { RowKeys } from './row-keys.ts';

/** Tells rows that sum up others from rows that stand for themselves, by what the other rows say. */
export class Summaries {
  /** Codes that other rows have below them. */
  readonly #classes = new Set<string>();
  /** What other rows say with an economic code or a project besides. */
  readonly #detailed = new Set<string>();

  constructor(rows: readonly RowKeys[]) {
    for (const row of rows) {
      const { functional, departmental, project } = row;
      for (const unit of new Set([unitOf(row), ''])) {
        if (functional.length > 3) this.#classes.add(key('F', unit, functional.slice(0, 3)));
        if (functional.length > 5) this.#classes.add(key('F', unit, functional.slice(0, 5)));
        if (departmental.length > 3) this.#classes.add(key('E', unit, functional, project, departmental.slice(0, 3)));
      }
      for (const source of new Set([row.source.join(), ''])) {
        if (departmental !== '') this.#detailed.add(key(unitOf(row), functional, project, source));
        if (project !== '') this.#detailed.add(key(unitOf(row), functional, '', source));
      }
    }
  }

  /** 201 or 20103 above 2010301, 301 above 30101: no code of a row that stands for itself. */
  isClass(row: RowKeys): boolean {
    const { functional, departmental, project } = row;
    const isShort = departmental.length < 5 && project === '' && functional.length < 7;
    return (
      (isShort && this.#classes.has(key('F', unitOf(row), functional))) ||
      this.#classes.has(key('E', unitOf(row), functional, project, departmental))
    );
  }

  /** Says nothing, where others say more: it may be their sum. */
  maySum(row: RowKeys): boolean {
    const { functional, departmental, project } = row;
    if (functional === '' || functional === YEAR_END || departmental !== '') return false;
    return this.#detailed.has(key(unitOf(row), functional, project, row.source.join()));
  }
}

const unitOf = ({ unit, unitName }: RowKeys) => unit || unitName;
const key = (...words: readonly string[]) => JSON.stringify(words);

/** Says nothing but perhaps its unit. */
export const isBare = ({ functional, departmental, project, source }: RowKeys) =>
  functional === '' && departmental === '' && project === '' && source.length === 0;
