import { z } from 'zod';
import { readImportBase, type ImportBase } from '../app/import/import-base.ts';
import { importEntries } from '../app/import/import-entries.ts';
import type { Answers } from '../import/columns/question.ts';
import { fen } from '../money/fen.ts';
import { printFen } from '../money/print-fen.ts';
import { fill, zhCN } from '../locales/texts.ts';
import { cli } from '../locales/zh-CN/cli.ts';
import { readList, type ListReading } from '../app/import/read-list.ts';
import { openFile } from '../xlsx/file-port.ts';
import type { ForeignSheet } from '../xlsx/read/foreign-sheet.ts';
import { readForeign } from '../xlsx/read/read-foreign.ts';
import { askQuestions, canAsk } from './ask-questions.ts';
import { commandProblem, readable } from './command-problem.ts';
import { checkTarget, readBytes, writeBytes } from './files.ts';
import { parseJson } from './json-file.ts';
import { readOptions } from './options.ts';
import { print, say } from './output.ts';

const words = cli.importing;

/**
 * import: writes the entries of a system's export into a copy of a ledger. What is not certain is asked on the terminal; where
 * there is none, open questions and rows that were not read are listed and nothing is written (exit status 1).
 */
export async function importCommand(args: readonly string[]): Promise<number> {
  const { options, flags, words: given } = readOptions('import', args);
  const [file] = given;
  if (file === undefined) throw commandProblem('optionMissing', { option: '<导出文件>' });
  const { into, out, existing } = options;
  if (existing !== undefined && existing !== 'append' && existing !== 'replace') throw commandProblem('existingFormat');
  await checkTarget({ file: out, inputs: [into, file], force: flags.force });
  const target = openFile(await readBytes(into));
  const start = await readable(into, () => readImportBase(target.port));
  if (start.kind === 'noLedger') throw commandProblem('noLedger', { file: into });
  if (start.kind === 'parameter') throw commandProblem('parameter', { file: into, ...start.place });
  const { base } = start;
  const sheets = await readable(file, async () => readForeign(await readBytes(file)));
  const sheet = sheetToRead(sheets, options.sheet, base);

  const answers = options.answers === undefined ? {} : parseAnswers(options.answers, await readBytes(options.answers));
  const reading = await answered(sheet, answers, base);
  const isOpen = reading.conversion.questions.length > 0;
  const { rejected } = reading.conversion.counts;
  report(file, sheet, reading, base, flags.json);
  if (isOpen || rejected > 0) {
    if (!flags.json) say(isOpen ? words.open : words.rejected);
    return 1;
  }
  const result = await importEntries(target.port, reading.conversion, {
    ...(existing && { existing }),
    context: base.context,
    answers: reading.answers,
  });
  if (result.kind === 'exists') throw commandProblem('ledgerNotEmpty', { file: into, count: result.entries });
  if (result.kind !== 'done') throw new Error(`not asked for, yet it ended so: ${result.kind}`);
  await writeBytes(out, await target.save());
  say(fill(cli.written, { file: out }));
  return 0;
}

/** The sheet that is named, or the first that reads like a list. */
function sheetToRead(sheets: readonly ForeignSheet[], name: string | undefined, base: ImportBase): ForeignSheet {
  const names = sheets.map((sheet) => sheet.name).join('、');
  if (name !== undefined) {
    const named = sheets.find((sheet) => sheet.name === name);
    if (!named) throw commandProblem('sheetUnknown', { sheet: name, sheets: names });
    return named;
  }
  const filled = sheets.filter(({ values }) => values.length > 0);
  const found = filled.find((sheet) => readList(sheet, {}, base, zhCN).hasHeadings) ?? filled[0];
  if (!found) throw commandProblem('nothingToRead');
  return found;
}

/** The list with all that can be answered: by the answers given, by those of the ledger, and on the terminal as long as somebody answers. */
async function answered(sheet: ForeignSheet, given: Answers, base: ImportBase): Promise<ListReading> {
  let reading = readList(sheet, given, base, zhCN);
  let answers = given;
  let isAnswering = canAsk();
  while (reading.conversion.questions.length > 0 && isAnswering) {
    const open = reading.questions.filter(({ answer }) => answer === undefined);
    const more = await askQuestions(open);
    isAnswering = Object.keys(more).length === open.length;
    answers = { ...answers, ...more };
    reading = readList(sheet, answers, base, zhCN);
  }
  return reading;
}

function report(file: string, sheet: ForeignSheet, reading: ListReading, base: ImportBase, asJson: boolean): void {
  const { summary, questions, conversion } = reading;
  const sum = (amount: number) => printFen(fen(amount), base.context.amountUnit);
  const { list, read } = conversion.money;
  const sums = { file: sum(list), read: sum(read), unit: summary.amountUnit };
  const open = questions.filter(({ answer }) => answer === undefined);
  if (asJson) {
    const asked = open.map(({ key, label, about, choices }) => ({ key, label, about, choices }));
    const { rejected, remarks } = summary;
    print(
      JSON.stringify({
        list: file,
        sheet: sheet.name,
        sum: sums,
        entries: summary.entries,
        questions: asked,
        rejected,
        remarks,
      }),
    );
    return;
  }
  print(fill(words.sums, { ...sums, entries: summary.entries }));
  for (const { where, what } of [...summary.rejected, ...summary.remarks]) print(`  ${where}：${what}`);
  for (const { key, label, about, choices } of open) {
    print(fill(words.question, { label, key, about: about ?? '' }));
    for (const choice of choices) print(fill(words.choice, { ...choice }));
  }
  if (conversion.questions.length === 0 && summary.conversion) print(`  ${summary.conversion}`);
}

function parseAnswers(file: string, bytes: Uint8Array): Answers {
  const answers = z.record(z.string(), z.string()).safeParse(parseJson(file, bytes));
  if (!answers.success) throw commandProblem('answersFormat', { file });
  return answers.data;
}
