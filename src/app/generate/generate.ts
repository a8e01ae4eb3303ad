import type { Located } from '../ledger/ledger-of.ts';
import { Cancelled, type WorkbookPort } from '../workbook/port.ts';
import { asOneAction, type ActionOptions } from './as-one-action.ts';
import { type Decision, planGeneration, type Planned } from './plan-generation.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Rounding } from './rounding.ts';

/** How 生成 ended. Only after 'done' the workbook is another than before. */
export type Generated =
  | { readonly kind: 'done'; readonly hints: readonly Located[]; readonly rounding: Rounding }
  | Exclude<Planned, { readonly kind: 'planned' }>
  | { readonly kind: 'cancelled' };

/** `planGeneration`, wherever it is done; throws Cancelled where the signal says so. */
export type PlansGeneration = (
  ...given: [...Parameters<typeof planGeneration>, AbortSignal?]
) => Planned | Promise<Planned>;

export interface GenerateOptions extends ActionOptions {
  /** None: where anything typed would be lost nothing is written. */
  readonly decision?: Decision;
  /** Takes seconds for a large ledger: a page that goes on meanwhile has it done in another thread. */
  readonly planning?: PlansGeneration;
}

/** 一键生成: reads the input sheets, checks the ledger, and writes the twelve tables with live formulas. */
export async function generate(
  port: WorkbookPort,
  { decision, planning = planGeneration, ...options }: GenerateOptions = {},
): Promise<Generated> {
  const snapshot = await readWorkbook(port);
  try {
    const planned = await planning(snapshot, decision, options.signal);
    if (planned.kind !== 'planned') return planned;
    const { plan, hints, rounding } = planned;
    await asOneAction(port, 'generate', plan, options, snapshot);
    return { kind: 'done', hints, rounding };
  } catch (failure) {
    if (failure instanceof Cancelled) return { kind: 'cancelled' };
    throw failure;
  }
}
