/** A prime below 2³⁰: products of two residues stay exact as BigInt-free doubles only below 2⁵³, so the factors are split. */
const PRIME = 1_000_003;

/** A vector with few entries: value by place. */
export type Sparse = ReadonlyMap<number, number>;

/** Rank modulo a prime: at most the true rank, and equal to it but for freak divisors. */
export function rank(vectors: Iterable<Sparse>): number {
  const pivots = new Map<number, Map<number, number>>();
  for (const vector of vectors) {
    const rest = new Map(
      [...vector].map(([place, value]) => [place, mod(value)] as const).filter(([, value]) => value !== 0),
    );
    for (;;) {
      let place = Infinity;
      for (const at of rest.keys()) if (at < place) place = at;
      if (place === Infinity) break;
      const pivot = pivots.get(place);
      if (!pivot) {
        const inverse = power(rest.get(place)!, PRIME - 2);
        pivots.set(place, new Map([...rest].map(([at, value]) => [at, mod(value * inverse)])));
        break;
      }
      const factor = rest.get(place)!;
      for (const [at, value] of pivot) {
        const next = mod((rest.get(at) ?? 0) - factor * value);
        if (next === 0) rest.delete(at);
        else rest.set(at, next);
      }
    }
  }
  return pivots.size;
}

/** PRIME² is below 2⁵³: products are exact. */
const mod = (value: number) => ((value % PRIME) + PRIME) % PRIME;

function power(base: number, exponent: number): number {
  let result = 1;
  for (let square = base, rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}
