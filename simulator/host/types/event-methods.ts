import type { EventKind } from '../model/events.ts';
import type { Method } from '../model/type-table.ts';

/** `_Register…Event` and `_Unregister…Event` for each kind; `targetOf` says whose events are meant. */
export function eventMethods<T>(
  kinds: readonly EventKind[],
  targetOf: (target: T) => string,
): Record<string, Method<T>> {
  return Object.fromEntries(
    kinds.flatMap((kind): [string, Method<T>][] => [
      [`_Register${kind}Event`, (target, _, { events }) => events.register(kind, targetOf(target))],
      [`_Unregister${kind}Event`, (target, _, { events }) => events.unregister(kind, targetOf(target))],
    ]),
  );
}
