import type { WorkbookSnapshot } from './snapshot.ts';

/** Whether any number but zero stands on the sheets with these names: years and pages in texts are none. */
export function hasFigures({ sheets }: WorkbookSnapshot, names: ReadonlySet<string>): boolean {
  return sheets.some(
    ({ name, values }) =>
      names.has(name) && values.some((line) => line.some((value) => typeof value !== 'boolean' && isFigure(value))),
  );
}

function isFigure(value: string | number | null): boolean {
  if (typeof value === 'number') return value !== 0;
  return value !== null && /^\s*-?[\d,]+\.\d+\s*$/.test(value) && /[1-9]/.test(value);
}
