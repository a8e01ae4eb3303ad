import { panelSelectors } from '../../layout/place-rows.ts';
import type { Figure, PlacedTable } from '../../layout/placed-table.ts';
import { projectKey } from '../../facts/fact.ts';
import { type Selector, both } from '../../facts/selector.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import { tableById, tablesWithRows } from '../../tables/all.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { Table, TableId } from '../../tables/model/table.ts';
import { inUnit, kindOf, unitOf } from '../model/row-keys.ts';

/** What a leaf of a found table asks the ledger; undefined where the ledger knows no such row. */
export type Asks = (table: TableId, figure: Figure) => Selector | undefined;

/**
 * The question of every leaf by the keys of the ledger: what is printed names units and projects, the ledger's formulas know
 * them by keys of its own.
 */
export function asksOf(
  { ledger, disclosure }: { readonly ledger: Ledger; readonly disclosure: Disclosure },
  found: ReadonlyMap<TableId, PlacedTable>,
): Asks {
  const projects = projectKeys(ledger, found.get(tablesWithRows('projects')[0]!.id));
  const asks = new Map<TableId, AsksOfTable>();
  return (table, figure) => {
    let ask = asks.get(table);
    if (!ask) asks.set(table, (ask = asksOfTable(tableById(table), disclosure, rowInLedger)));
    return ask(figure);
  };

  function rowInLedger(row: string): string {
    return projects.get(row) ?? inUnit(row, unitCode(unitOf(row), ledger.units));
  }
}

type AsksOfTable = (figure: Figure) => Selector | undefined;

function asksOfTable(table: Table, disclosure: Disclosure, rowInLedger: (row: string) => string): AsksOfTable {
  const panels = table.body.kind === 'panels' ? table.body.panels : [];
  const columns = new Map(panels.flatMap((panel) => [...panelSelectors(panel, table, disclosure)]));
  const rows = new Map<string, Selector>();
  for (const { key, select, sum, links } of panels.flatMap((panel) => panel.rows(disclosure))) {
    if (select && !sum?.addends.length && !links) rows.set(key, select);
  }
  const known = new Map<string, Selector | undefined>();
  return ({ row, column }) => {
    if (!known.has(row)) known.set(row, rows.get(rowInLedger(row)));
    const select = known.get(row);
    return select && both(columns.get(column)!, select);
  };
}

/** A department with one unit prints its own three digits for it. */
function unitCode(printed: string, units: Ledger['units']): string {
  return units.length === 1 && !units.some(({ code }) => code === printed) ? units[0]!.code : printed;
}

/** Rows of projects as the ledger calls them, by those of table 10: the same unit and name. */
function projectKeys(ledger: Ledger, placed: PlacedTable | undefined): Map<string, string> {
  const keys = new Map<string, string>();
  if (!placed) return keys;
  const names = new Map(
    placed.texts.flatMap(({ area, text }) => (area.column === placed.columns.get('name') ? [[area.row, text]] : [])),
  );
  let unit = '';
  for (const [row, at] of placed.rows) {
    const kind = kindOf(row);
    if (kind === 'unit') unit = unitCode(unitOf(row), ledger.units);
    if (kind !== 'project') continue;
    const index = ledger.projects.findIndex((project) => project.unit === unit && project.name === names.get(at));
    if (index >= 0) keys.set(row, `project:${projectKey(index)}`);
  }
  return keys;
}
