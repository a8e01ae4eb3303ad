import type { Publisher } from './publisher.ts';

/** The statement under an empty table (空表) of what there is none of; without its year where that is not known. */
export function absenceStatement(
  absence: string,
  { year, publisher }: { readonly year: number | undefined; readonly publisher: Publisher },
): string {
  return `${year === undefined ? '' : `${year}年度`}本${publisher}无${absence}，故本表为空表`;
}
