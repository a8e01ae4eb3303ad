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
  'setName',
  'deleteName',
]);

/** The same engine; `changed` is called before everything that changes the workbook. */
export function watchEngine(engine: Engine, changed: () => void): Engine {
  return new Proxy(engine, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown;
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (WRITING.has(key)) changed();
        return Reflect.apply(value, target, args);
      };
    },
  });
}
