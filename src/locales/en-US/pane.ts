import type { Texts } from '../texts.ts';
import { auditPane } from './audit-pane.ts';
import { documentPane } from './document-pane.ts';
import { generatePane } from './generate-pane.ts';

export const pane: Texts['pane'] = {
  name: 'Twelve Tables',
  areas: 'Areas',
  manual: 'Manual (Chinese)',
  more: 'More functions',
  sheet: '“{name}”',
  and: ', ',
  andMore: '{sheets} and more, {count} sheets',
  cell: '“{sheet}”, cell {address}',
  workbook: 'the workbook',
  fromRibbon: 'The result of the last ribbon command, whose window could not be opened: {what}',
  close: 'Close',
  cancel: 'Cancel',

  broken: {
    what: 'Something unexpected happened, and the pane has stopped.',
    next: 'The workbook is still there. Choose Open again; if an action was not finished, the pane offers to recover. If it fails again, save the workbook and restart Excel.',
    again: 'Open again',
  },

  example: {
    there: 'This is the example: change and try what you like.',
    remove: 'Remove the example',
    ask: 'The {count} sheets of the example will be deleted: {sheets}.',
    typed: ' What you typed or changed goes with them: {list}. It can be undone afterwards.',
    typedRows: '{rows} rows of “{sheet}”',
    others: 'Other sheets are left alone; the workbook is as it was before the example.',
    referring:
      'Formulas on {sheets} refer to these sheets and would become #REF!. Correct them first, or remove it all the same.',
    removing: 'Removing the example…',
    removed: 'The example is gone; the workbook is as it was.',
  },

  clearHistory: {
    intro:
      'Undo records: the workbook keeps the figures from before the last few actions, for undo. Clear them before you hand the workbook on; a published copy never has any.',
    clear: 'Clear the undo records',
    confirm: 'Clear',
    ask: 'After that no earlier action can be undone.',
    askNext: 'The sheets stay as they are. Save the workbook afterwards.',
    done: 'The undo records of {count} actions are cleared. Save the workbook.',
    nothing: 'The workbook has no undo records.',
  },

  ledger: {
    tab: 'Ledger',
    looking: 'Looking at the workbook…',
    lookAgain: 'Look again',
    absent: 'This workbook has no ledger yet. Three steps to the twelve tables:',
    steps: [
      'Ledger: type each figure once, or import',
      'Generate: twelve tables with their formulas',
      'Audit: every relation between them checked',
    ],
    tryExample: 'Try the example',
    tryFor: 'Puts in the 2024 ledger of a real department; it can be removed as a whole.',
    incomplete:
      'The workbook has {found}, but not {missing}. If this is a ledger, give the missing sheets their names back; if not, rename the sheets that are there and make a new ledger.',
    present:
      'The ledger is on the sheets {sheets}: fill them in, or import a list of a budget system. Check, then generate.',
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
    writing: 'Writing, from “{sheet}” on ({number}/{total})',
    made: {
      ledger: {
        what: 'The ledger is ready.',
        next: 'On sheet 参数 choose the unit of money and enter the units with their kinds; then choose “Import…” or enter the entries on sheet 底稿, and come back to check.',
      },
      template: {
        what: 'The blank tables are ready.',
        next: 'Begin with table 2 and type the leaves only: totals, and the amounts of tables 1, 4, 11 and 12, calculate themselves. Then go straight to “Audit”; the ledger and “Generate” are not needed.',
      },
      example: {
        what: 'The example is there: the 2024 ledger of a county department.',
        next: 'Look at sheet 底稿, then go on to generate. Remove the example when you are done.',
      },
      exampleFile: {
        what: 'The example is there: the 2024 ledger of a county department.',
        next: 'Look at sheet 底稿, then go on to generate. Then press “New workbook” above to begin your own.',
      },
    },
    taken: 'Nothing was made: {sheets} already hold something.',
    takenNext: 'Rename them, or use an empty workbook, and try again.',
    check: 'Check the ledger',
    checking: 'Checking the ledger…',
    bad: 'The ledger has {count} problems.',
    badNext: 'Correct them one by one, then check again.',
    unregisteredNext:
      'Sheet 项目与绩效 does not have {count} projects yet. If their names are right, choose “Register projects”, then choose their kinds on that sheet; correct the rest one by one, and check again.',
    register: 'Register projects',
    registering: 'Registering the projects…',
    clean: 'The ledger is sound: {count} entries, {total}.',
    amount: '{amount} {unit}',
    ofSource: '{source} {amount}',
    between: '; ',
    onward: 'Go on to generate',
  },

  generate: generatePane,
  audit: auditPane,
  document: documentPane,

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
      what: 'Merged cells, a table, a pivot table, a filter or an array formula stand in the way: {where}.',
      next: 'Remove them (a table can be converted to a range), or rename the sheet, and try again.',
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
    changed: {
      what: 'Just changed, perhaps by somebody else who is editing; the change is kept, nothing was written: {where}.',
      next: 'Look at the change and try again.',
    },
    running: {
      what: 'The add-in is writing into this workbook elsewhere.',
      next: 'Wait until it is done, then click again.',
    },
    unfinished: {
      what: 'The last action did not finish and has to be recovered first.',
      next: 'Open the pane, click Recover above, then click again.',
    },
    readOnlyFile: {
      what: 'This file is .xls, .et or .csv: it can be looked at and audited here, but not written.',
      next: 'Open it in WPS or Excel, save it as .xlsx, and open that here.',
    },
    unreadableFile: {
      what: 'The workbook is damaged and cannot be read as a whole; nothing was written.',
      next: 'Open it in WPS or Excel, save it as .xlsx, and try again.',
    },
    notLoaded: {
      what: 'A part of the add-in did not arrive.',
      next: 'Check the network or the server and try again.',
    },
    unknown: {
      what: 'Something unexpected happened; it was not finished.',
      next: 'Select one sheet only, switch to the normal view, bring this workbook to the front, and try again; if it fails again, look for a table, a filter or an array formula in the way, then save and restart Excel.',
    },
  },
};
