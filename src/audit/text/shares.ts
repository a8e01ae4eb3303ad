import { functionalClasses } from '../../standards/functional-classes.ts';
import type { Meaning, Place } from './meanings.ts';

const NATURES = ['basic', 'project'];
const KINDS = ['personnel', 'operating'];
const SOURCES = [
  'general',
  'fund',
  'stateCapital',
  'fiscalAccount',
  'operating',
  'business',
  'superior',
  'affiliated',
  'other',
  'carried',
];

/** The group whose shares make 100 % that an amount belongs to; undefined where it belongs to none. */
export function groupOf(meaning: Meaning, year: number): readonly Meaning[] | undefined {
  const place = meaning.kind === 'cells' && meaning.places.length === 1 ? meaning.places[0] : undefined;
  if (!place) return undefined;
  const [table, row, column] = place;
  const alike = (places: readonly Place[]) => places.map((one): Meaning => ({ kind: 'cells', places: [one] }));
  if (row === 'total' && NATURES.includes(column)) return alike(NATURES.map((one) => [table, row, one]));
  if (row === 'total' && KINDS.includes(column)) return alike(KINDS.map((one) => [table, row, one]));
  if (row.startsWith('class:')) {
    return alike(functionalClasses(year).map(({ code }) => [table, `class:${code}`, column]));
  }
  if (table === 'T01' && row.startsWith('income:') && SOURCES.includes(row.slice(7))) {
    return alike(SOURCES.map((one) => [table, `income:${one}`, column]));
  }
  return undefined;
}

/** What else an amount may be a share of. */
export const WHOLES: readonly Place[] = [
  ['T01', 'income:total', 'income'],
  ['T01', 'income:thisYear', 'income'],
  ['T03', 'total', 'total'],
  ['T05', 'total', 'total'],
  ['T06', 'total', 'total'],
  ['T08', 'total', 'total'],
];
