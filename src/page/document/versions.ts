/** What a workbook was and is in this page: every action adds a version, 撤销 and 重做 go back and forth among them. */
export interface Versions<T> {
  readonly list: readonly T[];
  /** The version that is shown now. */
  readonly at: number;
  /** The version that the file holds. */
  readonly saved: number;
}

/** So many steps can be taken back: a large department's workbook is a few megabytes. */
const MOST = 40;

export const firstVersion = <T>(content: T): Versions<T> => ({ list: [content], at: 0, saved: 0 });

export const currentOf = <T>({ list, at }: Versions<T>): T => list[at]!;

/** A version more; those that were taken back are gone. */
export function withVersion<T>({ list, at, saved }: Versions<T>, content: T): Versions<T> {
  const kept = [...list.slice(0, at + 1), content];
  const dropped = Math.max(0, kept.length - MOST);
  return { list: kept.slice(dropped), at: kept.length - 1 - dropped, saved: saved > at ? -1 : saved - dropped };
}

/** One step back (-1) or forth (+1), as far as there are versions. */
export function stepped<T>(versions: Versions<T>, by: -1 | 1): Versions<T> {
  const at = Math.min(versions.list.length - 1, Math.max(0, versions.at + by));
  return { ...versions, at };
}

export const isChanged = ({ at, saved }: Versions<unknown>): boolean => at !== saved;
