import { ledgerOfUnit, makeDocument } from '../app/document/make-document.ts';
import { narrativeLine } from '../ledger/model/narrative.ts';
import type { Ledger } from '../ledger/model/schema.ts';
import { ledgerOf, type Located } from '../ledger/read/ledger-of.ts';
import { parseLedger } from '../ledger/read/parse-ledger.ts';
import { fill } from '../locales/texts.ts';
import { cli } from '../locales/zh-CN/cli.ts';
import { readWorkbook } from '../xlsx/read/read-workbook.ts';
import { commandProblem, readable } from './command-problem.ts';
import { editionsOf } from './editions.ts';
import { checkTarget, readBytes, writeBytes } from './files.ts';
import { parseJson } from './json-file.ts';
import { readOptions } from './options.ts';
import { listProblems } from './list-problems.ts';
import { say } from './output.ts';

/**
 * document <底稿.json|工作簿.xlsx> --out <文稿.docx> [--unit <单位编码>|--all-units] [--incomplete] [--no-charts]: the whole disclosure as Word.
 * Nothing is made of a document for which facts are missing; the others are. Exit status 1: the ledger has problems, or facts are missing.
 */
export async function documentCommand(args: readonly string[]): Promise<number> {
  const { options, flags, words } = readOptions('document', args);
  const [file] = words;
  if (file === undefined) throw commandProblem('optionMissing', { option: '<底稿.json|工作簿.xlsx>' });
  const target = { inputs: [file], force: flags.force, extensions: ['.docx'] };
  await checkTarget({ ...target, file: options.out });
  const reading = await readLedger(file);
  if (Array.isArray(reading)) {
    listProblems(cli.refused, file, reading);
    return 1;
  }
  const ledger = reading as Ledger;
  let status = 0;
  for (const { file: out, unit } of editionsOf(options.out, ledger, options.unit, flags['all-units'])) {
    await checkTarget({ ...target, file: out });
    const made = await makeDocument(unit === undefined ? ledger : ledgerOfUnit(ledger, unit), {
      incomplete: flags.incomplete,
      charts: !flags['no-charts'],
    });
    if (made.kind === 'done') {
      await writeBytes(out, made.bytes);
      say(fill(cli.written, { file: out }));
    } else {
      status = 1;
      say(fill(cli.incomplete, { file: out, count: made.missing.length }));
      for (const field of made.missing) say(`  ${narrativeLine(field).label}`);
    }
  }
  return status;
}

/** The ledger of a file, or what is wrong with it. */
async function readLedger(file: string): Promise<Ledger | readonly Located[]> {
  const bytes = await readBytes(file);
  if (/\.json$/i.test(file)) {
    const reading = parseLedger(parseJson(file, bytes));
    return reading.ok ? reading.ledger : reading.problems.map((problem) => ({ problem, place: undefined }));
  }
  const reading = ledgerOf(await readable(file, () => readWorkbook(bytes)));
  return reading.ok ? reading.ledger : reading.problems;
}
