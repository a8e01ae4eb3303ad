import { BASIC_CLASSES, THREE_PUBLIC } from '../standards/expenditure-groups.ts';
import { keysOf, PROJECT_KINDS, YEAR_END, type Fact, type FactParts } from './fact.ts';
import { SOURCE_NAMES } from './sources.ts';

/** A fact of which only the keys matter. */
export type Keys = Pick<Fact, 'keys'>;

let known: readonly Keys[] | undefined;

/**
 * One fact for every combination that columns of tables tell apart: each source with basic expenditure of each class, with each
 * kind of project, and with what is left for next year; with each kind of “三公”经费 and one other item of every class. Two
 * selectors that select the same of these select the same facts of any ledger, whatever its units, codes and projects.
 */
export function representativeFacts(): readonly Keys[] {
  return (known ??= SOURCE_NAMES.flatMap((source) =>
    partsOfExpenditure().map((parts) => ({ keys: keysOf({ ...parts, source }) })),
  ));
}

function partsOfExpenditure(): Omit<FactParts, 'source'>[] {
  const item = (departmental: string) => ({ unit: '', functional: '', departmental, governmental: '' });
  const threePublic: readonly string[] = Object.values(THREE_PUBLIC).flat();
  const others = BASIC_CLASSES.map((code) => `${code}99`);
  const isBasic = (code: string) => BASIC_CLASSES.includes(code.slice(0, 3));
  const basic = [...threePublic.filter(isBasic), ...others].map(item);
  const ofProjects = [...threePublic, ...others, '39999', ''].map(item);
  return [
    ...basic,
    ...PROJECT_KINDS.flatMap((kind) => ofProjects.map((one) => ({ ...one, project: { index: 0, kind } }))),
    { ...item(''), functional: YEAR_END },
  ];
}
