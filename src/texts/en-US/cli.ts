import type { Texts } from '../texts.ts';

export const cli: Texts['cli'] = {
  usage:
    'Usage:\n  npm run -s twelve -- generate <ledger.json|ledger.xlsx> --out <result.xlsx>\n  npm run -s twelve -- template --year <year> --department <name> --out <result.xlsx>',
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
};
