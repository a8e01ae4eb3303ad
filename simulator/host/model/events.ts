/** The events that the host knows, with their numbers on the wire. */
const EVENT_NUMBERS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventKind = keyof typeof EVENT_NUMBERS;

/** One event as the client takes it: category, number, target, JSON text, id. */
export type EventEntry = readonly [65536, number, string, string, 0];

/** The target of handlers on the collection of sheets. */
export const ALL_SHEETS = 'Workbook';

/** Who wants which events; what happened waits here until it is delivered. */
export class Events {
  private readonly registered = new Map<string, number>();
  private waiting: EventEntry[] = [];

  register(kind: EventKind, target: string): void {
    const key = keyOf(kind, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, target: string): void {
    const key = keyOf(kind, target);
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** Something happened to a sheet; `details` is what the event tells. */
  raise(kind: EventKind, sheet: string, details: Record<string, unknown> = {}): void {
    for (const target of [sheet, ALL_SHEETS]) {
      if (!this.registered.has(keyOf(kind, target))) continue;
      const text = JSON.stringify({ worksheetId: sheet, source: 'Local', ...details });
      this.waiting.push([65536, EVENT_NUMBERS[kind], target, text, 0]);
    }
  }

  /** Hands out what waits. */
  take(): EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
}

function keyOf(kind: EventKind, target: string): string {
  return `${kind} ${target}`;
}
