/** A function whose result does not change: it is found when it is first asked for, and kept. */
export function once<Result>(find: () => Result): () => Result {
  let found: { readonly result: Result } | undefined;
  return () => (found ??= { result: find() }).result;
}
