import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** Folders of pictures. */
const FOLDERS = ['docs/images', 'docs/manual'];
const documents = ['README.md', ...documentsIn('docs')];

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|html)$/.test(path))
    .map((path) => join(folder, path));
}

/** Pictures in Markdown and in HTML. */
const picturesOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)|<img[^>]*\ssrc="([^"]+)"/g)].map(
    ([, markdown, html]) => normalize(join(dirname(path), (markdown ?? html)!)),
  );

it('keeps the pictures that documents show, and no others', () => {
  const shown = new Set(documents.flatMap(picturesOf));
  const kept = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.png'))
      .map((file) => join(folder, file)),
  );
  expect(kept.sort()).toEqual([...shown].sort());
});
