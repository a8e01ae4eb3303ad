import { asProblem, type ExcelPlace } from './errors.ts';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Runs a batch; errors of Excel become ExcelProblem, with the place if it is given. */
export async function inExcel<T>(batch: Batch<T>, place?: ExcelPlace): Promise<T> {
  return guarded(() => Excel.run(batch), place);
}

/** The same for work that calls Excel.run in another way. */
export async function guarded<T>(work: () => Promise<T>, place?: ExcelPlace): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asProblem(error, place);
  }
}
