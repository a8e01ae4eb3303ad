import { HostError } from './host-error.ts';
import type { HostObject } from './targets.ts';
import type { TypeTable } from './type-table.ts';
import { TYPES } from './types/index.ts';

type Table = TypeTable<HostObject['target']>;

/** Whatever an add-in names and no table knows ends here. */
export function apiNotFound(type: string, member: string): HostError {
  return new HostError('ApiNotFound', `The host does not know ${type}.${member}.`);
}

export function tableOf(object: HostObject): Table {
  return TYPES[object.type] as Table;
}

/** The entry with this name; the wire's case and the author's case are the same to us. */
export function findMember<T>(members: Readonly<Record<string, T>> | undefined, name: string): [string, T] | undefined {
  const lower = name.toLowerCase();
  return Object.entries(members ?? {}).find(([candidate]) => candidate.toLowerCase() === lower);
}
