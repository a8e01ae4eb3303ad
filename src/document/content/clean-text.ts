/** What XML cannot hold: control characters, halves of characters, and two that are none. */
// eslint-disable-next-line no-control-regex -- these are what is taken out
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as a document can hold it: what it cannot hold is left out. */
export const cleanText = (text: string): string => text.replace(UNFIT, '');
