import type { Book } from './book.ts';

/** What a rule says of one place. `atMost` is only claimed where no amount is negative. */
export interface Claim {
  readonly where: string;
  readonly left: bigint | string;
  readonly relation: '=' | 'atMost';
  readonly right: bigint | string;
}

/** A rule of rules.md by its number there. */
export interface Relation {
  readonly rule: string;
  readonly claims: (book: Book) => readonly Claim[];
}

export const equal = <Value extends bigint | string>(where: string, left: Value, right: Value): Claim => ({
  where,
  left,
  relation: '=',
  right,
});

export const atMost = (where: string, left: bigint, right: bigint): Claim => ({
  where,
  left,
  relation: 'atMost',
  right,
});

/** What the tables break of the rules, in words. */
export function broken(relations: readonly Relation[], book: Book, withNegative: boolean): string[] {
  return relations.flatMap(({ rule, claims }) =>
    claims(book)
      .filter(({ left, relation, right }) => (relation === '=' ? left !== right : !withNegative && !(left <= right)))
      .map(({ where, left, relation, right }) => `${rule} ${where}: ${left} ${relation} ${right}`),
  );
}
