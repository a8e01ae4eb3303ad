import { audit } from '../../src/audit/audit.ts';
import type { Finding } from '../../src/audit/model/finding.ts';
import { normalizeText } from '../../src/base/normalize-text.ts';
import { formatFinding } from '../../src/audit/messages/format-finding.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { readForeign } from '../../src/recognise/foreign/read-foreign.ts';
import type { Disclosure, KnownDifference } from './workbooks.ts';

/** What the audit says of a disclosure, held against what is known of it. */
export interface Verdict {
  readonly file: string;
  readonly isTuned: boolean;
  /** Tables with money that the publication names. */
  readonly tables: number;
  readonly unrecognised: readonly string[];
  readonly found: Readonly<Record<'finding' | 'omitted', readonly [found: number, known: number]>>;
  readonly missed: readonly string[];
  /** Rounding, and tables that count different things, called errors. */
  readonly miscalled: readonly string[];
  /** Errors that nobody knows of. */
  readonly unknown: readonly string[];
}

/** Performance tables and lists of contents have no sums. */
const WITHOUT_MONEY = /绩效|目录/;

export function verdictOn({ file, snapshot, titles, differences, isTuned }: Disclosure): Verdict {
  const read = new Set(readForeign(snapshot).tables.flatMap(({ title, sheet }) => [plain(title), plain(sheet.name)]));
  const isRead = (title: string) => [...read].some((one) => one.includes(plain(title)) || plain(title).startsWith(one));
  const tables = titles.filter((title) => !WITHOUT_MONEY.test(title));
  const { findings } = audit(snapshot);
  const errors = findings.filter(({ outcome }) => outcome === 'error').flatMap((one) => [one, ...one.follows]);
  const doubts = findings.filter(({ outcome }) => outcome === 'plausibility');
  const of = (kind: KnownDifference['kind']) => differences.filter((one) => one.kind === kind);
  const isSaid = (known: KnownDifference) =>
    known.kind === 'omitted'
      ? findings.some((one) => one.outcome === 'omitted' && isAbout(one, known))
      : known.difference === 0
        ? doubts.some(({ cells }) => cells.some(({ place }) => isOn(place.sheet, known)))
        : errors.some((one) => isAbout(one, known));
  const causes = (kind: 'finding' | 'omitted') => {
    const known = of(kind);
    return [known.filter(isSaid).length, known.length] as const;
  };
  const known = (error: Finding, kinds: readonly KnownDifference['kind'][]) =>
    differences.some((one) => kinds.includes(one.kind) && isAbout(error, one));
  const unsettled = errors.filter((error) => !known(error, ['finding']));
  return {
    file,
    isTuned,
    tables: tables.length,
    unrecognised: tables.filter((title) => !isRead(title)),
    found: { finding: causes('finding'), omitted: causes('omitted') },
    missed: [...of('finding'), ...of('omitted')].filter((one) => !isSaid(one)).map(say),
    miscalled: unsettled.filter((one) => known(one, ['tail', 'rounding', 'definition', 'omitted'])).map(sayError),
    unknown: unsettled
      .filter((one) => !known(one, ['tail', 'rounding', 'definition', 'omitted']) && !followsKnown(one, differences))
      .map(sayError),
  };
}

const plain = (title: string) =>
  normalizeText(title)
    .replace(/["“”]/g, '')
    .replace(/^表?\d+:?/, '');

/** Sheets are called by the first letters of their titles. */
const isOn = (sheet: string, known: KnownDifference) =>
  known.sheet.startsWith('(') ||
  plain(known.sheet).startsWith(plain(sheet)) ||
  plain(sheet).startsWith(plain(known.sheet));

/** Amounts are rounded on both sides. */
const NEAR = 6;

/** The same difference on the same sheet. */
function isAbout({ difference, cells }: Finding, known: KnownDifference): boolean {
  const size = Math.round(Math.abs(known.difference) * 100);
  return (
    difference !== undefined &&
    Math.abs(Math.abs(difference) - size) <= NEAR &&
    cells.some(({ place }) => isOn(place.sheet, known))
  );
}

/** The same amount off as in a known finding: another relation of the same cause. */
const followsKnown = ({ difference }: Finding, differences: readonly KnownDifference[]) =>
  differences.some(
    (known) =>
      known.kind === 'finding' &&
      Math.abs(Math.abs(difference ?? 0) - Math.round(Math.abs(known.difference) * 100)) <= NEAR,
  );

const say = ({ sheet, relation, left, right }: KnownDifference) => `${sheet} ${relation}: ${left} vs ${right}`;
const sayError = (finding: Finding) => `${finding.rule} ${formatFinding(finding, zhCN)}`;
