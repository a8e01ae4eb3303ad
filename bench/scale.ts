import { generate } from '../src/app/generate/generate.ts';
import { composeInputSheets, composeWorkbook } from '../src/compose/compose-workbook.ts';
import { ledgerOf } from '../src/ledger/read/ledger-of.ts';
import type { WorkbookPlan } from '../src/workbook/model/plan.ts';
import { writeWorkbook } from '../src/xlsx/write/write-workbook.ts';
import { largeLedger } from '../tests/compose/large-ledger.ts';
import { open } from '../tests/excel/open.ts';
import { stripResults } from '../tests/judges/strip-results.ts';
import { inputBook, snapshotOf } from '../tests/ledger/input-book.ts';
import { leastTime, secondsOf } from './work.ts';

const UNITS = 300;
/** From the third size on the work must be linear: twice the entries in at most 2.2 times the time, and of bytes. */
const ENTRIES = [1_250, 2_500, 5_000, 10_000, 20_000];
const LINEAR_FROM = 2_500;
const AT_MOST = 2.2;
const IN_EXCEL = [300, 1_250];
/** Entries and units of the workbooks that LibreOffice calculates. */
const RECALCULATED = [
  [199, 10],
  [300, 10],
  [1_000, 40],
  [3_000, 40],
  [3_000, 300],
] as const;
const FEW_SECONDS = 10;

const PARTS: Readonly<Record<string, (sizes: readonly number[]) => Promise<boolean>>> = {
  compose,
  excel,
  recalculate,
};

/** scale [part] [entries…]: large ledgers through the whole: composing, writing into Excel, calculating in LibreOffice. */
export async function scale([part, ...sizes]: readonly string[]): Promise<boolean> {
  const parts = part === undefined ? Object.values(PARTS) : [PARTS[part]!];
  let isGood = true;
  for (const measure of parts) isGood = (await measure(sizes.map(Number))) && isGood;
  return isGood;
}

const MEASURES = ['reading and checking, ms', 'composing, ms', 'formulas and texts, kB'] as const;

async function compose(sizes: readonly number[]): Promise<boolean> {
  console.log(`composing, ${UNITS} units; ×: against half the entries`);
  leastTime(() => composeWorkbook(largeLedger(ENTRIES[0]!, UNITS)));
  let isLinear = true;
  let before: readonly number[] = [];
  for (const count of sizes.length > 0 ? sizes : ENTRIES) {
    const ledger = largeLedger(count, UNITS);
    const snapshot = snapshotOf(inputBook(ledger));
    const found = [
      leastTime(() => ledgerOf(snapshot)),
      leastTime(() => composeWorkbook(ledger)),
      bytesOf(composeWorkbook(ledger)) / 1000,
    ];
    const ratios = found.map((value, index) => value / before[index]!);
    const said = MEASURES.map((name, index) => {
      const ratio = before.length > 0 ? ` (×${ratios[index]!.toFixed(2)})` : '';
      return `${name} ${found[index]!.toFixed(0)}${ratio}`;
    });
    console.log(`  ${count} entries: ${said.join('; ')}`);
    if (count > LINEAR_FROM) isLinear &&= ratios.every((ratio) => !(ratio > AT_MOST));
    before = found;
  }
  console.log(isLinear ? '  linear' : `  NOT LINEAR: more than ×${AT_MOST}`);
  return isLinear;
}

function bytesOf({ sheets }: WorkbookPlan): number {
  let bytes = 0;
  for (const { cells } of sheets) {
    for (const cell of cells.flat())
      if (cell?.content) bytes += Buffer.byteLength(Object.values(cell.content).join(' '));
  }
  return bytes;
}

/** First 生成 and again, behind Microsoft's client and the plain grid. */
async function excel(sizes: readonly number[]): Promise<boolean> {
  console.log(`through Office.js, ${UNITS} units`);
  let isDone = true;
  for (const count of sizes.length > 0 ? sizes : IN_EXCEL) {
    const book = open('备忘');
    let bytes = 0;
    const answer = book.host.answer.bind(book.host);
    book.host.answer = (text) => {
      bytes += Buffer.byteLength(text);
      return answer(text);
    };
    const ledger = largeLedger(count, UNITS);
    const phase = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const [start, sent, made] = [performance.now(), bytes, book.roundTrips()];
      try {
        await work();
      } catch (failure) {
        // the recording for 撤销 may not fit into the workbook's settings (decision 0008)
        console.log(`  ${count} entries, ${name}: refused, ${String((failure as { code?: string }).code ?? failure)}`);
        isDone &&= count > IN_EXCEL.at(-1)!;
        return;
      }
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const size = ((bytes - sent) / 1000).toFixed(0);
      console.log(`  ${count} entries, ${name}: ${book.roundTrips() - made} round trips, ${size} kB, ${seconds} s`);
    };
    await phase('底稿', () => book.port.apply(composeInputSheets(ledger, ledger)));
    await phase('生成', () => generate(book.port));
    await phase('生成 again', () => generate(book.port, { decision: { typed: 'replace' } }));
  }
  return isDone;
}

/** What LibreOffice needs for a workbook without results more than for the same with results. */
async function recalculate(sizes: readonly number[]): Promise<boolean> {
  console.log('all formulas calculated by LibreOffice, loading and saving apart');
  let isQuick = true;
  for (const [entries, units] of sizes.length > 0 ? sizes.map((size) => [size, UNITS] as const) : RECALCULATED) {
    const file = await writeWorkbook(composeWorkbook(largeLedger(entries, units)));
    const bare = await stripResults(file);
    const [withResults, without] = [await secondsOf([file], 'fods'), await secondsOf([bare], 'fods')];
    const seconds = without - withResults;
    console.log(`  ${entries} entries of ${units} units: ${seconds.toFixed(1)} s of work`);
    if (entries <= 3_000) isQuick &&= seconds < FEW_SECONDS;
  }
  return isQuick;
}
