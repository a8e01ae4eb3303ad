import { generate, type Generated } from '../app/generate/generate.ts';
import { formatRounding } from '../app/generate/format-rounding.ts';
import { generateFromJson } from '../app/generate/generate-from-json.ts';
import { ledgerOf, type Located } from '../ledger/read/ledger-of.ts';
import { parseLedger } from '../ledger/read/parse-ledger.ts';
import type { Ledger } from '../ledger/model/schema.ts';
import { fill, zhCN } from '../locales/texts.ts';
import { cli } from '../locales/zh-CN/cli.ts';
import type { Publisher } from '../tables/model/publisher.ts';
import { openFile, type OpenFile } from '../xlsx/file-port.ts';
import { isSigned } from '../xlsx/package/signature.ts';
import { commandProblem, readable } from './command-problem.ts';
import { type Edition, editionsOf } from './editions.ts';
import { checkTarget, readBytes, writeBytes } from './files.ts';
import { parseJson } from './json-file.ts';
import type { Notice } from '../app/generate/format-preview.ts';
import { listNotices, listProblems } from './list-problems.ts';
import { readOptions } from './options.ts';
import { say } from './output.ts';
import { scopedJson, scopedPort } from './scoped-ledger.ts';

/** generate: nothing is written where the ledger has problems (exit status 1). */
export async function generateCommand(args: readonly string[]): Promise<number> {
  const { options, flags, words } = readOptions('generate', args);
  const [file] = words;
  if (file === undefined) throw commandProblem('optionMissing', { option: '<底稿.json|底稿.xlsx>' });
  await checkTarget({ file: options.out, inputs: [file], force: flags.force });
  const bytes = await readBytes(file);
  const json = /\.json$/i.test(file) ? parseJson(file, bytes) : undefined;
  const ledger = await readable(file, () => readLedger(json, bytes));
  const editions = editionsOf(options.out, ledger, options.unit, flags['all-units']);
  for (const edition of editions) await checkTarget({ file: edition.file, inputs: [file], force: flags.force });

  const made: { readonly edition: Edition; readonly bytes: Uint8Array; readonly publisher: Publisher }[] = [];
  let hints: readonly Located[] = [];
  let notices: readonly Notice[] = [];
  for (const [index, edition] of editions.entries()) {
    const target = openFile(json === undefined ? bytes : undefined);
    const result = await readable(file, () => generateEdition(target, json, edition));
    if (result.kind === 'problems') {
      listAll(file, result.problems);
      return 1;
    }
    if (result.kind !== 'done') throw new Error(`not asked for, yet it ended so: ${result.kind}`);
    if (index === 0) {
      ({ hints } = result);
      notices = formatRounding(result.rounding, zhCN);
    }
    made.push({ edition, bytes: await target.save(), publisher: result.publisher });
    if (editions.length > 1) say(fill(cli.progress, { done: index + 1, total: editions.length, file: edition.file }));
  }
  for (const { edition, bytes: content, publisher } of made) {
    await writeBytes(edition.file, content);
    say(fill(publisher === '单位' ? cli.writtenForUnit : cli.written, { file: edition.file }));
  }
  if (json === undefined && isSigned(bytes)) say(fill(cli.signed, { file }));
  listProblems(cli.hints, file, hints);
  listNotices(zhCN.pane.generate.rounding.heading, notices);
  return 0;
}

async function generateEdition(target: OpenFile, json: unknown, { unit }: Edition): Promise<Generated> {
  if (json !== undefined) return generateFromJson(target.port, unit === undefined ? json : scopedJson(json, unit));
  const port = unit === undefined ? target.port : await scopedPort(target.port, unit);
  return generate(port, { decision: { typed: 'replace' } });
}

/** The ledger, as far as it can be read: of one with problems nothing is known about its units. */
async function readLedger(json: unknown, bytes: Uint8Array): Promise<Ledger | undefined> {
  const reading = json === undefined ? ledgerOf(await openFile(bytes).port.read()) : parseLedger(json);
  return reading.ok ? reading.ledger : undefined;
}

function listAll(file: string, problems: readonly Located[]): void {
  const ofSeverity = (severity: string) => problems.filter(({ problem }) => problem.severity === severity);
  listProblems(cli.refused, file, ofSeverity('error'));
  listProblems(cli.hints, file, [...ofSeverity('plausibility'), ...ofSeverity('hint')]);
}
