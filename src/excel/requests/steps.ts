import { yieldWhenDue } from '../../base/yield-to-ui.ts';
import { Cancelled } from '../../workbook/port/port.ts';
import { chunks } from './payload.ts';
import { inExcel } from './run.ts';

/** Something to write that goes in one request as a whole. */
export interface Step {
  /** The sheet that it is about, as people know it; "": the workbook. */
  readonly sheet: string;
  /** What it takes on its way, roughly and rather too much. */
  readonly bytes: number;
  readonly write: (context: Excel.RequestContext) => void;
}

/** The same about a sheet that is at hand. */
export interface SheetStep extends Pick<Step, 'bytes'> {
  readonly write: (sheet: Excel.Worksheet) => void;
}

export interface StepsOptions {
  /** Called before each request with the steps that are written already, and those of this request. */
  readonly onRequest?: (done: readonly Step[], now: readonly Step[]) => void;
  readonly signal?: AbortSignal | undefined;
  /** Called at the end of the last request: what is asked there is answered with it. */
  readonly atEnd?: (context: Excel.RequestContext) => void;
}

/** Excel on the web takes 5 MB a request. */
const MOST_BYTES = 4_000_000;

/** Steps on a sheet. `key`: its id, where its name may not be known to Excel by now. */
export function onSheet(name: string, steps: readonly SheetStep[], key = name): Step[] {
  return steps.map(({ bytes, write }) => ({
    sheet: name,
    bytes,
    write: (context) => write(sheetOf(context, key)),
  }));
}

/** The sheets that a request has asked for, by the keys by which it did. */
const asked = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** A sheet by its name or id: one object for all that a request does with it. */
function sheetOf(context: Excel.RequestContext, key: string): Excel.Worksheet {
  const sheets = asked.get(context) ?? new Map<string, Excel.Worksheet>();
  asked.set(context, sheets);
  const sheet = sheets.get(key) ?? context.workbook.worksheets.getItem(key);
  sheets.set(key, sheet);
  return sheet;
}

/** Writes steps, all in one request if that can carry them. Throws Cancelled between two requests. */
export async function writeSteps(
  steps: readonly Step[],
  { onRequest, signal, atEnd: last }: StepsOptions = {},
): Promise<void> {
  const groups = chunks(steps, ({ bytes }) => bytes, MOST_BYTES);
  const yieldIfDue = yieldWhenDue();
  let done = 0;
  for (const group of groups) {
    onRequest?.(steps.slice(0, done), group);
    await yieldIfDue();
    if (signal?.aborted) throw new Cancelled();
    done += group.length;
    await writeTogether(group, group === groups.at(-1) ? last : undefined);
  }
}

function writeTogether(steps: readonly Step[], last: StepsOptions['atEnd']): Promise<void> {
  return inExcel(async (context) => {
    suspendUpdates(context);
    await queue(context, steps);
    last?.(context);
  });
}

/** What is written until the next sync is calculated and shown only at its end. */
export function suspendUpdates({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Traces tell on which sheet Excel failed. */
async function queue(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let sheet: string | undefined;
  const yieldIfDue = yieldWhenDue();
  for (const step of steps) {
    if (step.sheet !== sheet) context.trace((sheet = step.sheet));
    step.write(context);
    await yieldIfDue();
  }
}
