import type { Texts } from '../texts.ts';

export const importing: Texts['importing'] = {
  open: 'Import…',
  next: 'Next',
  back: 'Back',
  cancel: 'Cancel import',

  steps: {
    choose: 'Import: choose the list',
    reading: 'Import: reading',
    sheets: 'Import: choose the sheet',
    questions: 'Import: please confirm',
    review: 'Import: check before writing',
    writing: 'Import: writing',
    done: 'Imported',
  },

  choose: {
    intro:
      'You will see what was read before anything is written. Headings may stand in any row, columns in any order.',
    file: 'Choose a file…',
    fileFor: '.xlsx, .xls, .csv or .txt. It is read on this machine and sent nowhere.',
    paste: 'Or paste',
    pasteHint: 'Select the list with its headings where it is, copy it, and press Ctrl+V here.',
    pasted: 'Read what was pasted',
    nothingPasted: 'Nothing is here yet. Paste first, then try again.',
  },

  reading: 'Reading…',

  sheets: {
    intro: '“{file}” has {count} sheets. Which one is to be imported?',
    sheet: '{name} ({rows} rows)',
  },

  questions: {
    intro: 'The list leaves these open. Your answers are remembered in this workbook and used for the next import.',
    again: 'Your answers raise {count} more questions, which stand first; those answers can still be changed.',
    noHeadings:
      'No headings were found, so columns are asked about by letter. If the list has headings, go back and copy or export it with them.',
    column: '{id} (such as {samples})',
    blankColumn: '{id} (empty)',
    aboutColumn: 'Column “{id}”: {samples}',
    aboutRow: 'Row {row}: {cells}',
    aboutScaled: 'Column “{id}”: row {row} holds {stored} and shows 1/{by} of it',
    onPage: '{label} (from row {row})',
    all: 'Are all {count} below the same? Choose once here',
    missing: 'Not answered yet. Choose one.',
    pick: 'Choose',
  },

  review: {
    read: '{count} entries were read, {total} {unit} in all.',
    waiting: 'Nothing has been written yet.',
    nothing: 'Not one entry could be read.',
    nothingNext: 'See below why the rows were not read, correct the list and import again, or choose another list.',
    counts: 'The {count} rows of the list',
    totals: 'Sources of funds ({unit})',
    total: 'Total',
    money: 'Money ({unit})',
    inList: 'Amounts of the rows in the list',
    readSum: 'Read',
    difference: 'Difference',
    noDifference: 'Nothing is missing. Sums are not counted twice, only compared.',
    unread: 'Columns with numbers that are not read as amounts ({count})',
    unreadNext: 'If one holds amounts, give it a heading that is understood (政府性基金预算) and import again.',
    unreadColumn: '{cells} cells, together {sum}',
    sameUnit: 'The amounts are in {unit}, as in the ledger.',
    otherUnit: 'The amounts are in {from}; they will be written in {to}, the unit of the ledger.',
    severalUnits: 'The list has amounts in {units}; page by page they become {to}, the unit of the ledger.',
    rejected: 'Rows that were not read ({count})',
    remarks: 'To be checked ({count})',
    row: 'Row {row}',
    cell: 'Row {row}, “{heading}”',
    repeated: '{count} entries are already in the ledger, exactly the same. Was this list imported before?',
    units: 'Units to be added ({count})',
    unitsNext: 'After writing, choose their kind on sheet 参数.',
    projects: 'Projects to be added ({count})',
    project: '{name} ({kind})',
    unit: '{code} {name}',
    basic: 'Basic expenditure',
    sample: 'As they will stand (first {count})',
    columns: 'What each column is taken for',
    remembered: 'As you answered before ({count})',
    revise: 'Change answers',
    more: 'Show all {count}',
    existing: 'The ledger already has {count} entries. What is to become of them?',
    append: 'Keep them and add these below',
    replace: 'Replace: all {count} are removed',
    existingMissing: 'Choose one.',
    write: 'Write into the ledger',
    cancelled: 'Stopped. Nothing was written; the workbook is as it was.',
  },

  columns: {
    part: 'Part of: {field}',
    total: 'A sum, only compared',
    passedOver: 'Not used',
  },

  writing: 'Preparing…',

  done: {
    what: '{entries} entries were written.',
    units: '{units} units were added.',
    projects: '{projects} projects were added.',
    next: 'Check the ledger to see what is still missing.',
    unitsNext: 'First choose the kind of the new units on sheet 参数, then check the ledger.',
    check: 'Check the ledger',
    undo: 'Undo this import',
    again: 'Import another list',
    close: 'Back to the ledger',
  },

  failures: {
    empty: { what: 'The file is empty.', next: 'Export it again and choose it once more.' },
    noRows: { what: 'There is nothing in it.', next: 'Choose another file, or copy again.' },
    encrypted: {
      what: 'The file is encrypted: it has a password, or it is protected from writing.',
      next: 'Open it in Excel, take the password or protection away and save a copy, or copy the cells and paste them here.',
    },
    notXlsx: {
      what: 'This is no spreadsheet.',
      next: 'Choose an .xlsx, .xls or .csv file; copy tables from PDF, pictures or Word into Excel first.',
    },
    damaged: {
      what: 'The file cannot be opened: it is no spreadsheet, or it is damaged.',
      next: 'Open it in Excel, save it as .xlsx and choose it again, or copy the cells and paste them here.',
    },
    tooLarge: {
      what: 'The file is too large for a list of entries.',
      next: 'Save the sheet that you need as a file of its own, without empty rows, columns and pictures.',
    },
    webPage: {
      what: 'This is no spreadsheet but a web page, or an error message of the system.',
      next: 'Log in again and repeat the export.',
    },
    webArchive: {
      what: 'This is a web archive (MHT), no spreadsheet.',
      next: 'Open it in Excel, save it as .xlsx and choose it again.',
    },
    unavailable: {
      what: 'The file cannot be read now: it was moved, or another program holds it.',
      next: 'Close that program and choose the file again.',
    },
    noLedger: { what: 'Sheets of the ledger are missing.', next: 'Cancel the import and choose “Look again”.' },
    parameter: {
      what: '“{heading}” on sheet “{sheet}” is not filled in properly, and the import needs it.',
      next: 'Fill it in, then choose the file again.',
    },
    changed: {
      what: 'The ledger was changed meanwhile; nothing was written.',
      next: 'Go back and choose the list again, so that it is read for the ledger as it is now.',
    },
  },
};
