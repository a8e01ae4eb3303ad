import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackFiles } from '../../tests/fixtures/pack.ts';

/** One run of the command line. */
export interface Job {
  readonly name: string;
  readonly args: readonly string[];
  /** The workbook that it writes. */
  readonly out?: string;
}

/** What came of it. */
export interface Outcome {
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
  /** The error that it was left with. */
  readonly crash?: string;
  /** A copy of the workbook: in the driver its name, later its path. */
  readonly file?: string;
}

/** What is only on some machines: published disclosures, inputs that went wrong in the field. */
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const PACK = new URL('inputs.pack.br', import.meta.url);

/** Puts the frozen inputs into a folder. */
export async function unpackInputs(folder: string): Promise<void> {
  for (const [name, bytes] of Object.entries(await unpackFiles(readFileSync(PACK)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** All runs over the inputs in a folder; both versions write to the same places, so that they say the same. */
export function jobsOver(folder: string): Job[] {
  const out = join(folder, 'out.xlsx');
  const make = (command: string) => (file: string) => ({
    name: `${command} ${nameOf(file)}`,
    args: [command, file, '--out', out],
    out,
  });
  const template = ['template', '--year', '2024', '--department', '某某局', '--out', out];
  // import-… are lists, not workbooks to audit
  const field = filesIn(join(SHARED, 'field/failing')).filter((file) => /(audit|generate)-.*\.xlsx$/.test(file));
  const audited: readonly (readonly string[])[] = [
    [join(folder, 'wrong')],
    [join(folder, 'right')],
    [...existing('disclosures'), ...existing('field/failing/audit-01-folder'), ...field],
  ];
  return [
    ...[...filesIn(join(folder, 'ledgers')), ...filesIn(join(SHARED, 'field/ledgers'))]
      .filter((file) => file.endsWith('.json'))
      .map(make('generate')),
    ...filesIn(join(folder, 'books')).map(make('generate')),
    ...filesIn(join(SHARED, 'field/failing'))
      .filter((file) => /generate-.*\.xlsx$/.test(file))
      .map(make('generate')),
    ...filesIn(join(folder, 'right')).map(make('publish')),
    { name: 'template', args: template, out },
    ...audited
      .filter((places) => places.length > 0)
      .flatMap((places) =>
        [[], ['--json'], ['--json', '--exact']].map((flags) => ({
          name: ['audit', nameOf(places[0]!), ...flags].join(' '),
          args: ['audit', ...places, ...flags],
        })),
      ),
    ...[[], ['help'], ['audit'], ['generate', '没有.json'], ['查'], ['publish', join(folder, 'wrong')]].map((args) => ({
      name: `twelve ${args.map((one) => basename(one)).join(' ')}`,
      args,
    })),
  ];
}

/** Changes with the jobs and with everything that they read. */
export function digestOf(jobs: readonly Job[]): string {
  const hash = createHash('sha256');
  for (const { name, args } of jobs) {
    hash.update(name);
    for (const file of args.flatMap((arg) => (arg.startsWith('/') ? filesIn(arg) : [])))
      hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

const existing = (name: string) => (existsSync(join(SHARED, name)) ? [join(SHARED, name)] : []);

/** The files of a folder in their order; a file is its own. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}

/** Without the folder of all inputs, which has another name each time. */
const nameOf = (path: string) =>
  statSync(path).isFile() ? `${basename(dirname(path))}/${basename(path)}` : basename(path);
