/** Writes what the documentation lists of the declarations: npm run docs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { LISTED_PAGES, withList } from './docs-lists.ts';

for (const page of LISTED_PAGES) writeFileSync(page.file, withList(readFileSync(page.file, 'utf8'), page));
