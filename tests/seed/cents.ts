/** A printed amount as integer 0.01 万元; blank is 0. Throws on anything but two decimals, and on a printed zero. */
export function cents(text: string | undefined): number {
  if (text === '') return 0;
  if (!text || !/^(?!0\.00)\d+\.\d\d$/.test(text)) throw new Error(`not a printed amount: ${text}`);
  return Number(text.replace('.', ''));
}

/** The sum of printed amounts in 0.01 万元. */
export function sum(texts: readonly (string | undefined)[]): number {
  return texts.reduce((total, text) => total + cents(text), 0);
}
