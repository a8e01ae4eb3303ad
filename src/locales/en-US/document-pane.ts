/** What the area 说明 says: the text of the disclosure, and the way to Word. */
export const documentPane = {
  tab: 'Text',
  intro:
    'Every figure of the text comes from the tables and from the sheet 情况说明·填报, and follows them. From here the whole document goes to Word.',
  reading: 'Reading the workbook…',
  absent: 'This workbook has no ledger yet: the figures of the text have nowhere to come from.',
  absentNext: 'Create a ledger first, or try the example.',
  toLedger: 'Go to the ledger',
  refused: 'The ledger has {count} problems: the text cannot be written yet.',
  refusedNext: 'Correct them one by one; this page follows.',
  again: 'Read again',

  copy: 'Copy for Word',
  copyFor: 'Copies the whole document (cover, contents, overview, text, terms and the tables) to be pasted into Word.',
  save: 'Save as Word',
  making: 'Making the document…',
  incomplete: '{count} facts are missing; the document will say “【待填：…】” in their place.',
  incompleteNext: 'Fill them in first, or make it all the same to have a look.',
  copyAnyway: 'Copy anyway',
  saveAnyway: 'Save anyway',
  copied: 'The whole document is copied.',
  copiedNext: 'Paste it into an empty Word document and keep the source formatting. The tables stand on upright pages.',
  prepared: 'The document is ready, but not copied yet.',
  preparedNext: 'The browser wants another click before it lets anything be copied.',
  copyNow: 'Copy now',
  copyRefused: 'The browser does not let the add-in copy.',
  copyRefusedNext:
    'Choose “Save as Word”; where there is no such button, open the workbook in Excel on the web, or have it made on the command line.',
  saved: 'The document went to the browser to be saved: {file}',
  savedNext: 'Open it among the downloads; if it is not there, use “Copy for Word”.',

  check: {
    heading: 'Check a text that exists',
    intro:
      'Compares every figure of a text written elsewhere with the tables. The text is not changed, and stays on this machine.',
    file: 'Choose a text (.docx, .txt)',
    paste: 'Or paste it',
    nothingPasted: 'Nothing is here yet. Paste the text first.',
    pasted: 'Check what was pasted',
    working: 'Checking…',
    noTables: 'The workbook has none of the twelve tables: there is nothing to compare with.',
    noTablesNext: 'Generate them first, or open the workbook that has them.',
    noFigures: 'No figure of the text is one of the tables.',
    noFiguresNext: 'Make sure that it is the narrative of this department and year.',
    summary: '{right} figures agree, {errors} errors, {unchecked} could not be checked.',
    count: ' ({count})',
    where: 'Line {line}: {sentence}',
  },

  missing: 'Still to be filled in ({count})',
  noForm: 'The workbook has no sheet 情况说明·填报 yet: choose “Generate” in the area Generate to get it.',
  text: 'Budget narrative',
  lastYear: '{cell}; source of last year’s figure: {source}',
  byHand: 'typed',
  legend:
    'Figures with a solid underline come from the tables, those with a dotted one from what was typed, brackets are still missing. Each leads to its cell.',
};
