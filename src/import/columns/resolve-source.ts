import { SOURCES } from '../../facts/sources.ts';
import { normalizeHeading } from './normalize-heading.ts';
import { CARRIED_OVER, NEUTRAL, SOURCE_ALIASES } from './source-aliases.ts';

const CARRIES = /(上年|以前年度|历年)?(财政拨款)?(结转结余|结转和结余|结转及结余|结转|结余)(资金|收入)?/;
const CARRY_WORD = new RegExp(`^${CARRIES.source}$`);
const CARRY_BEFORE = /^(上年|以前年度|历年)(结转结余|结转和结余|结转及结余|结转|结余)(资金|收入)?/;
const CARRY_BEHIND = new RegExp(`${CARRIES.source}$`);

/**
 * The names of the sources that a word may mean, or the headings above a column, the outermost first (上年结转结余, 一般公共预算).
 * One: it is certain. Several: a person must say. None: nothing that we know as a source.
 */
export function resolveSource(words: readonly string[]): readonly string[] {
  const parts = words.map(plain).filter((part) => part !== '' && !NEUTRAL.has(part));
  const exact = BY_NAME.get(parts.join(''));
  return exact === undefined ? namesOf(keysOf(parts)) : [exact];
}

/** 其中 and codes before, hyphens and dots within say nothing. */
function plain(word: string): string {
  return normalizeHeading(word)
    .replace(/^其中:?/, '')
    .replace(/^[[(]?\d{1,7}[\])]?(?=\D)[-_.、]*/, '')
    .replace(/[-—_/·•・:、]/g, '');
}

const BY_NAME: ReadonlyMap<string, string> = new Map(SOURCES.map(({ name }) => [plain(name), name]));

function keysOf(parts: readonly string[]): readonly string[] {
  const known = longestKnown(parts);
  if (known) return known;
  if (!parts.some((part) => CARRIES.test(part))) return [];
  const rest = parts.map(withoutCarry).filter((part) => part !== '');
  if (rest.length === 0) return ['S11', 'S12', 'S13', 'S14', 'S15'];
  return [...new Set((longestKnown(rest) ?? []).map((key) => CARRIED_OVER[key]!))];
}

/** The innermost words count most: the longest run of them that is known. */
function longestKnown(parts: readonly string[]): readonly string[] | undefined {
  if (parts.slice(0, -1).some((part) => CARRIES.test(part))) return undefined;
  for (let from = 0; from < parts.length; from++) {
    const keys = SOURCE_ALIASES.get(parts.slice(from).join(''));
    if (keys) return keys;
  }
  return undefined;
}

function withoutCarry(part: string): string {
  return CARRY_WORD.test(part) ? '' : part.replace(CARRY_BEFORE, '').replace(CARRY_BEHIND, '');
}

const namesOf = (keys: readonly string[]) => keys.map((key) => SOURCES.find((source) => source.key === key)!.name);
