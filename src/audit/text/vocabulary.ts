import type { Vocabulary } from '../../narrative/read-narrative.ts';
import type { Name } from '../../narrative/subjects/subject.ts';
import { mostFrequent } from '../../base/group-by.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { viewOf } from '../evidence/table-view.ts';
import { departmentalOf, functionalOf, lineOf, unitOf } from '../model/row-keys.ts';

/** The words that a text may use for the rows of a workbook. Undefined where the workbook does not say its year. */
export function vocabularyOf(evidence: Evidence): Vocabulary | undefined {
  const { year } = evidence;
  if (year === undefined) return undefined;
  const department = normalizeText(departmentOf(evidence) ?? '');
  const units = unitNames(evidence).filter((name) => normalizeText(name) !== department && !department.includes(name));
  return { year, department: departmentOf(evidence) ?? '', units, names: [...namesIn(evidence)] };
}

/** The department as most tables name it. */
export function departmentOf({ found, ledger }: Evidence): string | undefined {
  const names = [...found.tables.values()].flatMap(({ department }) => department ?? []);
  return mostFrequent(names, normalizeText) ?? ledger?.ledger.department.name;
}

export function unitNames(evidence: Evidence): string[] {
  const table = viewOf(evidence, 'T03');
  const printed = table?.rowsOf('unit').map((row) => table.printed(row, 'name')) ?? [];
  const own = evidence.ledger?.ledger.units.map(({ name }) => name) ?? [];
  return [...new Set([...printed, ...own])].filter(Boolean);
}

function* namesIn(evidence: Evidence): Iterable<Name> {
  const seen = new Set<string>();
  for (const id of ['T03', 'T05', 'T09'] as const) {
    const table = viewOf(evidence, id);
    for (const row of table?.rowsOf('item') ?? []) {
      const key = functionalOf(row);
      if (!seen.has(key)) yield { kind: 'item', key, name: table!.printed(row, 'name') };
      seen.add(key);
    }
  }
  for (const id of ['T06', 'T07'] as const) {
    const table = viewOf(evidence, id);
    for (const row of table?.rowsOf('pair') ?? []) {
      const key = departmentalOf(row);
      if (!seen.has(key)) yield { kind: 'economic', key, name: table!.printed(row, 'departmentalName') };
      seen.add(key);
    }
  }
  const projects = viewOf(evidence, 'T10');
  for (const row of projects?.rowsOf('project') ?? []) {
    const name = projects!.text(row, 'name');
    if (lineOf(row) === '' && name !== '' && unitOf(row) !== '') yield { kind: 'projectName', key: name, name };
  }
}
