import { SHEET_COLUMNS, SHEET_ROWS } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { shiftArea, type LineShift } from '../../grid/line-shift.ts';
import type { HostObject, RangeTarget } from './targets.ts';

/** The objects that the client asked us to keep between requests, and the ranges that must follow when lines move. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private readonly live = new Set<RangeTarget>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object.target)) return;
    const id = `${this.next++}:${object.type.toLowerCase()}`;
    this.ids.set(object.target, id);
    this.kept.set(id, object);
  }

  /** The id of a kept object. */
  idOf(target: object): string | undefined {
    return this.ids.get(target);
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError('InvalidReference', `no object ${id} is kept`);
    return object;
  }

  remove(id: string): void {
    const object = this.kept.get(id);
    if (!object) return;
    this.kept.delete(id);
    this.ids.delete(object.target);
  }

  /** Lets a range follow until `forgetUnkept`. */
  follow(range: RangeTarget): void {
    this.live.add(range);
  }

  /** At the end of a request only what is kept goes on. */
  forgetUnkept(): void {
    for (const range of this.live) if (!this.ids.has(range)) this.live.delete(range);
  }

  /** The ranges of a deleted sheet stand nowhere. */
  dropSheet(sheet: string): void {
    for (const range of this.live) if (range.sheet === sheet) range.area = null;
  }

  shift(sheet: string, shift: LineShift): void {
    const limit = shift.axis === 'row' ? SHEET_ROWS : SHEET_COLUMNS;
    for (const range of this.live) {
      if (range.sheet === sheet && range.area) range.area = shiftArea(range.area, shift, limit);
    }
  }
}
