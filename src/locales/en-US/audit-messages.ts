import type { Texts } from '../texts.ts';

export const rules: Texts['audit']['rules'] = {
  andMore: '{named} and others, {count} in all',
  add: 'Please add what is missing.',
  addInLedger: 'Please add what is missing on the sheet “{sheet}”, then generate again.',
  check: 'Please check.',
  addProjects: 'Please add them, or check their names.',
  again: 'Please generate again.',
  checkInLedger: 'Please check on the sheet “{sheet}”, then generate again.',

  exceeded: '{part} {actual} exceeds {whole} {expected} by {difference}. A part cannot exceed the whole: check both.',
  negative: 'Negative amounts: {cells}. Correct them unless they are deductions.',
  errorValues:
    '{count} cells of {table} show {found}: what their formulas refer to is gone, or is no number. See what was deleted: undo that, or generate again.',
  noNumber: '{cell} holds “{found}”, which is no number. Write a number, or leave it empty.',
  textNumber: '{found} in {cell} is stored as text and left out of totals. Make it a number.',
  finerCell: '{cell} holds {found} and prints {printed}: finer than 0.01. Keep two decimals, or totals will be off.',
  finerTable: '{count} cells of {table} are finer than their two printed decimals; they were checked as rounded.',
  uncalculated:
    '{count} formulas of {table} have no result, so they cannot be checked. Open it in Excel, recalculate, save, and check again.',

  codeName: 'Code {code} is called “{found}” in {tables}, in the classification “{name}”. Check code and name.',
  codeWithoutName: 'Code {code} has no name in {tables}; in the classification it is “{name}”. Fill it in.',
  codeUnknown:
    'Code “{code} {name}” in {tables} is not in the built-in classification. Check it against that of the year; it may stay if it exists.',
  classUnknown: 'The class (first 3 digits) of “{code} {name}” in {tables} does not exist. Check the code.',
  codesRecalled:
    'Codes {codes} in {table} stand in the built-in list from memory and were seen in no published budget. Check them against the classification of the year.',
  pairUnmapped:
    '{pair} in {tables}: the departmental code does not usually go with this governmental code (财预〔2017〕98号). Please check; it may stay if it is right.',
  kindsMixed:
    'Table 6 has governmental codes of administrative units (501, 502, 503) and of institutions (505, 506); the fewer are {codes}. One unit usually has one kind only: check whether it has institution staff.',
  largeShare:
    'Table 6 {code} {name} {part} is {share}% of operating expenses {whole}. Check whether that is reasonable.',
  classLabels: '{table} uses former names of classes: {labels}. They may stay where the form prints them.',

  notEmpty: '{table} has money, and below it stands “{found}”. Remove the statement or check the amounts.',
  statementMissing: '{table} is empty without a statement. Write below it: {statement}',
  allZero:
    'All amounts of {table} are zero and there is no statement. If there is no such money, write below it: {statement}',
  appropriationNote:
    'The note of table 5 says that it holds only fiscal appropriation of the year, but its total is {actual} and the appropriation {expected}. Reword or remove the note.',

  yearDiffers: 'The title of {table} says {found}, the others {year}. Make them agree.',
  yearMissing: 'The title of {table} has no year; the others say {year}.',
  statedYearDiffers: 'The statement below {table} says {found}, its title {year}. Please check.',
  departmentDiffers: '{table} names the department “{found}”, the others “{department}”. Make them agree.',
  unitName: '{table} calls unit {code} “{found}”, the others “{name}”. Make them agree.',
  unitCode: '{table} gives unit “{name}” the code {found}, the others {code}. Make them agree.',
  projectUnit: 'The project unit “{found}” in table 10 is none of the units of the tables. Check its name.',
  unitDiffers: '{table} is in {found}, the others in {usual}. Convert the amounts, then change the unit.',
  unitMissing: '{table} prints no unit of money. Add it below the title, such as 单位：万元.',
  placeholder: '{table} still has the placeholder “{found}”. Replace it.',

  projectKind: 'Project “{project}” in table 10 has the type “{found}”. It must be 其他运转类 or 特定目标类.',
  projectName: 'Project “{found}” in table 12 is “{name}” in table 10. Make them agree word for word.',
  projectsOnlyIn: 'Projects stand in {table} only, not in {other}: {projects}. {mend}',
  projectOrder:
    'Tables 12 and 10 list projects in another order: “{project}” first in 12, “{first}” in 10. Amounts are not concerned.',
  indicatorsMissing: 'Projects of table 12 lack {indicators}: {projects}. {mend}',
  noBenefits: 'None of the {count} projects of table 12 has a benefit indicator: the goals may be incomplete. {mend}',
  costDiffers:
    'The cost indicators of project “{project}” in table 12 come to {cost} 万元, its funds to {total} 万元. They should agree. {mend}',
  projectCodeMissing: 'Projects of table 12 have no code: {projects}. {mend}',
  projectCodeForm:
    'Code “{found}” of project “{project}” in table 12 has not 21 places (6 region, 2 year, 13 number): perhaps it was not entered as text. {mend}',
  projectRegion:
    'Code “{found}” of project “{project}” in table 12 begins with region {region}, the others with {usual}. {mend}',
  projectYear: 'Code “{found}” of project “{project}” in table 12 is of {year}, after the budget year. {mend}',

  percentSignMissing: '“{name}” in table 11: value “{found}” has no percent sign. {mend}',
  notPercent: '“{name}” in table 11 is a rate, but its value “{found}” is no percentage. {mend}',
  wrongDirection: '“{name}” in table 11: the direction of “{found}” may be wrong (≥ and ≤). {mend}',
  aboveHundred: '“{name}” in table 11: value “{found}” is above 100%. {mend}',
  valueMissing: 'Table 11 has indicators without a value: {names}. {mend}',

  functionDiffers:
    '{name}: codes {items} in table 5 come to {actual}, codes {codes} in table 6 to {expected}, difference {difference}. They usually agree: please check.',
  notInProjects:
    '{actual} of the general public budget in table 1 is no fiscal appropriation, but all projects of table 10 have only {expected} of it.',

  otherDepartments:
    'Only the tables of “{department}” were checked. There are also tables of {others}: please use one workbook for each department.',
  notChecked: '{count} rules could not be checked: {reasons}.',
  lackingTables: '{tables} are missing, so nothing in them, nor what they share with {others}',
  lackingAll: '{tables} are missing, so nothing in them',
  lackingWhole: 'not all twelve tables are there, so not which cells should be blank',
  lackingParts: 'columns or totals are missing, or rows are not known, so not all of {others}',
  lackingCodes: 'projects have no economic codes, so not table 8 against table 7',
  lackingLedger: 'the ledger has errors, so not the tables against it',

  tableMissing:
    '{table} ({title}) is missing. It must be published, as an empty table with a statement where there is no data.',
  ownTableMissing: '{table} ({title}) is missing; what depends on it cannot be checked.',
  headingsUnknown:
    'The headings of {table} were not all found, so it cannot be checked. Missing: {headings}. Restore them.',
  headingsAbsent: '{table} has a title but no headings were found, so it cannot be checked. Restore them.',
  'missing column': '{table} has no column “{found}”; what depends on it cannot be checked. Add it.',
  'unknown column': 'Column “{found}” of {table} has amounts but is not known, and was not checked. Check its heading.',
  'missing row': '{table} lacks rows: {found}.',
  'unknown row': 'Row “{found}” of {table} has money but is not known, and was not counted. Check its code and name.',
  'repeated row': '“{found}” stands in {table} more than once; only the first was checked. Merge or correct them.',
  'unreadable code': '“{found}” in {table} is no code; its row was not counted. Please check.',
  'second table': 'The workbook has {table} twice; “{found}” was not checked. Remove the one that is not needed.',

  ledgerProblem: '{where}: {what}',
  notEntered:
    '{amount} 万元 of unit {unit}, code {code} in the ledger stands not in {tables}. Choose “Generate” again.',
  projectNotEntered:
    '{amount} 万元 of unit {unit}, code {code}, project “{project}” in the ledger stands not in {tables}. Choose “Generate” again.',
  sourceDiffers:
    '“{source}” in the total of table 2 is {actual}, in the ledger {expected}, difference {difference}. Choose “Generate” again, or check cells that were changed.',
  itemDiffers:
    'Table 3 {code} {name} is {actual}, in the ledger {expected}, difference {difference}. Choose “Generate” again, or check cells that were changed.',
  ledgerYear: 'The ledger is of {year}, the tables of {found}. Choose “Generate” again.',
  ledgerDepartment: 'The ledger is to publish “{department}”, the tables of “{found}”. Choose “Generate” again.',
};
