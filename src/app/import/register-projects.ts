import { composeImport } from '../../compose/import/import-plan.ts';
import { placeOf } from '../../ledger/model/facts.ts';
import { ledgerOf, type Located } from '../../ledger/read/ledger-of.ts';
import type { Project } from '../../ledger/model/schema.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import { runTransaction } from '../../transactions/run-transaction.ts';
import { readImportBase } from './import-base.ts';

/** Parameters without which nothing can be written into the input sheets (`readImportBase`). */
const NEEDED: readonly unknown[] = ['year', 'amountUnit'];

/** Projects that entries name and 项目与绩效 has not, each once; none as long as they cannot be registered. */
export function unregisteredProjects(problems: readonly Located[]): Pick<Project, 'unit' | 'name'>[] {
  if (problems.some(({ problem: { severity, path } }) => severity === 'error' && NEEDED.includes(path[0]))) return [];
  // the project is one of the unit that was meant
  const ofNoUnit = new Set(problems.map(({ problem: { code, path } }) => code === 'unitNotDeclared' && path[1]));
  const found = problems.flatMap(({ problem: { code, path, details } }) =>
    code === 'projectNotDeclared' && !ofNoUnit.has(path[1]!)
      ? [{ unit: details['unit']!, name: details['found']! }]
      : [],
  );
  return [...new Map(found.map((project) => [placeOf(project.unit, project.name), project])).values()];
}

/** 登记项目: adds them to 项目与绩效, as they are written in 底稿. What kinds they are is left to be said. */
export async function registerProjects(port: WorkbookPort): Promise<void> {
  const start = await readImportBase(port);
  if (start.kind !== 'ready') return;
  const { base, snapshot, reading } = start;
  const checked = ledgerOf(snapshot);
  const projects = checked.ok ? [] : unregisteredProjects(checked.problems);
  if (projects.length === 0) return;
  const addition = { entries: [], projects, units: [], replace: false };
  const { plan } = composeImport(snapshot, reading, addition, base.context.year);
  await runTransaction(port, 'registerProjects', plan, {}, snapshot);
}
