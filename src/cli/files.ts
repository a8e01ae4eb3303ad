import { randomUUID } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { access, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { cli } from '../locales/zh-CN/cli.ts';
import { CommandProblem, fileProblem } from './command-problem.ts';

type Reason = keyof typeof cli.files;

/** What the system says when a file cannot be read, and how we say it. */
const READING: Readonly<Record<string, Reason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'isFolder',
  EACCES: 'notReadable',
  EPERM: 'notReadable',
  EBUSY: 'locked',
};
/** The same when it cannot be written. */
const WRITING: Readonly<Record<string, Reason>> = {
  ENOENT: 'folderMissing',
  ENOTDIR: 'folderMissing',
  EISDIR: 'outIsFolder',
  EACCES: 'notWritable',
  EPERM: 'notWritable',
  EROFS: 'notWritable',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
};

/** The bytes of a file. Throws CommandProblem. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    // a pipe waits for whoever writes into it, perhaps for ever
    if (!found.isFile() && !found.isDirectory()) throw fileProblem('special', file);
    return await readFile(file);
  } catch (problem) {
    throw problem instanceof CommandProblem ? problem : fileProblem(READING[codeOf(problem)] ?? 'missing', file);
  }
}

/** Where a result is to be written, and what may not be there. */
export interface Target {
  readonly file: string;
  /** Files that the result is made from: it never takes their place. */
  readonly inputs: readonly string[];
  /** Whether another file may be replaced. */
  readonly force: boolean;
  /** What it may be called; without, the same as the workbook that it is made from, or .xlsx. */
  readonly extensions?: readonly string[];
}

const WORKBOOKS = ['.xlsx', '.xlsm'];

/** Throws CommandProblem where a result cannot be written there: better before the work than after it. */
export async function checkTarget({ file, inputs, force, extensions }: Target): Promise<void> {
  const standing = await stat(file, { bigint: true }).catch(() => undefined);
  const isOver = await Promise.all(
    inputs.map(async (input) => resolve(input) === resolve(file) || (standing && isSameFile(standing, input))),
  );
  if (isOver.some(Boolean)) throw fileProblem('overInput', file);
  // macros in a file that is called .xlsx, or none in an .xlsm, and Excel refuses to open it
  const source = inputs.map((input) => extname(input).toLowerCase()).find((one) => WORKBOOKS.includes(one));
  const allowed = extensions ?? [source ?? '.xlsx'];
  if (!allowed.includes(extname(file).toLowerCase())) {
    throw fileProblem('extension', file, { extensions: allowed.join('、') });
  }
  if (standing?.isDirectory()) throw fileProblem('outIsFolder', file);
  if (standing && !force) throw fileProblem('exists', file);
  await access(dirname(resolve(file))).catch(() => {
    throw fileProblem('folderMissing', file);
  });
}

/** Whether a path leads to this very file: by a link, by another name, by a folder that is linked, in capitals. */
async function isSameFile({ dev, ino }: BigIntStats, path: string): Promise<boolean> {
  const other = await stat(path, { bigint: true }).catch(() => undefined);
  return other?.dev === dev && other.ino === ino;
}

/** Writes a file as a whole or not at all: whoever ends the process finds the old file there, or the new one. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  const half = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(half, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(half, file);
  } catch (problem) {
    await unlink(half).catch(() => undefined);
    throw fileProblem(WRITING[codeOf(problem)] ?? 'cannotWrite', file);
  }
}

function codeOf(problem: unknown): string {
  return (problem as NodeJS.ErrnoException).code ?? '';
}
