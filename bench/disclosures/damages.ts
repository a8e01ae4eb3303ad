import { audit, type Audit } from '../../src/audit/audit.ts';
import type { Finding, Outcome } from '../../src/audit/model/finding.ts';
import { formatFinding } from '../../src/audit/messages/format-finding.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { readForeign } from '../../src/recognise/foreign/read-foreign.ts';
import type { ForeignTable } from '../../src/recognise/foreign/foreign-table.ts';
import { cellName } from '../../src/workbook/model/address.ts';
import type { CellPlace, CellValue, WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import type { Disclosure } from './workbooks.ts';

/** How often a kind of fault was found that was put in. */
export interface Tally {
  readonly what: string;
  readonly tried: number;
  readonly found: number;
  /** The cell among the first two suspects. */
  readonly suspected: number | undefined;
  readonly least: number;
  readonly missed: readonly string[];
  /** Of those missed: the workbook is right without what was taken away, and nothing in it could tell. */
  readonly undecided: number;
}

/** Every so many cells of a workbook, and at most so many of a kind. */
const STEP = 31;
const MOST = 2;

/** What is said of a fault: that it is one, or that it is to be confirmed. */
const TELLING: readonly Outcome[] = ['error', 'plausibility', 'omitted'];

interface Damage {
  readonly snapshot: WorkbookSnapshot;
  readonly sheet: string;
  readonly places: readonly CellPlace[];
  /** For the list of those that were missed. */
  readonly words: string;
  /** Whether what is left is a right workbook again. */
  readonly isUndecided?: boolean;
}

type Maker = (disclosure: Disclosure) => Damage[];

const KINDS: readonly { what: string; make: Maker; least: number; isOneCell?: boolean }[] = [
  { what: 'one cell changed (10 % + 1)', make: oneCell, least: 0.95, isOneCell: true },
  { what: 'a whole table of other figures', make: wholeTable, least: 0.95 },
  { what: 'the row of totals wrong', make: totalRow, least: 0.95 },
  { what: 'a row left out', make: rowLeftOut, least: 0.95 },
  { what: 'two figures exchanged', make: exchanged, least: 0.9 },
];

/** Puts faults into disclosures and looks whether the audit says more than before. */
export function damagesIn(disclosures: readonly Disclosure[]): Tally[] {
  const before = new Map(disclosures.map((one) => [one.file, new Set(audited(one.snapshot).findings.flatMap(keysOf))]));
  return KINDS.map(({ what, make, least, isOneCell }) => {
    const missed: string[] = [];
    let [tried, found, suspected, undecided] = [0, 0, 0, 0];
    for (const disclosure of disclosures) {
      for (const damage of make(disclosure)) {
        tried++;
        const fresh = audited(damage.snapshot).findings.filter((finding) =>
          keysOf(finding).some((key) => !before.get(disclosure.file)!.has(key)),
        );
        const telling = fresh.filter(({ outcome }) => TELLING.includes(outcome));
        if (telling.length > 0) found++;
        else {
          if (damage.isUndecided) undecided++;
          missed.push(
            `${disclosure.file.slice(0, 12)} ${damage.words}${damage.isUndecided ? ' (right without it)' : ''}`,
          );
        }
        if (isOneCell && telling.some((finding) => isSuspected(finding, damage.places[0]!))) suspected++;
      }
    }
    return { what, tried, found, suspected: isOneCell ? suspected : undefined, least, missed, undecided };
  });
}

const audited = (snapshot: WorkbookSnapshot): Audit => audit(snapshot);

/** What a finding is about: other figures there are another finding. */
const keysOf = (finding: Finding): string[] =>
  [finding, ...finding.follows].map((one) => `${one.outcome} ${formatFinding(one, zhCN)}`);

const isSuspected = ({ suspects }: Finding, { sheet, row, column }: CellPlace) =>
  suspects.slice(0, 2).some(({ place }) => place.sheet === sheet && place.row === row && place.column === column);

/** Cells with money but zero in the tables that were read, of the year of the table. */
function moneyOf(table: ForeignTable): { place: CellPlace; value: number }[] {
  return table.groups.flatMap(({ columns, rows }) =>
    rows.flatMap(({ row }) =>
      columns.flatMap(({ column, block }) => {
        const value = table.sheet.values[row]?.[column];
        const place = { sheet: table.sheet.name, row, column };
        return typeof value === 'number' && value !== 0 && block === '' ? [{ place, value }] : [];
      }),
    ),
  );
}

function changed(
  snapshot: WorkbookSnapshot,
  changes: ReadonlyMap<string, CellValue>,
  sheetName: string,
): WorkbookSnapshot {
  return {
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === sheetName
        ? {
            ...sheet,
            values: sheet.values.map((line, row) =>
              line.map((value, column) => changes.get(`${row} ${column}`) ?? value),
            ),
          }
        : sheet,
    ),
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
const keyOf = ({ row, column }: CellPlace) => `${row} ${column}`;

function damage({ snapshot }: Disclosure, cells: readonly { place: CellPlace; to: number }[], words: string): Damage {
  const { sheet } = cells[0]!.place;
  const changes = new Map(cells.map(({ place, to }) => [keyOf(place), to]));
  return { snapshot: changed(snapshot, changes, sheet), sheet, places: cells.map(({ place }) => place), words };
}

function oneCell(disclosure: Disclosure): Damage[] {
  const cells = readForeign(disclosure.snapshot).tables.flatMap(moneyOf);
  return cells
    .filter((_, index) => index % STEP === 0)
    .map(({ place, value }) =>
      damage(
        disclosure,
        [{ place, to: round(value * 1.1 + 1) }],
        `${place.sheet}!${cellName(place.row, place.column)}`,
      ),
    );
}

function wholeTable(disclosure: Disclosure): Damage[] {
  return readForeign(disclosure.snapshot).tables.flatMap((table) => {
    const cells = moneyOf(table).map(({ place, value }, index) => ({
      place,
      to: round(value * (1.07 + (index % 5) / 10)),
    }));
    return cells.length > 1 ? [damage(disclosure, cells, table.title)] : [];
  });
}

function totalRow(disclosure: Disclosure): Damage[] {
  return readForeign(disclosure.snapshot).tables.flatMap((table) => {
    const totals = table.groups.flatMap(({ rows }) => rows.filter(({ key }) => key === 'total').map(({ row }) => row));
    const cells = moneyOf(table)
      .filter(({ place }) => totals.includes(place.row))
      .map(({ place, value }) => ({ place, to: round(value * 1.1) }));
    // Where there is no other row nothing could tell.
    const isAlone = moneyOf(table).length === cells.length;
    return cells.length > 0 && !isAlone ? [damage(disclosure, cells, table.title)] : [];
  });
}

function rowLeftOut(disclosure: Disclosure): Damage[] {
  return readForeign(disclosure.snapshot).tables.flatMap((table) => {
    if (table.groups.length > 1) return [];
    const rows = [...new Set(moneyOf(table).map(({ place }) => place.row))];
    const step = Math.max(1, Math.floor(rows.length / 3));
    return rows
      .filter((_, index) => rows.length > 2 && index % step === 1)
      .slice(0, MOST)
      .map((row) => ({
        snapshot: {
          sheets: disclosure.snapshot.sheets.map((sheet) =>
            sheet.name === table.sheet.name
              ? {
                  ...sheet,
                  values: sheet.values.filter((_, at) => at !== row),
                  formulas: sheet.formulas.filter((_, at) => at !== row),
                }
              : sheet,
          ),
        },
        sheet: table.sheet.name,
        places: [],
        words: `${table.title} row ${row + 1}`,
        isUndecided: isSumOfRowsBelow(table, row),
      }));
  });
}

/**
 * A row without a standard code that is in every column the sum of rows below it (a unit, 货物): without it these stand in its place
 * in the sum above, as other forms print them.
 */
function isSumOfRowsBelow({ sheet, groups: [group] }: ForeignTable, row: number): boolean {
  const index = group!.rows.findIndex((one) => one.row === row);
  if (/^[fe]:/.test(group!.rows[index]?.key ?? '')) return false;
  const amountAt = (at: number, column: number) => Math.round(Number(sheet.values[at]?.[column] ?? 0) * 100);
  return group!.sums.some(
    ({ whole, parts }) =>
      whole === index &&
      group!.columns.every(
        ({ column }) =>
          amountAt(row, column) === parts.reduce((sum, part) => sum + amountAt(group!.rows[part]!.row, column), 0),
      ),
  );
}

function exchanged(disclosure: Disclosure): Damage[] {
  return readForeign(disclosure.snapshot).tables.flatMap((table) => {
    const cells = moneyOf(table);
    const pairs = cells.flatMap((one, index) => {
      const other = cells
        .slice(index + 1)
        .find(({ place, value }) => place.column === one.place.column && value !== one.value);
      return other ? [[one, other] as const] : [];
    });
    const step = Math.max(1, Math.floor(pairs.length / 3));
    return pairs
      .filter((_, index) => index % step === step - 1)
      .slice(0, MOST)
      .map(([one, other]) =>
        damage(
          disclosure,
          [
            { place: one.place, to: other.value },
            { place: other.place, to: one.value },
          ],
          `${table.title} ${cellName(one.place.row, one.place.column)} ${cellName(other.place.row, other.place.column)}`,
        ),
      );
  });
}
