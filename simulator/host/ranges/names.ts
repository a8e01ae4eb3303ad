import type { DefinedName } from '../../grid/engine.ts';
import type { Workspace } from '../model/workspace.ts';

/** The name with exactly this scope (case ignored). */
export function findName({ engine }: Workspace, name: string, scope: string | null): DefinedName | undefined {
  return engine.names().find((other) => other.scope === scope && other.name.toLowerCase() === name.toLowerCase());
}
