import { requireUnprotected } from '../ranges/protection.ts';
import { areaOf, common, stylesOf } from '../ranges/ranges.ts';
import type { StyleProperties } from '../ranges/style-properties.ts';
import type { RangeTarget } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';

type Members = Required<Pick<TypeTable<RangeTarget>, 'get' | 'set'>>;

/** Getters and setters for properties that are parts of a range's look; where cells differ, null is read. */
export function styleMembers(properties: StyleProperties): Members {
  const get: Record<string, Members['get'][string]> = {};
  const set: Record<string, Members['set'][string]> = {};
  for (const [name, { read, write }] of Object.entries(properties)) {
    get[name] = (range, workspace) => common(stylesOf(workspace, range).map(read));
    if (!write) continue;
    set[name] = (range, value, workspace) => {
      requireUnprotected(workspace, range.sheet);
      workspace.engine.restyle(range.sheet, [{ area: areaOf(range), style: write(value) }]);
    };
  }
  return { get, set };
}
