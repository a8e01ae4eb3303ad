import { DialogRefused } from '../requests/open-dialog.ts';
import { ExcelProblem } from '../requests/errors.ts';
import { type Assumption, ASSUMPTIONS, type Trial, type Trials } from './assumptions.ts';
import { pageTrials } from './page-trials.ts';
import { addScratchSheet, removeScratchSheet } from './scratch-sheet.ts';
import { sheetTrials } from './sheet-trials.ts';
import { workbookTrials } from './workbook-trials.ts';

/** What came of one trial. */
export interface TrialResult {
  readonly assumption: Assumption;
  readonly holds: boolean;
  /** Excel's own word for why not, and where, for technicians; "": Excel did it, but otherwise than expected. */
  readonly reason: string;
}

export interface SelfTest {
  /** Excel's own words for itself: "Excel PC 16.0.14332.20216". */
  readonly excel: string;
  readonly results: readonly TrialResult[];
  /** The name of the scratch sheet where Excel did not take it away again; null: it is gone. */
  readonly left: string | null;
}

const TRIALS: Trials<Assumption> = { ...sheetTrials, ...workbookTrials, ...pageTrials };

/** Milliseconds after which what does not answer counts as failed. */
const PATIENCE = 30_000;

/**
 * 自检: tries in this Excel what the add-in takes for granted, on a sheet of its own that it takes away again. Other sheets
 * are read at most. Throws ExcelProblem where there can be no such sheet. `progress`: called before each trial.
 */
export async function runSelfTest(progress: (done: number, total: number) => void): Promise<SelfTest> {
  const scratch = await addScratchSheet();
  const results: TrialResult[] = [];
  for (const assumption of ASSUMPTIONS) {
    progress(results.length, ASSUMPTIONS.length);
    results.push({ assumption, ...(await attempt(TRIALS[assumption], scratch)) });
  }
  const left = await removeScratchSheet(scratch).then(
    () => null,
    () => scratch,
  );
  const { platform, version } = Office.context.diagnostics;
  return { excel: `Excel ${String(platform)} ${version}`, results, left };
}

async function attempt(trial: Trial, scratch: string): Promise<Omit<TrialResult, 'assumption'>> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Omit<TrialResult, 'assumption'>>((resolve) => {
    clock = setTimeout(() => resolve({ holds: false, reason: 'Timeout' }), PATIENCE);
  });
  try {
    const tried = trial(scratch).then(
      (holds) => ({ holds, reason: '' }),
      (error: unknown) => ({ holds: false, reason: reasonOf(error) }),
    );
    return await Promise.race([tried, late]);
  } finally {
    clearTimeout(clock);
  }
}

/** Excel's code and the member that failed; nothing that stands in the workbook. */
function reasonOf(error: unknown): string {
  if (error instanceof DialogRefused) return String(error.code);
  const { cause } = error instanceof ExcelProblem ? error : {};
  if (cause instanceof OfficeExtension.Error) {
    return [cause.code, cause.debugInfo.errorLocation].filter(Boolean).join(' ');
  }
  // Office throws some of its reasons as texts
  return error instanceof Error ? error.name : String(error);
}
