import type { Figure } from '../../layout/placed-table.ts';
import type { Parts } from './parity.ts';

/** For every cell the first of the wanted cells on which it depends through formulas; a wanted cell depends on itself. */
export function dependencyOn(wanted: readonly Figure[], parts: Parts): (figure: Figure) => Figure | undefined {
  const known = new Map<Figure, Figure | undefined>(wanted.map((figure) => [figure, figure]));
  return function causeOf(figure) {
    if (known.has(figure)) return known.get(figure);
    let cause: Figure | undefined;
    for (const part of parts(figure) ?? []) cause ??= causeOf(part);
    known.set(figure, cause);
    return cause;
  };
}
