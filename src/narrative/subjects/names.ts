import { functionalClasses } from '../../standards/functional-classes.ts';
import { compacted } from '../text/compact.ts';
import type { Name } from './subject.ts';

/** Shorter names are words of any sentence. */
const LEAST_NAME = 2;

/** The functional classes by all the names that tables of that year and the standard give them, with and without 支出. */
export function classNames(year: number): Name[] {
  return functionalClasses(year).flatMap(({ code, name, table1, table4 }) =>
    [...new Set([name, table1, table4])]
      // 九 of table 4 bears the name of another class in the forms up to 2024
      .filter((one) => code !== '209' || one === name)
      .map((one) => ({ kind: 'class' as const, key: code, name: one })),
  );
}

export const isName = ({ name }: Name) => compacted(name).length >= LEAST_NAME;
