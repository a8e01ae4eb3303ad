import type { Fact } from '../../facts/fact.ts';
import { YEAR_END } from '../../facts/fact.ts';
import { factsOf } from '../../ledger/facts.ts';
import type { Entry, Ledger } from '../../ledger/schema.ts';
import type { TableId } from '../../tables/table.ts';
import { fold } from '../../workbook/fold.ts';
import { inUnit, kindOf, lineOf, unitOf } from '../relations/row-keys.ts';
import type { Evidence } from './evidence.ts';
import { tableName, viewOf } from './table-view.ts';

/** An amount of the ledger with the tables in which it should have a row and has none. */
export interface LedgerLine {
  readonly index: number;
  readonly entry: Entry;
  readonly fact: Fact;
  readonly lacking: readonly TableId[];
}

/** What the ledger publishes, line by line (单位口径: of that unit), and where the tables that were found lack it. */
export function ledgerLines(ledger: Ledger, evidence: Evidence): LedgerLine[] {
  const rows = new TableRows(ledger, evidence);
  const own = ledger.units.find(({ code }) => code === ledger.scope);
  return factsOf(ledger).flatMap((fact, index) => {
    const entry = ledger.entries[index]!;
    if (own && own.code !== entry.unit) return [];
    return [{ index, entry, fact, lacking: wanted(entry, fact).filter((id) => !rows.has(id, entry)) }];
  });
}

/** Tables that have a row for an entry, whatever its amount. */
function wanted(entry: Entry, { keys: { fund, nature } }: Fact): TableId[] {
  if (entry.functional === YEAR_END) return ['T02'];
  return [
    ...(['T02', 'T03'] as const),
    ...(fund === 'G1' ? (['T05'] as const) : []),
    ...(fund === 'G1' && nature === 'NB' ? (['T06'] as const) : []),
    ...(['T07'] as const),
    ...(fund === 'G2' ? (['T09'] as const) : []),
    ...(entry.project === '' ? [] : (['T10', 'T12'] as const)),
  ];
}

/** Rows of the tables as an entry of the ledger asks for them. */
class TableRows {
  readonly #rows = new Map<TableId, ReadonlySet<string>>();
  readonly #single: boolean;

  constructor({ units, scope }: Ledger, evidence: Evidence) {
    // A table of one unit may print the department's code.
    this.#single = units.length === 1 || units.some(({ code }) => code === scope);
    for (const id of ['T02', 'T03', 'T05', 'T06', 'T07', 'T09', 'T10', 'T12'] as const) {
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
    if (id === 'T10' || id === 'T12') return rows.has(`project:${this.#unit(unit)}:${fold(project)}`);
    if (id === 'T06' || id === 'T07') {
      return rows.has(departmental === '' ? 'unclassified' : `pair:${departmental}:${governmental}`);
    }
    if (functional === YEAR_END) return rows.has(`yearEnd:${this.#unit(unit)}`);
    return rows.has(`item:${this.#unit(unit)}:${functional}`);
  }
}

/** 表3、表5 */
export const tableNames = (ids: readonly TableId[]) => ids.map(tableName).join('、');
