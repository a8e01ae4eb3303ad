import type { Texts } from '../texts.ts';

export const pane: Texts['pane'] = {
  name: 'Twelve Tables',
  areas: 'Areas',
  sheet: '“{name}”',
  and: ', ',
  cell: '“{sheet}”, cell {address}',
  workbook: 'the workbook',
  close: 'Close',
  cancel: 'Cancel',

  ledger: {
    tab: 'Ledger',
    looking: 'Looking at the workbook…',
    lookAgain: 'Look again',
    absent: 'This workbook has no ledger yet. Fill in these three fields to make one; they can be changed later.',
    incomplete:
      'The workbook has {found}, but not {missing}. If this is a ledger, give the missing sheets their names back; if not, rename the sheets that are there and make a new ledger.',
    present: 'The ledger is on the sheets {sheets}, one entry a row. Fill it in, check it, then generate.',
    year: 'Budget year',
    code: 'Department code',
    codeHint: '3 digits, such as 019',
    department: 'Department',
    departmentHint: 'Full name, as printed on every table',
    yearWrong: 'Enter 4 digits, from 2020 to 2099.',
    codeWrong: 'Enter 3 digits, with leading zeros.',
    departmentWrong: 'Nothing is filled in. Please fill it in.',
    create: 'New ledger',
    template: 'Blank tables',
    templateFor: 'For those who type into the tables themselves: all twelve are empty, totals and links have formulas.',
    preparing: 'Making the sheets…',
    writing: 'Writing “{sheet}” ({number}/{total})',
    created: 'The ledger is ready.',
    createdNext: 'Enter the units on sheet 参数, then the entries on sheet 底稿, and come back to check.',
    templated: 'The blank tables are ready.',
    templatedNext: 'Type into the empty cells. Do not choose “Generate”: it would put the figures of the ledger there.',
    taken: 'Nothing was made: {sheets} already hold something.',
    takenNext: 'Rename them, or use an empty workbook, and try again.',
    check: 'Check the ledger',
    checking: 'Checking the ledger…',
    bad: 'The ledger has {count} problems.',
    badNext: 'Correct them one by one, then check again.',
    clean: 'The ledger is sound: {count} entries.',
    onward: 'Go on to generate',
  },

  generate: {
    tab: 'Generate',
    intro:
      'Makes the twelve tables from the ledger. Totals and links are formulas: they follow when amounts change. After adding or removing codes or projects, generate again.',
    start: 'Generate',
    reading: 'Checking the ledger…',
    writing: 'Writing “{sheet}” ({number}/{total})',
    stopping: 'Stopping after this sheet…',
    done: 'The twelve tables are ready; every figure comes from the ledger.',
    tables: 'Show a table',
    inferred: 'The layout is inferred: compare it with the form of your finance bureau before publishing.',
    refused: 'The ledger has {count} problems. Nothing was generated or changed.',
    refusedNext: 'Correct them one by one, then choose “Generate” again.',
    exists: '{count} tables already hold something. Generate them again?',
    existsNext: 'They will be written anew from the ledger. What you typed or changed in them will be replaced.',
    existing: 'Tables that hold something',
    replace: 'Generate again',
    cancelled: 'Stopped.',
    cancelledNext: 'The {done} sheets that were written have been taken back; the workbook is as it was.',
    halfway: 'The {done} sheets written before have been taken back.',
    undo: 'Undo last action',
    undone: 'Undone: the workbook is as it was before the last action.',
    recovered: 'The last action had not finished; the workbook is as it was before it.',
    nothing: 'There is nothing to undo.',
    typedSince: 'Since the last action {sheets} changed again; undoing takes that away too.',
    typedSinceNext: 'Copy what you want to keep, or go on.',
    undoAnyway: 'Undo all the same',
  },

  command: {
    exists: '{count} tables already hold something. Nothing was generated or changed.',
    existsNext: 'To generate them again, choose “Open pane”, then “Generate” there, and decide.',
    failed: 'The tables could not be completed.',
    failedNext: 'Choose “Open pane” and then “Generate” there: it will say why.',
    undoFailed: 'The undo did not finish.',
    undoFailedNext: 'Open the pane and choose “Undo last action” under Generate; the reason is given there.',
    typedSinceNext: 'To undo, open the pane and choose “Undo last action” under Generate.',
  },

  findings: {
    errors: 'Problems ({count})',
    plausibilities: 'To be checked ({count})',
    hints: 'Hints ({count})',
    jump: 'Choose one to go to its cell.',
    more: 'There are {count} more; they are listed once these are corrected.',
  },

  failures: {
    cellEditing: {
      what: 'A cell is being edited; Excel lets no add-in read or write meanwhile.',
      next: 'Press Enter (keep) or Esc (discard), then try again.',
    },
    protected: {
      what: 'It cannot be written because of protection or read-only mode: {where}.',
      next: 'Remove the protection on the Review tab, or save a copy that can be edited, and try again.',
    },
    notFound: {
      what: 'Not found, perhaps deleted or renamed: {where}.',
      next: 'Give it its name back, or generate again, and try again.',
    },
    alreadyExists: {
      what: 'There is a sheet of this name already: {where}.',
      next: 'Rename that sheet and try again.',
    },
    hidden: {
      what: 'Hidden, so it cannot be shown: {where}.',
      next: 'Right-click a sheet tab, choose Unhide, and try again.',
    },
    tooLarge: {
      what: 'Too much to handle at once: {where}.',
      next: 'Move what does not belong to the budget to another workbook and try again.',
    },
    textTooLong: {
      what: 'The text has more than 32767 characters and does not fit into one cell: {where}.',
      next: 'Shorten this text in the ledger and try again.',
    },
    inTheWay: {
      what: 'Merged cells, a table, a pivot table or a filter stand in the way: {where}.',
      next: 'Remove them, or rename the sheet, and try again.',
    },
    otherWorkbook: { what: 'Another workbook is in front.', next: 'Switch back to this workbook and try again.' },
    busy: { what: 'Excel is busy and did not finish.', next: 'Wait a few seconds and try again.' },
    unsupported: {
      what: 'This version of Excel cannot do this.',
      next: 'Use Excel 2021 or later, or Microsoft 365.',
    },
    refused: {
      what: 'Excel does not accept what was to be written; this is a fault of the add-in: {where}.',
      next: 'Save the workbook and try again; if it fails again, show this sentence to your technicians.',
    },
    notLoaded: {
      what: 'A part of the add-in did not arrive.',
      next: 'Check the network or the server and try again.',
    },
    unknown: {
      what: 'Something unexpected happened; it was not finished.',
      next: 'Save the workbook, close and open the pane, and try again; if it fails again, restart Excel.',
    },
  },

  notInExcel: {
    title: 'Open this in Excel',
    what: 'This page is the pane of an Excel add-in: it opens in Excel 2021 or later, Microsoft 365, or Excel on the web. WPS cannot run it.',
  },
};
