import { formatProblem } from '../../ledger/read/format-problem.ts';
import { fill, type Texts } from '../../locales/texts.ts';
import { hundredths, printHundredths } from '../../money/hundredths.ts';
import type { TableId } from '../../tables/model/table.ts';
import { formatCellLabel, tableName } from '../model/cell-label.ts';
import type {
  CellSum,
  Details,
  DetailTypes,
  EconomicPair,
  Remedy,
  SheetCount,
  UncheckedReason,
  UnreadSheets,
} from '../model/finding-details.ts';

/** A list in a message names so many at most. */
const MOST_NAMED = 6;

/** An amount (0.01 of the printed unit) as it is printed; zero too. */
export const formatAmount = (amount: number) => printHundredths(hundredths(amount)) || '0.00';

type Format<Detail> = (detail: Detail, texts: Texts) => string;

const amount: Format<number> = formatAmount;
const plain: Format<string | number | boolean> = String;
const tables: Format<readonly TableId[]> = (ids) => ids.map(tableName).join('、');
const all: Format<readonly string[]> = (items) => items.join('、');

/** 甲、乙、丙 and the count where there are more. */
const list: Format<readonly string[]> = (items, { audit: { parts } }) => {
  const named = items.slice(0, MOST_NAMED).join('、');
  return items.length > MOST_NAMED ? fill(parts.andMore, { named, count: items.length }) : named;
};

/** 表3 合计 合计; of several cells: what they are the sum of. */
const cellSum: Format<CellSum> = ({ count, cells, isAbridged }, { audit: { parts } }) => {
  if (count === 0) return parts.nothing;
  const labels = cells.map(formatCellLabel);
  if (isAbridged) return fill(parts.many, { first: labels[0]!, count });
  return count === 1 ? labels[0]! : fill(parts.sum, { cells: labels.join(parts.plus) });
};

const remedy: Format<Remedy> = ({ action, sheet }, { audit: { remedies } }) => {
  const isInLedger = sheet !== undefined && (action === 'add' || action === 'check');
  return isInLedger ? fill(remedies[`${action}InLedger`], { sheet }) : remedies[action];
};

const reason: Format<UncheckedReason> = ({ cause, missing, present }, texts) => {
  const text = texts.audit.parts[cause === 'lackingTables' && present.length === 0 ? 'lackingAll' : cause];
  return fill(text, { missing: tables(missing, texts), present: tables(present, texts) });
};

const pair: Format<EconomicPair> = ({ departmental, governmental }) => `${departmental} → ${governmental}`;

const quoted = (sheets: readonly string[]) => sheets.map((sheet) => `“${sheet}”`).join('、');

const unreadSheets: Format<UnreadSheets> = ({ cause, sheets }, { audit: { unread } }) =>
  fill(unread[cause], { sheets: quoted(sheets) });

const sheetCount: Format<SheetCount> = (count, { audit: { parts } }) => fill(parts.sheetCount, { ...count });

/** How each detail is written in a message. */
const FORMATS: { readonly [Name in keyof DetailTypes]: Format<DetailTypes[Name]> } = {
  table: tableName,
  other: tableName,
  tables,
  cell: formatCellLabel,
  cells: (cells, texts) => list(cells.map(formatCellLabel), texts),
  left: cellSum,
  right: cellSum,
  part: cellSum,
  whole: cellSum,
  sheet: plain,
  row: plain,
  column: plain,
  rows: list,
  headings: list,

  amount,
  actual: amount,
  expected: amount,
  difference: amount,
  cost: amount,
  total: amount,

  count: plain,
  year: plain,
  share: plain,

  found: plain,
  values: all,
  should: plain,
  usual: plain,

  code: plain,
  name: plain,
  names: list,
  title: plain,
  budget: plain,
  unitKind: plain,
  department: plain,
  departments: list,
  unit: plain,
  project: plain,
  projects: (projects, texts) =>
    list(
      projects.map((project) => `“${project}”`),
      texts,
    ),
  first: plain,
  region: plain,
  sources: all,
  functional: all,
  departmental: all,
  pair,
  pairs: (pairs, texts) =>
    list(
      pairs.map((one) => pair(one, texts)),
      texts,
    ),
  codes: (codes, texts) =>
    list(
      codes.map(({ code, name }) => `${code} ${name}`),
      texts,
    ),
  labels: (labels, texts) =>
    list(
      labels.map(({ found, name }) => `${found} → ${name}`),
      texts,
    ),
  indicators: all,
  statement: plain,

  remedy,
  reasons: (reasons, texts) => reasons.map((one) => reason(one, texts)).join('；'),
  unread: (sheets, texts) => sheets.map((one) => unreadSheets(one, texts)).join('；'),
  counts: (counts, texts) => counts.map((one) => sheetCount(one, texts)).join('、'),
  problem: (problem, texts) => fill(texts.audit.parts.ledgerProblem, formatProblem(problem, texts)),
};

/** The details of a finding as its message has them. */
export function formatDetails(details: Details, texts: Texts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(details).map(([name, detail]) => {
      const format = FORMATS[name as keyof DetailTypes] as Format<unknown>;
      return [name, format(detail, texts)];
    }),
  );
}
