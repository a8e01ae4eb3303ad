import type { Texts } from '../texts.ts';

export const auditPane: Texts['pane']['audit'] = {
  tab: 'Audit',
  intro:
    'Checks the twelve tables as they stand: totals, relations between tables, formulas and texts. Nothing is written.',
  start: 'Audit',
  checking: 'Checking…',
  writing: 'Writing into the workbook…',

  at: '{sheet}!{address}',
  blank: 'blank',
  calculated: '{amount} (formula)',
  text: '“{text}”',

  more: 'More',
  exact: 'Exact mode',
  exactHint: 'On: a difference of 0.01 is an error. Off: small differences from rounding are tail differences.',
  exactFixed:
    'Exact mode: this workbook has its ledger and its figures come from it: a difference of 0.01 is an error.',
  live: 'Check while editing',
  liveHint: 'Checks again after each edit. Nothing is written.',

  verdicts: {
    noTables: {
      what: 'None of the twelve tables was found.',
      next: 'Generate them first. To check tables from elsewhere, copy them into this workbook with their titles and headings.',
    },
    wrong: { what: '{error} errors.', next: 'Begin with the first: what has the same cause goes with it.' },
    toJudge: {
      what: 'No errors; {judge} findings for you to judge.',
      next: 'Explain those that are right as they are.',
    },
    incomplete: {
      what: 'All that could be checked is right; {unchecked} could not be checked.',
      next: 'The reasons are listed below. What was not checked is not therefore right.',
    },
    green: { what: 'All passed: {passed} relations hold.', next: 'Audit again after any further change.' },
  },
  counts: 'Results; choose one kind to see only that',
  count: '{name} {count}',
  explained: '{name} {count} ({explained} explained)',
  passed: 'Passed',

  filter: 'Filter',
  search: 'Search',
  searchHint: 'Table, item, amount or address',
  table: 'Table',
  allTables: 'All tables',
  noTable: 'Other',
  nothingListed: 'Nothing matches.',
  showAll: 'List all',
  group: '{outcome} · {table} ({count})',
  keys: 'Choose one to go to its cell; arrow keys move, Enter goes.',
  moreItems: '{count} more ({left} left)',

  suspect: {
    one: 'Most likely wrong is this cell:',
    together: 'Most likely these cells are wrong together:',
    several: '{count} places are equally suspect; compare them with your documents:',
    change: 'Now {before}; with {after} everything holds ({settles} relations).',
    changeTogether: 'Now {before}, to be {after}.',
    settles: 'Changed together, everything holds ({settles} relations).',
    slip: ' It looks like this: {slip}.',
    formula: 'A formula stands here. Check it and the cells it refers to instead of typing a number over it.',
    more: '{count} more',
  },

  follows: '{count} more from the same cause',
  rule: 'Rule {rule}',
  basis: 'Basis: {basis}',

  fix: {
    formula: 'Restore formula',
    formulas: 'Restore all formulas of the table',
    numbers: 'Make numbers of text',
    text: 'Write the text',
    all: 'Mend all ({count} cells)',
    allHint:
      'Overwritten formulas, numbers stored as text, missing statements: safe, and no figure of yours is touched.',
    suggestion: 'Apply suggestion',
  },
  ask: {
    fix: 'This will change and nothing else:',
    suggestion: 'This changes a figure that you typed. Compare it with your documents first. Go on?',
    was: 'Now',
    becomes: 'Will be',
    approve: 'Change',
    more: '{count} more cells alike.',
  },

  explanation: {
    kind: 'Kind',
    noKind: 'none',
    label: 'Explanation',
    hint: 'Kept in the workbook, also after the next audit.',
    write: 'Explain',
    edit: 'Edit explanation',
    save: 'Save explanation',
    said: 'Explanation: {text}',
    stale: 'The figures have changed since this was written. See whether it still holds and save it again.',
  },

  exporting: 'Export',
  sheetButton: 'Write the sheet 勾稽审核',
  mark: 'Mark wrong cells',
  unmark: 'Unmark',
  messages: {
    fixed: '{count} cells mended and audited again.',
    notCalculated:
      'Formulas in other cells are not calculated yet: save, open and save it once in WPS or Excel, or generate again.',
    changed: 'Nothing was changed: the sheet was edited in the meantime. It was audited again, please look once more.',
    exported: 'The findings are on the sheet “审核结果”.',
    exportTaken: 'There is a sheet “审核结果” that is not from an audit. Replace it?',
    sheetWritten: 'The sheet “勾稽审核” is written. Its formulas follow the tables.',
    sheetTaken: 'There is a sheet “勾稽审核” that is not from an audit. Replace it?',
    sheetNotOurs: 'Not written: these tables were not made here, and formulas cannot judge tail differences.',
    sheetNotOursNext: 'Export the findings of this audit instead.',
    marked: '{count} cells are marked; your own formatting is untouched.',
    markedNext: 'Unmark takes the marks away.',
    unmarked: 'All marks are gone.',
    takenNext: 'Undo brings it back; or rename it first.',
    replace: 'Replace',
    undo: 'Undo',
  },

  sheet: {
    headings: [
      'No.',
      'Result',
      'Rule',
      'Place',
      'Finding',
      'Left',
      'Right',
      'Difference',
      'Likeliest cell and change',
      'Explanation',
    ],
    none: 'Nothing was found.',
  },
};
