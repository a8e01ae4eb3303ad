import type { Located } from '../../ledger/read/ledger-of.ts';
import { Cancelled, type WorkbookPort } from '../../workbook/port/port.ts';
import type { Publisher } from '../../tables/model/publisher.ts';
import { runTransaction, type TransactionOptions } from '../../transactions/run-transaction.ts';
import { type Decision, planGeneration, type Planned } from './plan-generation.ts';
import { readWorkbook } from '../../transactions/read-workbook.ts';
import type { Rounding } from './rounding.ts';

/**
 * How 生成 ended. Only after 'done' the workbook is another than before. `isPresented`: Excel took how the tables are to be
 * shown and printed as well.
 */
export type Generated =
  | {
      readonly kind: 'done';
      readonly hints: readonly Located[];
      readonly rounding: Rounding;
      readonly isPresented: boolean;
      readonly publisher: Publisher;
    }
  | Exclude<Planned, { readonly kind: 'planned' }>
  | { readonly kind: 'cancelled' };

/** `planGeneration`, wherever it is done; throws Cancelled where the signal says so. */
export type PlansGeneration = (
  ...given: [...Parameters<typeof planGeneration>, AbortSignal?]
) => Planned | Promise<Planned>;

export interface GenerateOptions extends TransactionOptions {
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
    const { plan, hints, rounding, publisher } = planned;
    let isPresented = true;
    const onNotPresented = () => void (isPresented = false);
    await runTransaction(port, 'generate', plan, { ...options, onNotPresented }, snapshot);
    return { kind: 'done', hints, rounding, isPresented, publisher };
  } catch (failure) {
    if (failure instanceof Cancelled) return { kind: 'cancelled' };
    throw failure;
  }
}
