import type { PrintedRow } from './body-rows.ts';
import { economicNamed, functionalNamed } from './standard-names.ts';

/** Codes of rows that print names only: a name is looked for below the class and the section before it. "" where none fits. */
export function codesByNames(printed: readonly PrintedRow[], classification: 'functional' | 'economic'): string[] {
  let last = '';
  return printed.map(({ label, hasMoney }) => {
    if (label.sum !== undefined || label.name === '') return '';
    const named = classification === 'functional' ? functionalNamed(label.name) : economicNamed(label.name);
    const code = next(named, last) ?? (last !== '' && hasMoney ? unknown(last, label.name) : undefined);
    if (code !== undefined) last = code;
    return code ?? '';
  });
}

/** A name that no standard knows: below a class it is a section, behind an item another item of the same section. */
function unknown(last: string, name: string): string {
  const above = last.slice(0, last.length === 3 ? 3 : 5);
  return `${above}~${letterOf(name)}`;
}

/** The same name has the same letter in every table; two names that share one are hardly ever below the same section. */
function letterOf(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * PRIME + letter.codePointAt(0)!) % LETTERS;
  return String.fromCodePoint(FIRST_LETTER + sum);
}

const PRIME = 31;
const FIRST_LETTER = 0x4e00;
const LETTERS = 20_000;

/** Below a class stands a section, below a section an item; behind an item the nearest that fits. */
function next(named: readonly string[], last: string): string | undefined {
  const [ofClass, ofSection] = [last.slice(0, 3), last.slice(0, 5)];
  const items = () => named.find((code) => code.length === 7 && code.startsWith(ofSection));
  const sections = () => named.find((code) => code.length === 5 && code.startsWith(ofClass));
  const classes = () => named.find((code) => code.length === 3);
  if (last === '') return classes() ?? named[0];
  if (last.length === 3) return sections() ?? classes();
  // An item of another section of the class: the row of its section is missing.
  const elsewhere = () => named.find((code) => code.length === 7 && code.startsWith(ofClass));
  return (ofSection.length === 5 ? items() : undefined) ?? sections() ?? classes() ?? elsewhere();
}

/** Whether most of the labels are names of a classification. */
export function isNamed(printed: readonly PrintedRow[], classification: 'functional' | 'economic'): boolean {
  const labels = printed.filter(({ label }) => label.sum === undefined && label.name !== '');
  const known = labels.filter(({ label }) =>
    classification === 'functional' ? functionalNamed(label.name).length > 0 : economicNamed(label.name).length > 0,
  );
  return labels.length > 2 && known.length > labels.length * MOST;
}

const MOST = 0.6;
