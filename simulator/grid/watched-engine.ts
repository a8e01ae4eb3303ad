import type { Engine } from './engine.ts';

/** The methods of an engine that change the workbook. */
const WRITING: ReadonlySet<PropertyKey> = new Set<keyof Engine>([
  'addSheet',
  'deleteSheet',
  'changeSheet',
  'write',
  'restyle',
  'merge',
  'unmerge',
  'changeLines',
  'insertLines',
  'deleteLines',
  'freeze',
  'changePage',
  'validate',
  'setConditionalFormats',
  'setName',
  'deleteName',
]);

/** Answers that one request asks for again and again: for each of forty properties of a range. */
const REMEMBERED: ReadonlySet<PropertyKey> = new Set<keyof Engine>(['usedArea', 'styles']);

/** An engine that is told when somebody else changed the workbook. */
export interface WatchedEngine {
  readonly engine: Engine;
  /** What was remembered may not be true any more. */
  forget(): void;
}

/** The same engine; `changed` is called before everything that changes the workbook. */
export function watchEngine(engine: Engine, changed: () => void): WatchedEngine {
  const remembered = new Map<string, unknown>();
  const forget = (): void => remembered.clear();
  const watch = (key: PropertyKey, value: (...args: unknown[]) => unknown) => {
    const method = value.bind(engine);
    if (WRITING.has(key)) {
      return (...args: unknown[]): unknown => {
        forget();
        changed();
        return method(...args);
      };
    }
    if (!REMEMBERED.has(key)) return method;
    return (...args: unknown[]): unknown => {
      const question = JSON.stringify([key, ...args]);
      if (!remembered.has(question)) remembered.set(question, method(...args));
      return remembered.get(question);
    };
  };
  // by the method itself: a test may put another in its place
  const methods = new WeakMap<object, unknown>();
  const watched = new Proxy(engine, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown;
      if (typeof value !== 'function') return value;
      if (!methods.has(value)) methods.set(value, watch(key, value as (...args: unknown[]) => unknown));
      return methods.get(value);
    },
  });
  return { engine: watched, forget };
}
