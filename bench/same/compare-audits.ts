import type { Difference } from './differences.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Finding = { readonly [key: string]: Json };
/** A line of `audit --json`, as far as it is taken apart. */
type Report = { readonly file: string; readonly findings?: readonly Finding[] } & { readonly [key: string]: Json };

/** How the lines of two runs of `audit --json` differ, and how many findings were compared. */
export function compareAudits(
  name: string,
  old: string,
  now: string,
): { readonly files: number; readonly findings: number; readonly differences: readonly Difference[] } {
  const [before, after] = [reportsIn(old), reportsIn(now)];
  const files = new Set([...before.keys(), ...after.keys()]);
  let findings = 0;
  const differences = [...files].flatMap((file) => {
    const { findings: ours = [], ...summary } = before.get(file) ?? {};
    const { findings: theirs = [], ...other } = after.get(file) ?? {};
    findings += ours.length;
    const where = `${name}: ${file}`;
    return [...fieldsOf('audit', where, summary, other), ...ofFindings(where, ours, theirs)];
  });
  return { files: files.size, findings, differences };
}

function reportsIn(lines: string): Map<string, Partial<Report>> {
  const reports = lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Report]));
  return new Map(reports.map((report) => [report.file, report]));
}

/** Equal ones belong together wherever they stand; of the others those of one rule about the same cell, then of one rule. */
function ofFindings(where: string, old: readonly Finding[], now: readonly Finding[]): Difference[] {
  const pairs: [Finding, Finding][] = [];
  let left = [...old];
  const right = [...now];
  for (const keyOf of [JSON.stringify, cellKey, ({ rule }: Finding) => String(rule)]) {
    left = left.filter((finding) => {
      const at = right.findIndex((other) => keyOf(other) === keyOf(finding));
      if (at >= 0) pairs.push([finding, right.splice(at, 1)[0]!]);
      return at < 0;
    });
  }
  const place = (finding: Finding) => `${where} ${cellKey(finding)}`;
  return [
    ...pairs.flatMap(([one, other]) => fieldsOf(`finding ${String(one['rule'])}`, place(one), one, other)),
    ...left.map((one) => ({ what: 'finding gone', where: place(one), old: shortOf(one), new: undefined })),
    ...right.map((one) => ({ what: 'finding new', where: place(one), old: undefined, new: shortOf(one) })),
    ...orderOf(where, pairs, old, now),
  ];
}

function orderOf(
  where: string,
  pairs: readonly [Finding, Finding][],
  old: readonly Finding[],
  now: readonly Finding[],
) {
  const places = new Map(pairs.map(([one, other]) => [one, now.indexOf(other)]));
  const order = old.flatMap((one) => places.get(one) ?? []);
  const isSame = order.every((at, index) => index === 0 || order[index - 1]! < at);
  return isSame ? [] : [{ what: 'order of findings', where, old: 'as before', new: 'another' }];
}

/** What differs in two objects, field by field. */
function fieldsOf(what: string, where: string, old: object, now: object): Difference[] {
  const [one, other] = [old as Record<string, Json>, now as Record<string, Json>];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((field): Difference[] => {
    const [before, after] = [textOf(one[field]), textOf(other[field])];
    return before === after ? [] : [{ what: `${what}, ${field}`, where, old: before, new: after }];
  });
}

const textOf = (value: Json | undefined) => (value === undefined ? undefined : JSON.stringify(value));

function cellKey({ rule, cells }: Finding): string {
  const [first] = (cells ?? []) as readonly { readonly sheet: string; readonly address: string }[];
  return `${String(rule)} ${first ? `${first.sheet}!${first.address}` : ''}`;
}

const shortOf = ({ outcome, rule, message }: Finding) => `${String(outcome)} ${String(rule)} ${String(message)}`;
