import { basename, dirname, extname, join } from 'node:path';
import { fitForFileName } from '../base/file-name.ts';
import type { Ledger } from '../ledger/model/schema.ts';
import { commandProblem } from './command-problem.ts';

/** A file to make: of the department, or of one of its units. */
export interface Edition {
  readonly file: string;
  /** The unit's code; undefined: what the ledger says. */
  readonly unit?: string;
}

/**
 * The files of --unit (one, of this unit) and --all-units (the department's, and one of each unit beside it). Throws
 * CommandProblem where both are given, or there is no such unit; of a ledger with problems nothing is known about its units.
 */
export function editionsOf(
  out: string,
  ledger: Pick<Ledger, 'units'> | undefined,
  unit: string | undefined,
  all: boolean,
): Edition[] {
  if (unit !== undefined) {
    if (all) throw commandProblem('unitTwice');
    const isKnown = !ledger || ledger.units.some(({ code }) => code === unit);
    if (!isKnown) throw commandProblem('unitUnknown', { unit, units: ledger.units.map(({ code }) => code).join('、') });
    return [{ file: out, unit }];
  }
  const units = all && ledger ? ledger.units : [];
  const extension = extname(out);
  const name = basename(out, extension);
  return [
    { file: out },
    ...units.map(({ code, name: unitName }) => ({
      file: join(dirname(out), `${name} ${code} ${fitForFileName(unitName)}${extension}`),
      unit: code,
    })),
  ];
}
