import { readFileSync } from 'node:fs';

/** Something that is not the same. */
export interface Difference {
  /** What differs, without the place: equal ones of many places are one line. */
  readonly what: string;
  /** Where, for one example. */
  readonly where: string;
  readonly old: string | undefined;
  readonly new: string | undefined;
  /** Figures are what it is about: a number format. Elsewhere other figures make no other kind. */
  readonly isExact?: boolean;
}

/** Differences of one kind. */
interface Group {
  readonly line: string;
  readonly example: string;
  count: number;
}

interface Allowed {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** How much is shown of what is the same before and behind a difference, and of the difference. */
const CONTEXT = 24;
const LONGEST = 160;

/** The same difference in many places as one line; the most frequent first. */
function grouped(differences: readonly Difference[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const difference of differences) {
    const line = lineOf(difference);
    const known = groups.get(line);
    if (known) known.count++;
    else groups.set(line, { line, example: difference.where, count: 1 });
  }
  return [...groups.values()].sort((one, other) => other.count - one.count);
}

/** Texts that differ in the same way in many places have other names and figures there. */
function lineOf({ what, old, new: now, isExact = false }: Difference): string {
  const [before, after] = [old, now].map((text) => (text === undefined || isExact ? text : general(text)));
  if (before === undefined || after === undefined) return `${what}: ${cut(before)} → ${cut(after)}`;
  // only figures differ: nothing is to be pointed at
  if (before === after) return `${what}: ${cut(before)} → another figure`;
  const start = commonStart(before, after);
  const end = commonStart(reversed(before.slice(start)), reversed(after.slice(start)));
  const part = (text: string) => cut(text.slice(start, text.length - end));
  const [head, tail] = [before.slice(0, start), end === 0 ? '' : before.slice(-end)];
  const shownHead = head.length > CONTEXT ? `…${head.slice(-CONTEXT)}` : head;
  const shownTail = tail.length > CONTEXT ? `${tail.slice(0, CONTEXT)}…` : tail;
  return `${what}: ${shownHead}[${part(before)} → ${part(after)}]${shownTail}`;
}

function general(text: string): string {
  return text
    .replace(/“[^”]*”/g, '“…”')
    .replace(/-?\d[\d,]*(?:\.\d+)?/g, '#')
    .replace(/\s+/g, ' ');
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length++;
  return length;
}

const reversed = (text: string) => [...text].reverse().join('');

function cut(text: string | undefined): string {
  if (text === undefined) return '(none)';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A list of wanted differences: a regular expression for "what @ where: old → new", a tab, the reason. */
export function readAllowed(file: URL): readonly Allowed[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [pattern, reason] = line.split('\t');
      if (!reason?.trim()) throw new Error(`a difference that is allowed has a reason behind a tab: ${line}`);
      return { pattern: new RegExp(pattern!), reason };
    });
}

/**
 * Prints how many differences were wanted for which reason, and the kinds of the others; the result is how many kinds those
 * are. What is allowed and does not occur is printed, too.
 */
export function report(differences: readonly Difference[], allowed: readonly Allowed[]): number {
  const wanted = new Map<Allowed, Difference[]>(allowed.map((one) => [one, []]));
  const others: Difference[] = [];
  for (const difference of differences) {
    const { what, where, old, new: now } = difference;
    const text = `${what} @ ${where}: ${old ?? '(none)'} → ${now ?? '(none)'}`;
    const reason = allowed.find(({ pattern }) => pattern.test(text));
    (reason ? wanted.get(reason)! : others).push(difference);
  }
  for (const [{ pattern, reason }, found] of wanted) {
    if (found.length === 0) console.log(`not needed any more: ${pattern.source}\t${reason}`);
    else print('wanted  ', found.length, reason, `${found[0]!.what}, ${found[0]!.where}`);
  }
  const groups = grouped(others);
  for (const { line, example, count } of groups) print('UNWANTED', count, line, example);
  return groups.length;
}

function print(heading: string, count: number, line: string, example: string): void {
  console.log(`${heading} ${String(count).padStart(6)} × ${line}`);
  console.log(`                  e.g. ${example}`);
}
