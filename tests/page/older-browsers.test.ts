import { afterAll, describe, expect, it } from 'vitest';
import { differences } from '../seed/compare.ts';
import { TABLES } from '../../src/tables/all.ts';
import { doJob } from './job.ts';
import { closeBrowser, openPage } from './open-page.ts';
import { shownTexts } from './shown-texts.ts';

/** What the language got after Chromium 86: at (92), findLast (97), hasOwn (93), structuredClone (98), randomUUID (92), lists that copy (110), groupBy (117). */
const LANGUAGE = `
  delete Array.prototype.at; delete String.prototype.at; delete Uint8Array.prototype.__proto__.at;
  delete Array.prototype.findLast; delete Array.prototype.findLastIndex;
  delete Object.hasOwn; delete window.structuredClone; delete Crypto.prototype.randomUUID;
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
  delete Object.groupBy; delete Map.groupBy;`;

/** What a browser of Chromium 86 has not, or what a policy of an office may forbid; taken away one after the other, and all at once. */
const NEWER: Readonly<Record<string, string>> = {
  'pickers (86) and threads': '',
  'threads of blobs': "window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } };",
  'what the language got since': LANGUAGE,
  'locks (69, secure contexts), streams that inflate (80, 103), dropped handles (86)': `
    Object.defineProperty(navigator, "locks", { value: undefined });
    delete window.DecompressionStream; delete window.CompressionStream;
    delete DataTransferItem.prototype.getAsFileSystemHandle;`,
};

afterAll(closeBrowser);

describe('the one file in older browsers', () => {
  it.each([...Object.entries(NEWER), ['all of it', Object.values(NEWER).join('\n')] as const])(
    'does the job without %s',
    async (_, before) => {
      // what runs in a thread of its own is out of reach of a test: here it runs in the page
      const open = await openPage({ before: `delete window.Worker;${before}` });
      await doJob(open.page);
      expect(differences(3, await shownTexts(open.page, TABLES[2]!.sheet))).toEqual([]);
      expect((await open.downloaded('另存为…')).length).toBeGreaterThan(50_000);
      expect([open.requests, open.complaints]).toEqual([[], []]);
      await open.close();
    },
  );
});
