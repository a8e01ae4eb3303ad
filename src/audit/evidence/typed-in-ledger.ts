import { INPUT_SHEETS } from '../../ledger/model/sheets.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import type { Remedy } from '../model/finding-details.ts';
import type { FoundCell } from '../model/finding.ts';
import { kindOf, lineOf, unitOf } from '../model/row-keys.ts';
import type { Evidence } from './evidence.ts';
import { perEvidence } from './per-evidence.ts';
import { cellAt, viewOf } from './table-view.ts';

/*
 * What tables 11 and 12 print besides money is typed in the input sheets where there is a ledger: there it is to be put right,
 * for 生成 writes the tables anew.
 */

type Cell = FoundCell | undefined;

/** A project's cell of table 12, or where the ledger has its code; or its name, with which all else begins there. */
export function projectCell(evidence: Evidence, row: string, column: string): Cell {
  const index = projectsTyped(evidence).get(row);
  const path = index === undefined ? undefined : ['projects', index, column === 'code' ? 'code' : 'name'];
  return typedAt(evidence, path) ?? viewOf(evidence, 'T12')?.cell(row, column);
}

/** An indicator of table 11 or 12 and the cell of its value. */
export interface PrintedIndicator {
  readonly name: string;
  readonly value: string;
  readonly cell: Cell;
}

/** The cell of an indicator's value in table 11, or where the ledger has that value. */
export function indicatorCell(evidence: Evidence, indicator: PrintedIndicator): Cell {
  const typed = evidence.ledger?.ledger.performance.indicators ?? [];
  const named = typed.map(({ level3, value }) => ({ name: level3, value }));
  return valueCell(evidence, indicator, named, ['performance', 'indicators']);
}

/** The same of a cost of a project in table 12. */
export function costCell(evidence: Evidence, row: string, indicator: PrintedIndicator): Cell {
  const project = projectsTyped(evidence).get(row);
  if (project === undefined) return indicator.cell;
  const typed = evidence.ledger!.ledger.projects[project]!.indicators.cost;
  return valueCell(evidence, indicator, typed, ['projects', project, 'indicators', 'cost']);
}

function valueCell(
  evidence: Evidence,
  { name, value, cell }: PrintedIndicator,
  typed: readonly { readonly name: string; readonly value: string }[],
  path: readonly (string | number)[],
): Cell {
  const index = typed.findIndex((one) => normalizeText(one.name) === name && normalizeText(one.value) === value);
  return typedAt(evidence, index < 0 ? undefined : [...path, index, 'value']) ?? cell;
}

/** What to do with these cells, and on which input sheet: to add what is lacking, or to look again. */
export function remedyFor(action: 'add' | 'check', cells: readonly Cell[]): Remedy {
  const sheet = INPUT_SHEETS.find((name) => cells.some((cell) => cell?.place.sheet === name));
  return sheet ? { action, sheet } : { action };
}

function typedAt(evidence: Evidence, path: readonly (string | number)[] | undefined): Cell {
  const place = path && evidence.ledger?.places.get(path);
  return place && cellAt({ sheet: place.sheet, row: place.row, column: place.column }, evidence);
}

/** Projects of the ledger by their rows in table 12: by name, and by unit where several units have one of that name. */
const projectsTyped = perEvidence((evidence): ReadonlyMap<string, number> => {
  const table = viewOf(evidence, 'T12');
  const typed = evidence.ledger?.ledger.projects ?? [];
  const found = new Map<string, number>();
  let unit = '';
  for (const row of table?.found.placed.rows.keys() ?? []) {
    const kind = kindOf(row);
    if (kind === 'unit') unit = unitOf(row);
    if (kind !== 'project' || lineOf(row) !== '') continue;
    const name = table!.text(row, 'name');
    const same = typed.flatMap((project, index) => (normalizeText(project.name) === name ? [index] : []));
    const index = same.length === 1 ? same[0] : same.find((one) => typed[one]!.unit === unit);
    if (index !== undefined) found.set(row, index);
  }
  return found;
});
