import { everything, selects } from '../facts/selector.ts';
import type { Disclosure } from '../tables/disclosure.ts';

/** A disclosure that says nothing but its year, and what is put into it. */
export function blankOf(year: number, parts: Partial<Disclosure> = {}): Disclosure {
  const facts = parts.facts ?? [];
  return {
    year,
    department: { code: '', name: '' },
    performance: { goals: '', tasks: [], indicators: [] },
    scope: everything,
    facts,
    has: (select) => facts.some((fact) => selects(select, fact)),
    unitsWith: () => [],
    unitsWithProjects: () => [],
    pairs: () => [],
    ...parts,
  };
}
