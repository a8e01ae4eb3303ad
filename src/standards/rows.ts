/** How sure a code is; what each word means stands at the top of the data file that uses it. */
export type Confidence = 'verified' | 'observed' | 'former' | 'recalled' | 'conjectured';

/** The fields of a data module: one row per line, fields parted by one blank. The rows are our own, so they are trusted as `Row`. */
export function parseRows<Row extends readonly (string | undefined)[]>(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as unknown as Row);
}
