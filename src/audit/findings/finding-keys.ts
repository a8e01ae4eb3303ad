import { perEvidence } from '../evidence/per-evidence.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { allViews } from '../evidence/table-view.ts';
import type { Details } from '../model/finding-details.ts';
import type { CellKey, Finding, KeyedFinding } from '../model/finding.ts';
import { kindOf, lineOf, unitOf } from '../model/row-keys.ts';
import { tableOf } from './finding-table.ts';

/** Details that say what a finding is about, where it is about no cell of the twelve tables. */
const IDENTIFYING = ['sheet', 'row', 'column', 'unit', 'code', 'project', 'name'] as const satisfies (keyof Details)[];

/**
 * Gives findings their keys: rule, table, row and column of the cell that they are about, and of the cell that it is compared with.
 * Language, wording, amounts and the place on the sheet have no part in it. Findings that share all that (several notes below one
 * table) are told apart by their code, and those of one code by their order.
 */
export function withKeys(findings: readonly Finding[], evidence: Evidence): KeyedFinding[] {
  const subjects = findings.map((finding) => subjectOf(finding, evidence));
  const counts = new Map<string, number>();
  const countUp = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1).get(name)!;
  subjects.forEach(countUp);
  return findings.map((finding, index) => {
    const subject = subjects[index]!;
    const follows = withKeys(finding.follows, evidence);
    if (counts.get(subject) === 1) return { ...finding, follows, key: subject };
    const name = `${subject} | ${finding.code}`;
    const number = countUp(name);
    return { ...finding, follows, key: number === 1 ? name : `${name} | ${number}` };
  });
}

function subjectOf(finding: Finding, evidence: Evidence): string {
  const { rule, cells, details } = finding;
  const side = details.left ?? details.part;
  const compared = [cells[0], side && cells[side.count]].flatMap((cell) => cell?.key ?? []);
  if (compared.length > 0) return join([rule, ...compared.map((key) => nameOf(key, evidence))]);
  const { code, path } = details.problem?.problem ?? {};
  const inForms = [details.left?.cells[0], details.right?.cells[0]].flatMap((label) =>
    label?.sheet === undefined ? [] : [label.sheet, label.row, label.column],
  );
  return join([rule, ...inForms, tableOf(finding), ...IDENTIFYING.map((name) => details[name]), code, path?.join('.')]);
}

const join = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' | ');

function nameOf({ table, row, column }: CellKey, evidence: Evidence): string {
  return `${table} ${projectNames(evidence).get(`${table} ${row}`) ?? row} ${column}`;
}

/** Rows of projects are numbered in their order: here they are known by unit and name, wherever they stand. */
const projectNames = perEvidence((evidence): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const table of allViews(evidence)) {
    let unit = '';
    for (const row of table.found.placed.rows.keys()) {
      if (kindOf(row) === 'unit') unit = unitOf(row);
      if (kindOf(row) !== 'project' || lineOf(row) !== '') continue;
      const name = table.text(row, 'name');
      if (name !== '') names.set(`${table.id} ${row}`, `project:${unit}:${name}`);
    }
  }
  return names;
});
