import { readFile, writeFile } from 'node:fs/promises';
import { CommandProblem } from './command-problem.ts';

/** The bytes of a file. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new CommandProblem('fileMissing', { file });
  }
}

/** Writes a file, replacing what was there. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch {
    throw new CommandProblem('cannotWrite', { file });
  }
}
