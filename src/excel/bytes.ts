/** What data take on their way to Excel on the web: as JSON that is escaped once more. */
export function bytesOnWire(data: unknown): number {
  return new TextEncoder().encode(JSON.stringify(JSON.stringify(data))).length;
}
