import { groupBy } from '../../base/group-by.ts';
import type { UnreadSheet } from '../../recognise/foreign/foreign-table.ts';
import { type CellPlace, valueAt } from '../../workbook/model/snapshot.ts';
import { sums, sumDetails, violation, type Violation } from '../evidence/violation.ts';
import { slipBetween } from '../localization/digit-slip.ts';
import type { CellLabel } from '../model/cell-label.ts';
import type { CellSum, UnreadSheets } from '../model/finding-details.ts';
import type { Finding, FoundCell, Outcome, Suspect } from '../model/finding.ts';
import type { Cell } from './cells.ts';
import type { CheckCode, WeighedCheck } from './check.ts';
import type { CellSuspect, ForeignFinding, SumFinding } from './foreign-finding.ts';

/** So many cells of a sum are named one by one. */
const MOST_NAMED = 3;

/** What was found in tables of other forms, as any finding of the audit. */
export function findingOf(found: ForeignFinding): Finding {
  switch (found.code) {
    case 'sum':
    case 'omitted':
    case 'exceeds':
      return sumFinding(found);
    case 'emptyTable': {
      const { table, other } = found;
      const details = { sheet: table.sheet.name, cell: labelOf(other), amount: other.amount! };
      return plain(found, violation('tableEmpty', details, [foundCell(other)]));
    }
    case 'unread':
      return plain(found, violation('sheetsUnread', { unread: unreadSheets(found.sheets, found.doubted) }, []));
    case 'checked':
      return plain(found, violation('sheetsChecked', { counts: found.counts }, []));
    case 'noDisclosure':
    case 'finalAccounts':
      return plain(found, violation(found.code, {}, []));
    case 'noTotal':
      return plain(found, violation('totalMissing', { sheet: sheetOf(found.cell) }, [foundCell(found.cell)]));
    case 'repeatedCode': {
      const { of: code, name, cell } = found;
      return plain(found, violation('codeRepeated', { sheet: sheetOf(cell), code, name }, [foundCell(cell)]));
    }
    case 'gap': {
      const details = { sheet: sheetOf(found.cell), row: found.label };
      return plain(found, violation(GAPS[found.lacks], details, [foundCell(found.cell)]));
    }
    case 'missingParent': {
      const { of: code, below, name, cell } = found;
      const details = { sheet: sheetOf(cell), code, found: below, name };
      return plain(found, violation('parentMissing', details, [foundCell(cell)]));
    }
  }
}

const GAPS = { details: 'detailsMissing', kind: 'kindMissing' } as const;

function plain({ rule, outcome }: { readonly rule: string; readonly outcome: Outcome }, said: Violation): Finding {
  const severity = outcome === 'unchecked' || outcome === 'omitted' ? 'plausibility' : outcome;
  return { rule, severity, outcome, ...said, suspects: [], leading: 0, follows: [] };
}

function sumFinding(found: SumFinding): Finding {
  const { check, suspects, leading, follows } = found;
  const cells = [...check.relation.left, ...check.relation.right].map(foundCell);
  return {
    ...plain(found, { ...saidOf(found), cells, ...sums(check.left, check.right) }),
    suspects: suspects.map(suspectOf),
    leading,
    follows: follows.map(sumFinding),
  };
}

/** Codes of what is said of a sum in a row or a column. */
const OF_ROWS = { rows: 'rankSum', total: 'totalSum', columns: 'columnSum' } as const;
const isOfRows = (code: CheckCode): code is keyof typeof OF_ROWS => Object.hasOwn(OF_ROWS, code);

function saidOf({ code, check }: SumFinding): Violation {
  const { relation, left, right, check: one } = check;
  const amounts = sumDetails(left, right);
  const first = firstCell(check);
  const place = { sheet: sheetOf(first), row: labelOf(first).row, column: labelOf(first).column };
  const both = { left: sumOf(relation.left), right: sumOf(relation.right) };
  if (code === 'omitted') return violation('rowsOmitted', { ...place, ...amounts }, []);
  if (code === 'exceeds') return violation('threePublicExceeded', { ...both, ...amounts }, []);
  if (isOfRows(one.code)) {
    return violation(OF_ROWS[one.code], { ...place, ...amounts, count: relation.right.length }, []);
  }
  switch (one.code) {
    case 'balance':
      return violation('balanceDiffers', { sheet: place.sheet, ...amounts }, []);
    case 'change':
      return violation('changeDiffers', { ...place, ...amounts }, []);
    case 'missingRow':
      return violation('rowMissing', { left: both.left, actual: left, sheet: one.missingIn ?? '' }, []);
    case 'acrossRow':
      return violation('rowDiffers', { ...both, ...amounts }, []);
    case 'across':
      return violation('figureDiffers', { ...both, ...amounts }, []);
  }
}

const firstCell = ({ relation }: WeighedCheck) => (relation.left[0] ?? relation.right[0])!;
const sheetOf = ({ cells }: Cell) => cells.table.sheet.name;

function sumOf(cells: readonly Cell[]): CellSum {
  const isAbridged = cells.length > MOST_NAMED;
  const named = isAbridged ? cells.slice(0, 1) : cells;
  return { count: cells.length, cells: named.map(labelOf), ...(isAbridged && { isAbridged }) };
}

/** The label of its row and the headings of its column, as printed. */
function labelOf(cell: Cell): CellLabel {
  for (const { columns, rows } of cell.cells.table.groups) {
    const column = columns.find((one) => one.column === cell.column);
    const row = rows.find((one) => one.row === cell.row);
    if (column && row) return { sheet: sheetOf(cell), row: row.label, column: column.path.join(' ') };
  }
  return { sheet: sheetOf(cell), row: '', column: '' };
}

const placeOf = (cell: Cell): CellPlace => ({ sheet: sheetOf(cell), row: cell.row, column: cell.column });

const foundCell = (cell: Cell): FoundCell => ({
  place: placeOf(cell),
  value: valueAt(cell.cells.table.sheet, cell.row, cell.column),
});

function suspectOf({ cell, suggested, settles }: CellSuspect): Suspect {
  const current = cell.amount!;
  const slip = slipBetween(current, suggested);
  return {
    place: placeOf(cell),
    label: labelOf(cell),
    current,
    suggested,
    settles,
    ...(slip && { slip }),
    together: [],
  };
}

/** Sheets by the reason for which they were not checked. */
function unreadSheets(sheets: readonly UnreadSheet[], doubted: readonly string[]): UnreadSheets[] {
  const unread = groupBy(sheets, ({ reason }) => reason).map((group): UnreadSheets => ({
    cause: group[0].reason,
    sheets: [...new Set(group.map(({ sheet }) => sheet))],
  }));
  return doubted.length > 0 ? [...unread, { cause: 'doubted', sheets: doubted }] : unread;
}
