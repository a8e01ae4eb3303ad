import { parse } from 'lossless-json';
import { CommandProblem, commandProblem } from './command-problem.ts';

/**
 * The bytes of a JSON file as a value. A key that an object has twice with two values is refused: JSON would lose the first in
 * silence. Throws CommandProblem, with the line.
 */
export function parseJson(file: string, bytes: Uint8Array): unknown {
  const text = decode(file, bytes);
  const lineOf = (position: number): number => text.slice(0, position).split('\n').length;
  try {
    return parse(text, null, {
      parseNumber: Number,
      onDuplicateKey: ({ key, position }) => {
        throw commandProblem('jsonKeyTwice', { file, key, line: lineOf(position) });
      },
    });
  } catch (problem) {
    if (problem instanceof CommandProblem) throw problem;
    // the parser tells the place in its sentence only
    const [, position] = / at position (\d+)/.exec((problem as Error).message) ?? [];
    throw commandProblem('jsonUnreadable', { file, line: lineOf(Number(position ?? 0)) });
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw commandProblem('jsonNotUtf8', { file });
  }
}
