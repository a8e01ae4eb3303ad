import { append } from '../../src/base/lists.ts';
import type { Line, LinePatch } from './engine.ts';
import type { LineShift } from './line-shift.ts';

/** The rows or the columns of a sheet; only those that differ from the default are stored. */
export class PlainLines {
  private readonly lines: (Line | undefined)[] = [];
  private readonly fresh: Line;

  constructor(size: number) {
    this.fresh = { size, hidden: false };
  }

  /** Becomes like others of the same default size. */
  take({ lines }: PlainLines): void {
    this.lines.length = 0;
    append(this.lines, lines);
  }

  read(first: number, count: number): Line[] {
    return Array.from({ length: count }, (_, index) => this.lines[first + index] ?? this.fresh);
  }

  change(first: number, count: number, patch: LinePatch): void {
    for (let index = first; index < first + count; index++) {
      const { size, hidden } = this.lines[index] ?? this.fresh;
      this.lines[index] = {
        size: patch.size === null ? this.fresh.size : (patch.size ?? size),
        hidden: patch.hidden ?? hidden,
      };
    }
  }

  shift(shift: LineShift): void {
    shiftList(this.lines, shift);
  }
}

/** Inserts empty places into a sparse list or takes some out. */
export function shiftList<T>(list: (T | undefined)[], { first, count }: LineShift): void {
  if (first >= list.length) return;
  if (count < 0) {
    list.splice(first, -count);
    return;
  }
  list.length += count;
  list.copyWithin(first + count, first);
  list.fill(undefined, first, first + count);
}
