/** What the area 生成 says, with undo, recovery and the copy to publish. */
export const generatePane = {
  tab: 'Generate',
  intro:
    'Makes the twelve tables from the ledger. Totals and links are formulas: they follow when amounts change. After adding or removing codes or projects, generate again.',
  start: 'Generate',
  reading: 'Checking the ledger…',
  writing: 'Writing, from “{sheet}” on ({number}/{total})',
  stopping: 'Stopping after this batch…',
  done: 'The twelve tables are ready; every figure comes from the ledger.',
  doneNext: 'Next: audit them.',
  onward: 'Go on to audit',
  tables: 'Show a table',
  inferred: 'The layout is inferred: compare it with the form of your finance bureau before publishing.',
  refused: 'The ledger has {count} problems. Nothing was generated or changed.',
  refusedNext: 'Correct them one by one, then choose “Generate” again.',
  cancelled: 'Stopped.',
  cancelledNext: 'What was written has been taken back; the workbook is as it was.',
  halfway: 'The {done} sheets written before have been taken back.',

  rounding: {
    heading: 'Rounded to 0.01 万元 ({count})',
    largest:
      'Furthest from its exact value: {name}, printed {printed} 万元, exactly {exact} 元, {difference} 元 apart. For the tables to add up, remainders are spread over the details instead of rounding each.',
    blank: 'The amount is {amount}, less than 0.01 万元 in print: the tables show a blank.',
  },

  question: 'You typed or changed {count} cells that would be replaced. Nothing has been written yet.',
  questionNext: 'Choose “Keep what I typed” to leave them as they are; they will not follow the ledger.',
  broken: '{count} formulas or names would lose the rows they refer to and become #REF!. Nothing has been written yet.',
  brokenNext: 'What they refer to is not in the new tables. Correct them first, or go on.',
  replace: 'Generate and replace',
  keep: 'Keep what I typed',
  goOn: 'Generate all the same',
  changed: ' {sheets} would change.',
  added: ' {sheets} would be new.',
  typedList: 'Typed or changed by you ({count})',
  goneList: 'In rows that are gone: cannot be kept ({count})',
  brokenList: 'Would become #REF! ({count})',
  becomes: 'Now “{typed}”, would become “{planned}”.',
  vanishes: 'Now “{typed}”, would be removed.',
  brokenCell: 'This formula refers to a row that goes.',
  brokenName: 'Name “{name}”',
  brokenNameWhat: 'It refers to a row that goes.',

  undo: 'Undo last action',
  undoing: 'Undoing…',
  undone: 'Undone: the workbook is as it was before the last action.',
  undoneKept:
    'Changed while it was being undone, perhaps by somebody else; the changes are kept, please check: {sheets}.',
  recovered: 'The last action had not finished; the workbook is as it was before it.',
  nothing: 'There is nothing to undo.',
  typedSince: 'Since the last action {sheets} changed again; undoing takes that away too.',
  typedSinceNext: 'Copy what you want to keep, or go on.',
  undoAnyway: 'Undo all the same',

  publish: 'Copy to publish',
  publishFor:
    'Another workbook with the values of the twelve tables only: no formulas, ledger, notes, hidden content or author.',
  publishing: 'Making the copy to publish…',
  published: 'The copy to publish is open in a new window.',
  publishedNext: 'Check and save it there.',
  publishHints: 'Please note ({count})',
  noTables: 'There is no table to publish: none has been generated, or all are hidden.',
  noTablesNext: 'Choose “Generate” first.',
  notCalculated: '{count} formulas have no result yet, the first in “{sheet}” {cell}.',
  notCalculatedNext: 'Press F9 to calculate, then try again.',
  unreadable: 'The content of this workbook cannot be read; it may have a password.',
  unreadableNext: 'Remove the password or save it as .xlsx, then try again.',

  recovery: {
    offered: 'The last “{action}” did not finish; {sheets} may be written by half.',
    offeredNext:
      'Choose “Recover” to bring these sheets back to what they were before; nothing else can be done until then.',
    recover: 'Recover',
    recovering: 'Recovering…',
    done: 'The sheets are as they were before that action.',
  },

  actions: {
    prepareLedger: 'New ledger',
    prepareTemplate: 'Blank form',
    generate: 'Generate',
    import: 'Import',
    fix: 'Correct',
    exportFindings: 'Export findings',
    auditSheet: 'Audit sheet',
  },
};
