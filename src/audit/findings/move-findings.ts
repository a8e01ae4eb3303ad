import type { CellPlace } from '../../workbook/model/snapshot.ts';
import type { Finding, Fix } from '../model/finding.ts';

type PlaceOf = (place: CellPlace) => CellPlace;

/** Something with its place as people see it. */
export const moved = <Placed extends { readonly place: CellPlace }>(one: Placed, placeOf: PlaceOf): Placed => ({
  ...one,
  place: placeOf(one.place),
});

/** Findings with every place as people see it, where tables were put together before they were audited. */
export function moveFindings<Found extends Finding>(findings: readonly Found[], placeOf: PlaceOf): Found[] {
  const own = <Placed extends { readonly place: CellPlace }>(one: Placed) => moved(one, placeOf);
  const fixed = (fix: Fix): Fix => {
    switch (fix.kind) {
      case 'formulas':
        return { ...own(fix), formulas: fix.formulas.map(own) };
      case 'numbers':
        return { ...own(fix), numbers: fix.numbers.map(own) };
      default:
        return own(fix);
    }
  };
  return findings.map((finding) => ({
    ...finding,
    cells: finding.cells.map(own),
    suspects: finding.suspects.map((suspect) => ({ ...own(suspect), together: suspect.together.map(own) })),
    ...(finding.fix && { fix: fixed(finding.fix) }),
    follows: moveFindings(finding.follows, placeOf),
  }));
}
