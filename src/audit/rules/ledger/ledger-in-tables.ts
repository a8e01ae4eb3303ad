import { type Fact, YEAR_END } from '../../../facts/fact.ts';
import { hasRows, TABLES } from '../../../tables/all.ts';
import { selects } from '../../../facts/selector.ts';
import type { Entry, Ledger } from '../../../ledger/model/schema.ts';
import type { TableId } from '../../../tables/model/table.ts';
import { normalizeText } from '../../../base/normalize-text.ts';
import { inUnit, kindOf, lineOf, unitOf } from '../../model/row-keys.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { viewOf } from '../../evidence/table-view.ts';

/** An amount of the ledger with the tables in which it should have a row and has none. */
export interface LedgerLine {
  readonly index: number;
  readonly entry: Entry;
  readonly fact: Fact;
  readonly lacking: readonly TableId[];
}

/** What the ledger publishes, line by line (单位口径: of that unit), and where the tables that were found lack it. */
export function ledgerLines({ ledger, facts }: NonNullable<Evidence['ledger']>, evidence: Evidence): LedgerLine[] {
  const rows = new TableRows(ledger, evidence);
  const own = ledger.units.find(({ code }) => code === ledger.scope);
  return facts.flatMap((fact, index) => {
    const entry = ledger.entries[index]!;
    if (own && own.code !== entry.unit) return [];
    return [{ index, entry, fact, lacking: wanted(fact).filter((id) => !rows.has(id, entry)) }];
  });
}

/** Tables that have a row for every item, pair or project of the ledger that they gather. */
const LISTING = TABLES.filter(
  ({ body }) => body.kind === 'panels' && body.rowKind !== 'labelled' && body.rowKind !== 'single',
);

/** Tables that have a row for an entry, whatever its amount. */
const wanted = (fact: Fact): TableId[] => LISTING.filter(({ select }) => selects(select, fact)).map(({ id }) => id);

/** Rows of the tables as an entry of the ledger asks for them. */
class TableRows {
  readonly #rows = new Map<TableId, ReadonlySet<string>>();
  readonly #single: boolean;

  constructor({ units, scope }: Ledger, evidence: Evidence) {
    // A table of one unit may print the department's code.
    this.#single = units.length === 1 || units.some(({ code }) => code === scope);
    for (const { id } of LISTING) {
      const table = viewOf(evidence, id);
      if (!table) continue;
      let unit = '';
      const keys = new Set<string>();
      for (const row of table.found.placed.rows.keys()) {
        const kind = kindOf(row);
        if (kind === 'unit') unit = this.#unit(unitOf(row));
        if (kind === 'project' && lineOf(row) === '') keys.add(`project:${unit}:${table.text(row, 'name')}`);
        else keys.add(inUnit(row, this.#unit(unitOf(row))));
      }
      this.#rows.set(id, keys);
    }
  }

  #unit(code: string): string {
    return this.#single ? '' : code;
  }

  /** Tables that were not found lack nothing. */
  has(id: TableId, { unit, functional, departmental, governmental, project }: Entry): boolean {
    const rows = this.#rows.get(id);
    if (!rows) return true;
    if (hasRows(id, 'projects') || hasRows(id, 'project goals')) {
      return rows.has(`project:${this.#unit(unit)}:${normalizeText(project)}`);
    }
    if (hasRows(id, 'economic')) {
      return rows.has(departmental === '' ? 'unclassified' : `pair:${departmental}:${governmental}`);
    }
    if (functional === YEAR_END) return rows.has(`yearEnd:${this.#unit(unit)}`);
    return rows.has(`item:${this.#unit(unit)}:${functional}`);
  }
}
