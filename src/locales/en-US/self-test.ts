import type { SelfTestTexts } from '../zh-CN/self-test.ts';

/** What 自检 says, in English. */
export const selfTest: SelfTestTexts = {
  intro:
    'Self-test: tries in this Excel what the add-in needs, one thing after the other, on a temporary sheet that is deleted afterwards. No other sheet is changed; what you did before can then no longer be undone with Ctrl+Z.',
  start: 'Start self-test',
  preparing: 'Adding a temporary sheet…',
  trying: 'Trying: {sheet} ({number}/{total})',
  allHold: 'All {count} things work.',
  someFail: '{count} of {total} things are not as expected; the others work.',
  someFailNext:
    'Below each stands what the add-in does instead. It is best to copy the report and send it to your technician.',
  left: 'The temporary sheet “{sheet}” is still there. Please delete it: right-click its tab.',
  failing: 'Not as expected ({count})',
  holding: 'Working ({count})',
  hands: 'To be tried by you ({count})',
  copy: 'Copy report',
  copied: 'Copied. None of your data are in it.',
  notCopied: 'It could not be copied. Click into the box below, press Ctrl+A and Ctrl+C.',
  report: 'Self-test report',

  assumptions: {
    cells: {
      what: 'Reading and writing cells',
      instead: 'Nothing is written then. Select a single sheet, leave the cell that you are editing, and try again.',
    },
    sheets: {
      what: 'Reading all sheets at once',
      instead: 'The names of the sheets are read first; it takes a little longer.',
    },
    kinds: {
      what: 'Every sheet has cells',
      instead: 'Chart and macro sheets have none; they are left out, the others are read.',
    },
    errors: { what: 'Errors say why', instead: 'Where the reason is unclear, three things to try are named.' },
    sheetNames: {
      what: 'Names of single sheets',
      instead: 'They are not read: when rows move, such names are not listed in the question.',
    },
    namesOnce: { what: 'Names come once', instead: 'Only the names of the sheet itself are taken.' },
    calculation: {
      what: 'Automatic calculation',
      instead:
        'This workbook calculates manually: the add-in has Excel calculate after generating and before an audit; press F9 after changes of your own.',
    },
    recalculation: {
      what: 'Having Excel calculate',
      instead: 'An audit may see old figures: press Ctrl+Alt+F9 before it.',
    },
    texts: {
      what: 'Codes keep their leading 0',
      instead: 'Do not generate in this Excel: codes would become numbers. Use another version.',
    },
    longTexts: {
      what: 'Long texts are shown',
      instead: 'Nothing is missing, it is only shown as #; give the cell the format General to read it.',
    },
    rows: {
      what: 'Formulas follow rows that are inserted and deleted',
      instead: 'After adding or removing items generate in a new workbook.',
    },
    merges: { what: 'All merged cells at once', instead: 'They are read in parts; it takes a little longer.' },
    heights: {
      what: 'Standard row height',
      instead: 'After undo a row may be a pixel or two higher; contents are the same.',
    },
    lists: {
      what: 'Drop-down lists are read as they are',
      instead: 'After undo a list that you made yourself may have to be set again; those of the add-in are as before.',
    },
    marks: { what: 'Marking cells', instead: 'Findings are listed as usual; marking them on the sheet does not work.' },
    freezing: {
      what: 'Freezing panes',
      instead: 'Figures are written, panes are not frozen; freeze them yourself in the View tab.',
    },
    page: {
      what: 'Page setup',
      instead:
        'There is probably no printer: figures are written, paper and margins are not set. Generate once more when there is one.',
    },
    zoom: { what: 'One page wide', instead: 'Set the width to 1 page in the Page Layout tab before you print.' },
    settings: {
      what: 'Keeping the record for undo in the workbook',
      instead: 'With a large ledger nothing is generated and you are told so; small ones are not affected.',
    },
    xmlParts: {
      what: 'Keeping explanations in the workbook',
      instead: 'Audits work; explanations cannot be kept, please note them elsewhere.',
    },
    events: { what: 'Knowing who changed a cell', instead: 'There is one audit more after the add-in has written.' },
    compression: {
      what: 'Compressing the record for undo',
      instead: 'It is kept as it is; a large ledger may not fit, and you are told before.',
    },
    locks: {
      what: 'Pane and ribbon wait for each other',
      instead: 'Wait until one is done before you press the other.',
    },
    file: {
      what: 'The workbook as a file',
      instead: 'The public edition cannot be made here; save an .xlsx and use the command line.',
    },
    dialogs: { what: 'The report window of the ribbon', instead: 'Use the pane: it has the same buttons and results.' },
  },

  byHand: [
    'Look at the widest table in the print preview: it should be one page wide.',
    'Generate and switch to another workbook at once: the figures should be written all the same.',
    'Generate from the ribbon and wait six minutes with the question open: it should say that nothing was written.',
    'Turn the live audit on and choose another value from a drop-down list: the findings should follow.',
    'Make a public edition and audit right after it: it should work as usual.',
    'Open the pane while the ribbon writes: it should not offer to recover.',
  ],
};
