import { everything } from '../../facts/selector.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';

/** The disclosure of a found table: its year, and the lists of rows that are put into it. */
export function foundDisclosure(year: number, parts: Partial<Disclosure> = {}): Disclosure {
  return {
    origin: 'found',
    year,
    department: { code: '', name: '' },
    publisher: '部门',
    performance: { goals: '', tasks: [], indicators: [] },
    scope: everything,
    facts: [],
    units: [],
    projects: [],
    pairs: [],
    isPartlyUnclassified: false,
    ...parts,
  };
}
