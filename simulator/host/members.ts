import { HostError } from '../grid/host-error.ts';
import type { HostObject } from './model/targets.ts';
import type { TypeTable } from './model/type-table.ts';
import { TYPES } from './types/index.ts';

type Table = TypeTable<HostObject['target']>;

/** Whatever an add-in names and no table knows ends here. */
export function apiNotFound(type: string, member: string): HostError {
  return new HostError('ApiNotFound', `The host does not know ${type}.${member}.`);
}

export function tableOf(object: HostObject): Table {
  return TYPES[object.type] as Table;
}

type Members<T> = Readonly<Record<string, T>>;

/** The entries of a table by their names in small letters. */
const known = new WeakMap<object, ReadonlyMap<string, [string, unknown]>>();

/** The entry with this name; the wire's case and the author's case are the same to us. */
export function findMember<T>(members: Members<T> | undefined, name: string): [string, T] | undefined {
  return members && (byName(members).get(name.toLowerCase()) as [string, T] | undefined);
}

function byName<T>(members: Members<T>): ReadonlyMap<string, [string, unknown]> {
  const made =
    known.get(members) ?? new Map(Object.entries(members).map((entry) => [entry[0].toLowerCase(), entry] as const));
  known.set(members, made);
  return made;
}
