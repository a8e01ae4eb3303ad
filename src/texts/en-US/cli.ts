import type { Texts } from '../texts.ts';

export const cli: Texts['cli'] = {
  usage:
    'Usage:\n  npm run -s twelve -- generate <ledger.json|ledger.xlsx> --out <result.xlsx>\n  npm run -s twelve -- template --year <year> --department <name> --out <result.xlsx>\n  npm run -s twelve -- publish <workbook.xlsx> --out <published.xlsx>\n  npm run -s twelve -- audit <workbook.xlsx|folder>… [--json] [--exact]',
  unknownCommand: 'There is no command “{command}”.',
  optionMissing: '{option} is missing.',
  unknownOption: 'Unknown option: {option}.',
  yearFormat: '--year takes 4 digits, for example 2024.',
  fileMissing: 'File “{file}” cannot be opened. Check the path.',
  fileUnreadable:
    '“{file}” is no readable .xlsx file (it may be encrypted, an old .xls, or damaged). Save it as .xlsx in Excel and try again.',
  fileUnkeepable:
    '“{file}” holds what would be lost by saving it again ({part}). Save a copy with the ledger only and try again.',
  jsonUnreadable: '“{file}” is not valid JSON: {reason}',
  cannotWrite: '“{file}” cannot be written. Check that the folder exists and the file is not open.',
  outOverInput: 'The result cannot be written over the ledger file “{file}”. Choose another name.',
  refused: '“{file}” has {count} problems; nothing was generated:',
  written: 'Written: {file}',
  hints: 'Please also look at {count} places:',
  publishOverInput: 'The copy to publish cannot be written over the workbook “{file}”. Choose another name.',
  noTables:
    '“{file}” holds none of the twelve tables (hidden ones do not count). Generate them first and keep the names of their sheets.',
  notCalculated:
    '“{file}” has {count} formulas without a result, the first in {cell} of “{sheet}”. Open it in Excel, recalculate, save, and try again.',
  hiddenRow:
    'Row {place} of “{sheet}” is hidden and was left out. It holds figures that visible totals may include: should it be shown or deleted?',
  hiddenColumn:
    'Column {place} of “{sheet}” is hidden and was left out. It holds figures that visible totals may include: should it be shown or deleted?',
  hiddenCell:
    '{place} of “{sheet}” holds a figure that nobody sees (under a merged cell, or with a format that shows nothing); it was left out. Visible totals may include it: please check.',
  picture: 'Pictures, charts and the like on “{sheet}” were left out.',
  hiddenSheet: '“{sheet}” is hidden and was left out. To publish it, unhide it and try again.',
  absentSheet: 'The workbook has no “{sheet}”, and neither has the copy to publish.',
  folderEmpty: 'There is no .xlsx file in folder “{folder}”.',
};
