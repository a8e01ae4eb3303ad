import type { Difference } from './differences.ts';

/** How what was said differs: lines that only one version says, each with the line about the same of the other. */
export function compareTexts(what: string, where: string, old: string, now: string): Difference[] {
  if (old === now) return [];
  const [before, after] = [old.split('\n'), now.split('\n')];
  const [gone, come] = [without(before, after), without(after, before)];
  if (gone.length === 0 && come.length === 0) {
    return [{ what: `${what}, order of lines`, where, old: 'as before', new: 'another' }];
  }
  const left = [...come];
  const others = gone.map((line) => {
    const at = left.findIndex((other) => headOf(other) === headOf(line));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  // as many on both sides: they were reworded from their first word on
  const areReworded = others.filter((other) => other === undefined).length === left.length;
  const pairs = gone.map((line, index): Difference => {
    const other = others[index] ?? (areReworded ? left.shift() : undefined);
    return { what, where: `${where}: ${other ?? line}`, old: line, new: other };
  });
  return [...pairs, ...left.map((line) => ({ what, where: `${where}: ${line}`, old: undefined, new: line }))];
}

/** What a line is about: in audits its outcome and rule, elsewhere how it begins. */
function headOf(line: string): string {
  const [first = '', second = ''] = line.trim().split(' ');
  return /^[A-Z]\d+(-\d+)?$/.test(second) ? `${first} ${second}` : line.slice(0, HEAD);
}

const HEAD = 2;

/** The lines that are not among the others, as often as they are more often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
