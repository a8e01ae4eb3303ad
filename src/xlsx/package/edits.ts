/** Places of a text and what is to stand there. */
export interface Edits {
  readonly replace: (start: number, end: number, by: string) => void;
  /** Whether anything is replaced. */
  readonly any: () => boolean;
  /** The text with all of it. Of two that overlap the outer one counts. */
  readonly result: () => string;
}

export function editsOf(text: string): Edits {
  const edits: { readonly start: number; readonly end: number; readonly by: string }[] = [];
  return {
    replace: (start, end, by) => edits.push({ start, end, by }),
    any: () => edits.length > 0,
    result: () => {
      let written = '';
      let last = 0;
      const ordered = [...edits].sort((one, other) => one.start - other.start || other.end - one.end);
      for (const { start, end, by } of ordered) {
        if (start < last) continue;
        written += text.slice(last, start) + by;
        last = end;
      }
      return written + text.slice(last);
    },
  };
}
