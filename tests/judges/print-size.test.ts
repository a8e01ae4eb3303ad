import { expect, it } from 'vitest';
import { composeTables } from '../../src/compose/tables/compose-tables.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { ledgerRange } from '../../src/compose/input/entries-sheet.ts';
import { layoutFor } from '../../src/compose/input/input-sheets.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import type { SheetPlan } from '../../src/workbook/model/plan.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { exampleLedger } from '../compose/example.ts';
import { largeLedger } from '../compose/large-ledger.ts';
import { pagesOf, type PrintedPage } from './pdf-pages.ts';
import { convert } from './soffice.ts';

const SMALLEST = 7.5;
/** Letters of LibreOffice's substitute for 宋体 are wider than those of Excel: what is limited by its height prints larger there. */
const SAME_SIZE = 1.12;

/** The box of a word is as high as its letters are large. */
const heightOf = ({ edges: [, top, , bottom] }: PrintedPage['words'][number]) => bottom - top;

/** The twelve tables as they print. Values alone: a formula would ask sheets that are not there. */
async function printed(ledger: Ledger): Promise<PrintedPage[]> {
  const { sheets } = composeTables(ledgerDisclosure(ledger), ledgerRange(layoutFor(ledger)));
  const plain = sheets.map((sheet): SheetPlan => ({
    ...sheet,
    cells: sheet.cells.map((line) =>
      line.map((cell) => {
        if (!cell?.content || !('formula' in cell.content)) return cell;
        const { result } = cell.content;
        return { ...cell, content: typeof result === 'number' ? { number: result } : { text: result } };
      }),
    ),
  }));
  const [pdf] = await convert([await writeWorkbook({ sheets: plain })], 'pdf');
  return pagesOf(pdf!);
}

it.each([
  ['the seed', exampleLedger()],
  ['a large department', largeLedger(120, 6)],
])('%s prints every figure at 7.5 points or more, and all titles in one size', async (_, ledger) => {
  const pages = await printed(ledger);
  const figures = pages.flatMap(({ words }) => words.filter(({ word }) => /^[\d,]+\.\d\d$/.test(word)));
  expect(figures.length).toBeGreaterThan(100);
  expect(Math.min(...figures.map(heightOf))).toBeGreaterThanOrEqual(SMALLEST);
  // the title stands on top of every page, but where table 11 goes on below its headings
  const tops = pages.map(({ words }) => [...words].sort((one, other) => one.edges[1] - other.edges[1])[0]!);
  const sizes = tops.filter(({ word }) => !word.startsWith('一级指标')).map(heightOf);
  expect(sizes.length).toBeGreaterThanOrEqual(12);
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(SAME_SIZE);
});
