import { readFileSync } from 'node:fs';

/** The published document up to its tables, as it was extracted: lines are broken anywhere, spaces stray. */
export const seedDocument = readFileSync(new URL('document.txt', import.meta.url), 'utf8');

/** Part of the document, from a line that begins with one text to the line that begins with another, without white space. */
export function seedPart(from: string, until: string): string {
  const start = seedDocument.lastIndexOf(`\n${from}`);
  const end = seedDocument.indexOf(`\n${until}`, start + 1);
  if (start < 0) throw new Error(`no ${from} in the seed`);
  return withoutSpace(seedDocument.slice(start, end < 0 ? undefined : end));
}

const withoutSpace = (text: string) => text.replaceAll(/\s/g, '');

/** Sentences and headings, one by one. */
export const sentencesOf = (text: string) =>
  withoutSpace(text)
    .split(/(?<=。)/)
    .filter((one) => one !== '');
