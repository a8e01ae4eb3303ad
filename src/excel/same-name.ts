/** Whether two names mean the same sheet: Excel takes no notice of case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
