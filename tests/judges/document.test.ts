import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { disclosureDocument } from '../../src/document/disclosure-document.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { exampleLedger } from '../compose/example.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { seedDocument, sentencesOf } from '../seed/document.ts';
import { narratives } from '../sentences/random-narrative.ts';
import { linesOf, pagesOf, type PrintedPage } from './pdf-pages.ts';
import { sdkMessages } from './sdk-messages.ts';
import { convert } from './soffice.ts';

const DEPARTMENTS = 2;
/** The seed and the nearly empty department: their contents name exactly the pages that LibreOffice counts. */
const EXACT = 2;

const departments = fc
  .sample(fc.tuple(smallDepartments, narratives(true)), { seed: 61, numRuns: DEPARTMENTS })
  .map(([ledger, narrative]): Ledger => ({ ...ledger, narrative }));

const seed = exampleLedger();
/** One amount of the unit's own money, and nothing typed for the text: nearly all tables are empty. */
const empty: Ledger = {
  ...seed,
  projects: [],
  entries: [{ ...seed.entries[0]!, source: '其他收入' }],
  performance: { goals: '', tasks: [], indicators: [] },
  narrative: undefined,
};

const wordOf = (ledger: Ledger) => disclosureDocument(ledgerDisclosure(ledger), ledger, { charts: true });

/** A heading of the second part, or the title of a table. */
const HEADING =
  /^(?:[一二三四五六七八九]、.*说明|（[一二三四五]）[^，。]*(?:情况|经费)(?:说明)?|20\d\d年(?!度本).*表)$/;

/** The last line of a page above its number. */
const footOf = (page: PrintedPage) =>
  linesOf(page)
    .filter((line) => !/^－\d+－$/.test(line))
    .at(-1) ?? '';

/** The pages that the contents of a .docx name, as they are written in the file. */
function writtenPages(file: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(file)['word/document.xml']!);
  const fields = xml.split('PAGEREF ').slice(1);
  return fields.map((field) => /<w:t[^>]*>(\d+)<\/w:t>/.exec(field)?.[1] ?? '');
}

describe('the Word file', () => {
  it.each([['the seed', seed], ['an empty department', empty], ...departments.map((one, index) => [index, one])] as [
    string | number,
    Ledger,
  ][])('of %s is valid for the Open XML SDK', async (_, ledger) => {
    expect(await sdkMessages(await wordOf(ledger), '.docx')).toEqual([]);
  });

  it('prints in LibreOffice with nothing off the page, no heading alone at its foot, and the pages that its contents name', async () => {
    const ledgers = [seed, empty, ...departments];
    const files = await Promise.all(ledgers.map(wordOf));
    const pdfs = await convert(files, 'pdf', 'docx');
    for (const [index, pdf] of pdfs.entries()) {
      const pages = await pagesOf(pdf);
      const off = pages.flatMap(({ width, height, words }) =>
        words.filter(
          ({ edges: [left, top, right, bottom] }) => left < 0 || top < 0 || right > width || bottom > height,
        ),
      );
      expect(off).toEqual([]);
      expect(pages.map(footOf).filter((line) => HEADING.test(line))).toEqual([]);
      // LibreOffice counts the pages itself: it must come to what is written in the file
      const last = pages.findIndex((page) =>
        linesOf(page).some((line) => line.startsWith('第一部分') && !/\d$/.test(line)),
      );
      const printed = pages
        .slice(1, last)
        .flatMap((page) => linesOf(page).flatMap((line) => /\.(\d+)$/.exec(line)?.[1] ?? []));
      const written = writtenPages(files[index]!);
      if (index < EXACT) expect({ index, pages: printed }).toEqual({ index, pages: written });
      // where a table ends at the foot of a page, what is written may be one page less or more
      expect(printed.length).toBe(written.length);
      for (const [at, page] of printed.entries()) expect(Math.abs(Number(page) - Number(written[at]))).toBeLessThan(2);
    }
  });

  it('of the seed reads in LibreOffice as the published document: cover, contents, parts one to three', async () => {
    const plain = await disclosureDocument(ledgerDisclosure(seed), seed, { charts: false });
    const [bytes] = await convert([plain], 'txt:Text', 'docx');
    const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
    // the seed was extracted without the pages of its contents
    const upToTables = text.slice(0, text.lastIndexOf('附件：')).replaceAll(/\t\d+$/gm, '');
    expect(sentencesOf(upToTables)).toEqual(sentencesOf(seedDocument));
  });
});
