import type { HostObject, TypeName, Targets } from './targets.ts';
import type { Workspace } from './workspace.ts';

/** What the host knows of one Excel type: every member, under the name that it has on the wire. */
export interface TypeTable<T> {
  /** What the client must get to know the object again in the next request. */
  readonly identity?: (target: T, workspace: Workspace) => Record<string, unknown>;
  /** Scalar properties. */
  readonly get?: Readonly<Record<string, (target: T, workspace: Workspace) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, workspace: Workspace) => void>>;
  /** Navigation properties. */
  readonly children?: Readonly<Record<string, (target: T, workspace: Workspace) => HostObject | null>>;
  /** A HostObject as result becomes the object of the path; null becomes a null object. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Of collections: the item with this key, and all items. */
  readonly item?: (target: T, key: unknown, workspace: Workspace) => HostObject;
  readonly items?: (target: T, workspace: Workspace) => readonly HostObject[];
}

/** Arguments that were left out are null or undefined; objects arrive as HostObject. */
export type Method<T> = (target: T, args: readonly unknown[], workspace: Workspace) => unknown;

export type TypeTables = { readonly [T in TypeName]: TypeTable<Targets[T]> };
