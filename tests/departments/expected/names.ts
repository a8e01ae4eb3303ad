import type { Ledger } from '../../../src/ledger/model/schema.ts';
import { departmental, governmental } from '../../../src/standards/economic.ts';
import { functional } from '../../../src/standards/functional.ts';

/** What a code is called: by the standard of the year, or by the ledger's own 补充科目. */
export function nameOf(code: string, { year, supplements }: Ledger): string {
  const standard = functional(code, year) ?? departmental(code) ?? governmental(code);
  return (standard ?? supplements.find((one) => one.code === code)!).name;
}
