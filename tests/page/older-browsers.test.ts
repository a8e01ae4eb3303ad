import { afterAll, describe, expect, it } from 'vitest';
import { differences } from '../seed/compare.ts';
import { TABLES } from '../../src/tables/all.ts';
import { doJob } from './job.ts';
import { closeBrowser, openPage } from './open-page.ts';
import { shownTexts } from './shown-texts.ts';

/** What Chromium got after 86, or what a policy of an office may forbid; each taken away by itself, and all at once. */
const NEWER: Readonly<Record<string, string>> = {
  'pickers (86)': '',
  'threads of blobs': "window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } };",
  'threads at all': '',
  'Array.at (92)': 'delete Array.prototype.at; delete String.prototype.at; delete Uint8Array.prototype.__proto__.at;',
  'Array.findLast (97)': 'delete Array.prototype.findLast; delete Array.prototype.findLastIndex;',
  'Object.hasOwn (93)': 'delete Object.hasOwn;',
  'structuredClone (98)': 'delete window.structuredClone;',
  'crypto.randomUUID (92)': 'delete Crypto.prototype.randomUUID;',
  'locks (69, secure contexts)': 'Object.defineProperty(navigator, "locks", { value: undefined });',
  'streams that inflate (80, 103)': 'delete window.DecompressionStream; delete window.CompressionStream;',
  'lists that copy (110)':
    'for (const name of ["toSorted", "toReversed", "toSpliced", "with"]) delete Array.prototype[name]; delete Object.groupBy; delete Map.groupBy;',
  'dropped handles (86)': 'delete DataTransferItem.prototype.getAsFileSystemHandle;',
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
