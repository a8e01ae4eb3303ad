import type { Area } from '../../workbook/model/address.ts';
import type { WorkbookPlan } from '../../workbook/model/plan.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { loadManyMerges } from '../formats/merges.ts';
import { ExcelProblem } from '../requests/errors.ts';
import { sameName } from '../requests/open-sheets.ts';

/** What is asked in one request. `merges`: those of sheets that have too many, by the names of the sheets. */
export interface Parts {
  contents: boolean;
  presentation: boolean;
  merges: ReadonlyMap<string, readonly Area[]>;
}

/** The merged areas of the sheets that a plan replaces. */
export async function mergesOf({ sheets }: WorkbookPlan, seen: WorkbookSnapshot): Promise<Parts['merges']> {
  const found = new Map<string, readonly Area[]>();
  for (const plan of sheets.filter(({ mode }) => mode === 'replace')) {
    const sheet = seen.sheets.find(({ name }) => sameName(name, plan.name));
    if (sheet) found.set(sheet.name, await loadManyMerges(sheet.name));
  }
  return found;
}

/** Excel says where it failed. */
export function isOfPresentation(error: unknown): boolean {
  if (!(error instanceof ExcelProblem && error.cause instanceof OfficeExtension.Error)) return false;
  return /PageLayout|FreezePanes/i.test(error.cause.debugInfo.errorLocation ?? '');
}
