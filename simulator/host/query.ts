import { refuseMember } from './bad-day.ts';
import { apiNotFound, findMember, tableOf } from './members.ts';
import type { HostObject } from './model/targets.ts';
import type { QueryInfo } from './model/wire.ts';
import type { Workspace } from './model/workspace.ts';

type Result = Record<string, unknown>;
type Path = readonly string[];

/** The answer to `load`: identity, the requested scalars, and requested navigation properties nested. */
export function query(workspace: Workspace, object: HostObject | null, info: QueryInfo = {}): Result | null {
  const names = [...(info.Select ?? []), ...(info.Expand ?? [])];
  const paths = names.map((name) => name.split('/').filter((step) => step.toLowerCase() !== 'items'));
  return describe(workspace, object, paths.length > 0 ? paths : [[]], info);
}

/** What the client must know of an object to find it again. */
export function identity(workspace: Workspace, object: HostObject | null): Result | null {
  return object && (tableOf(object).identity?.(object.target, workspace) ?? {});
}

/** An empty path asks for all scalars. */
function describe(
  workspace: Workspace,
  object: HostObject | null,
  paths: readonly Path[],
  page: QueryInfo = {},
): Result | null {
  if (!object) return null;
  const { get, children, items } = tableOf(object);
  for (const [member = ''] of paths) refuseMember(workspace.badDay, object.type, member);
  const result: Result = { ...identity(workspace, object) };
  const ofChildren = new Map<string, Path[]>();
  const ofItems: Path[] = [];
  for (const path of paths) {
    const [head, ...rest] = path;
    const scalar = head === undefined ? undefined : findMember(get, head);
    const child = head === undefined ? undefined : findMember(children, head);
    if (head === undefined || head === '$all') {
      if (items) ofItems.push([]);
      for (const [name, read] of Object.entries(get ?? {})) result[name] = read(object.target, workspace);
    } else if (scalar && rest.length === 0) result[scalar[0]] = scalar[1](object.target, workspace);
    else if (child) ofChildren.set(child[0], [...(ofChildren.get(child[0]) ?? []), rest]);
    else if (items) ofItems.push(path);
    else throw apiNotFound(object.type, path.join('/'));
  }
  for (const [name, inner] of ofChildren) {
    result[name] = describe(workspace, children![name]!(object.target, workspace), inner);
  }
  if (items && ofItems.length > 0) {
    const { Skip = 0, Top = Infinity } = page;
    const shown = items(object.target, workspace).slice(Skip, Skip + Top);
    result._Items = shown.map((item) => describe(workspace, item, ofItems));
  }
  return result;
}
