import type { Texts } from '../texts.ts';

export const messages: Texts['audit']['messages'] = {
  unequal: '{left} {actual} ≠ {right} {expected}, difference {difference}',
  notZero: '{left} {actual} should be empty: there is no row or code for it',
  rankSum: '“{sheet}” {row}: {column} {actual} ≠ sum of the {count} rows below it {expected}, difference {difference}',
  totalSum: '“{sheet}” {row}: {column} {actual} ≠ sum of {count} classes {expected}, difference {difference}',
  columnSum: '“{sheet}” {row}: {column} {actual} ≠ sum of {count} other columns {expected}, difference {difference}',

  balanceDiffers:
    '“{sheet}”: total income {actual} ≠ total expenditure {expected}, difference {difference}. Check them.',
  changeDiffers:
    '“{sheet}” {row}: {column} {actual} ≠ last year and the change together {expected}, difference {difference}. Check them.',
  figureDiffers:
    '{left} {actual} ≠ {right} {expected}, difference {difference}. The same figure of two tables should be equal: check both.',
  rowDiffers:
    '{left} {actual} ≠ {right} {expected}, difference {difference}. The same code of two tables should be equal: check both.',
  rowMissing: '{left} {actual}: there is no row of this code on “{sheet}”. A row may be missing.',
  rowsOmitted:
    '“{sheet}” {row}: {column} {actual} exceeds the sum of the rows listed below it {expected} by {difference}; rows seem to be left out on purpose. Confirm it, and note below the table what was left out.',
  threePublicExceeded:
    '{left} {actual} exceeds {right} {expected} by {difference}. The latter counts projects too and cannot be less: confirm both.',
  tableEmpty: '“{sheet}” has no figure at all, but {cell} has {amount}. Confirm that nothing is missing.',
  codeRepeated:
    '“{sheet}” lists the code {code} {name} in two rows; it was checked as one below the other. Confirm the code.',
  parentMissing:
    '“{sheet}” has {found} {name} without a row of the code {code} above it; other codes have theirs. A row may be missing.',
  detailsMissing:
    '“{sheet}” lists nothing below “{row}”, though most rows of its kind have details. Confirm that no row is missing.',
  kindMissing:
    '“{sheet}” lists “{row}” below no kind, though the table is arranged by kinds. Confirm that no row of a kind is missing.',
  totalMissing: '“{sheet}” has no row of totals; what depends on it was not checked. A row may be missing.',
  sheetsUnread: 'Not checked: {unread}.',
  sheetsChecked: 'The tables are of another form and were checked by their own: {counts}.',
  noDisclosure: 'No table of a department’s budget disclosure was found; nothing was audited.',
  finalAccounts: 'These are final accounts. Only budgets are audited here; nothing was audited.',

  overwritten:
    '{cell} should be a formula and was replaced by {amount}. Restore the formula; change figures in the ledger.',
  overwrittenByText:
    '{cell} should be a formula and was replaced by “{found}”. Restore the formula; change figures in the ledger.',
  emptied: 'The formula of {cell} was deleted. Restore it.',
  otherFormula:
    'The formula of {cell} is not what the table says: it may point elsewhere or leave out a row. Restore it.',
  pasted:
    'All formulas of {tables} became numbers ({count} cells): its values seem to have been pasted. They were compared with the ledger; what differs is listed apart. To go on with the ledger, restore the formulas.',
  pastedStale:
    'All formulas of {table} became numbers, and {count} of them differ from the ledger: it was changed since, or the numbers were. Restore the formulas, so that the table follows the ledger.',
  pastedDiffers:
    '{cell} {actual} differs from the ledger, which has {expected}: {difference} off. Restore the formula, or check the ledger.',

  exceeded: '{part} {actual} exceeds {whole} {expected} by {difference}. A part cannot exceed the whole: check both.',
  negative: 'Negative amounts: {cells}. Correct them unless they are deductions.',
  errorValues:
    '{count} cells of {table} show {values}: what their formulas refer to is gone, or is no number. See what was deleted: undo that, or generate again.',
  noNumber: '{cell} holds “{found}”, which is no number. Write a number, or leave it empty.',
  textNumber: '{amount} in {cell} is stored as text and left out of totals. Make it a number.',
  textNumbers:
    '{table} has {count} amounts that are stored as text and left out of totals: {cells}. Make them numbers.',
  finerCell: '{cell} holds {found} and prints {amount}: finer than 0.01. Keep two decimals, or totals will be off.',
  finerTable: '{count} cells of {table} are finer than their two printed decimals; they were checked as rounded.',
  uncalculated:
    '{count} formulas of {table} have no result, so they cannot be checked. Open it in Excel, recalculate, save, and check again.',

  hiddenMoney:
    '{count} amounts of {table} stand in hidden rows or columns ({values}): what is printed does not add up. Unhide them, or delete them and correct the totals.',

  codeName: 'Code {code} is called “{found}” in {tables}, in the classification “{name}”. Check code and name.',
  codeWithoutName: 'Code {code} has no name in {tables}; in the classification it is “{name}”. Fill it in.',
  codeUnknown:
    'Code “{code} {name}” in {tables} is not in the built-in classification. Check it against that of the year; it may stay if it exists.',
  classUnknown: 'The class (first 3 digits) of “{code} {name}” in {tables} does not exist. Check the code.',
  codesRecalled:
    'Codes {codes} in {tables} stand in the built-in list from memory and were seen in no published budget. Check them against the classification of the year.',
  pairsUnmapped:
    '{pairs} in {tables}: the departmental code does not usually go with such a governmental code (财预〔2017〕98号). Please check; it may stay if it is right.',
  kindsMixed:
    'Table 6 has governmental codes of administrative units (501, 502, 503) and of institutions (505, 506); the fewer are {codes}. One unit usually has one kind only: check whether it has institution staff.',
  pairOfOtherUnits:
    '{tables}: {pair} is not a governmental code of {unitKind} units (“{unit}”, 财预〔2017〕98号). Check the kind of unit and the code.',
  subjectOfOtherBudget:
    '{tables}: money of {budget} stands on {code} {name}, which does not belong to that budget. Check the code and the source.',
  largeShare:
    'Table 6 {code} {name} {amount} is {share}% of operating expenses {total}. Check whether that is reasonable.',
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
  moneyUnitDiffers: '{table} is in {found}, the others in {usual}. Convert the amounts, then change the unit.',
  moneyUnitMissing: '{table} prints no unit of money. Add it below the title, such as 单位：万元.',
  storedInYuan:
    'The figures of {table} are ten thousand times those of the other tables: they seem to be stored in 元 and shown in 万元 by a number format. Convert them to 万元 (divide by 10000) and use a format of two decimals.',
  placeholder: '{table} still has the placeholder “{found}”. Replace it.',

  projectKind: 'Project “{project}” in table 10 has the type “{found}”. It must be 其他运转类 or 特定目标类.',
  projectName: 'Project “{found}” in table 12 is “{name}” in table 10. Make them agree word for word.',
  projectsOnlyIn: 'Projects stand in {table} only, not in {other}: {projects}. {remedy}',
  projectOrder:
    'Tables 12 and 10 list projects in another order: “{project}” first in 12, “{first}” in 10. Amounts are not concerned.',
  indicatorsMissing: 'Projects of table 12 lack {indicators}: {projects}. {remedy}',
  noBenefits: 'None of the {count} projects of table 12 has a benefit indicator: the goals may be incomplete. {remedy}',
  costDiffers:
    'The cost indicators of project “{project}” in table 12 come to {cost} 万元, its funds to {total} 万元. They should agree. {remedy}',
  projectCodeMissing: 'Projects of table 12 have no code: {projects}. {remedy}',
  projectCodeForm:
    'Code “{found}” of project “{project}” in table 12 has not 21 places (6 region, 2 year, 13 number): perhaps it was not entered as text. {remedy}',
  projectRegion:
    'Code “{found}” of project “{project}” in table 12 begins with region {region}, the others with {usual}. {remedy}',
  projectYear: 'Code “{found}” of project “{project}” in table 12 is of {year}, after the budget year. {remedy}',

  percentSignMissing: '“{name}” in table 11: value “{found}” has no percent sign. {remedy}',
  notPercent: '“{name}” in table 11 is a rate, but its value “{found}” is no percentage. {remedy}',
  wrongDirection: '“{name}” in table 11: the direction of “{found}” may be wrong (≥ and ≤). {remedy}',
  aboveHundred: '“{name}” in table 11: value “{found}” is above 100%. {remedy}',
  valueMissing: 'Table 11 has indicators without a value: {names}. {remedy}',

  overallGoalsMissing:
    '{table} has no goals, tasks or indicators. The overall performance goals are disclosed with the budget: fill them in.',
  overallPartMissing: '{table} lacks {headings}. Fill it in.',

  functionDiffers:
    '{name}: codes {functional} in table 5 come to {actual}, codes {departmental} in table 6 to {expected}, difference {difference}. They usually agree: please check.',
  notInProjects:
    '{actual} of the general public budget in table 1 is no fiscal appropriation, but all projects of table 10 have only {expected} of it.',

  tablesUnfilled:
    '{tables} still has to be filled: no figure stands there, though other tables have the money. Go on filling; what has to do with it is checked then.',
  noFigures:
    'The twelve tables have no figure at all (it looks like a blank template): that is no pass. Fill them in and check again.',
  otherDepartments:
    'Only the tables of “{department}” were checked. There are also tables of {departments}: please use one workbook for each department.',
  notChecked: '{count} rules could not be checked: {reasons}.',

  tableMissing:
    '{table} ({title}) is missing. It must be published, as an empty table with a statement where there is no data.',
  ownTableMissing: '{table} ({title}) is missing; what depends on it cannot be checked.',
  headingsUnknown:
    'The headings of {table} were not all found, so it cannot be checked. Missing: {headings}. Restore them.',
  headingsAbsent: '{table} has a title but no headings were found, so it cannot be checked. Restore them.',
  missingColumn: '{table} has no column “{found}”; what depends on it cannot be checked. Add it.',
  unknownColumn: 'Column “{found}” of {table} has amounts but is not known, and was not checked. Check its heading.',
  missingRow: '{table} lacks rows: {rows}.',
  unknownRow: 'Row “{found}” of {table} has money but is not known, and was not counted. Check its code and name.',
  repeatedRow: '“{found}” stands in {table} more than once; only the first was checked. Merge or correct them.',
  unreadableCode: '“{found}” in {table} is no code; its row was not counted. Please check.',
  secondTable: 'The workbook has {table} twice; “{found}” was not checked. Remove the one that is not needed.',

  textDiffers: '“{name}” is said to be {found}; it should be {should}.',
  textRounded: '“{name}” is said to be {found}; it should be {should}. Only the last digit differs, as after rounding.',
  textDirection: '“{name}”: {found} goes the wrong way; it should be {should}.',
  textDenied: 'The text says that there is no “{name}”; the tables have {should}.',
  textUnmoved: 'The text says that “{name}” is as last year; it moved: {should}.',
  reasonMissing: '“{name}” moved ({found}) and no reason is given. Confirm it and add one.',
  reasonNeedless: '“{name}” did not move: no reason is needed.',
  textSection: 'The section “{name}” is missing. Confirm it and add it; where there is nothing to tell, say so.',
  textPublisher:
    'The text says “{found}”, the tables go by “{should}”. Department and unit must not be mixed; please confirm.',
  textReason: '“{name}”: “{found}” and what is typed, “{should}”, differ in their digits only. Confirm which is right.',
  textShares: 'These shares make {total} %, not 100 %: “{name}” is said to be {found}; it should be {should}.',
  textYear: 'The year is {found}; it should be {should}.',
  textDepartment: 'The name is “{found}”; it should be “{should}”.',
  textPlaceholder: '“{found}” was to be replaced. Fill it in.',
  textSignless: '“{found}” has no % behind it. Add it.',
  textItemsExtra: 'The list names {values}, which the operating costs of table 6 do not have. Please confirm.',
  textItemsMissing: 'The list does not name {names}, which the operating costs of table 6 have. Please confirm.',
  textUnrecognised: 'It is not known what {found} is about: it was not checked.',
  textUnknown: 'The workbook has nothing to compare {found} with: it was not checked.',
  factsMissing:
    'Nothing is filled in on sheet 情况说明·填报, and the text lacks {count} facts. Begin with this cell if the text is to be published; leave it if not.',
  factMissing: '“{name}” on sheet 情况说明·填报 is not filled in, and the text needs it. Fill it in.',

  ledgerProblem: '{problem}',
  notEntered:
    '{amount} 万元 of unit {unit}, code {code} in the ledger stands not in {tables}. Choose “Generate” again.',
  projectNotEntered:
    '{amount} 万元 of unit {unit}, code {code}, project “{project}” in the ledger stands not in {tables}. Choose “Generate” again.',
  sourceDiffers:
    '“{sources}” in the total of table 2 is {actual}, in the ledger {expected}, difference {difference}. Choose “Generate” again, or check cells that were changed.',
  itemDiffers:
    'Table 3 {code} {name} is {actual}, in the ledger {expected}, difference {difference}. Choose “Generate” again, or check cells that were changed.',
  ledgerYear: 'The ledger is of {year}, the tables of {found}. Choose “Generate” again.',
  ledgerDepartment: 'The ledger is to publish “{department}”, the tables of “{found}”. Choose “Generate” again.',
};
