import type { Texts } from '../texts.ts';

export const problems: Texts['problems'] = {
  ledgerMissing: 'The workbook has no ledger yet. Make one in “Ledger”, fill it in, then generate.',
  sheetMissing: 'The workbook has no sheet “{sheet}”. Choose “New ledger”, or give the sheet its name “{sheet}” back.',
  headingMissing: 'Sheet “{sheet}” lacks its complete row of headings: {headings}. Restore that row word for word.',
  valueMissing: 'Nothing is filled in. Please fill it in.',
  notCalculated: 'The formula has no result. Open the file in Excel (or WPS), save it once, and try again.',
  notText: 'Text belongs here, not “{found}”.',
  notNumber: 'A number belongs here, not the text “{found}”. Write it without unit, commas and spaces.',
  notWhole: 'A whole number belongs here, not “{found}”.',
  codeFormat: '“{found}” has the wrong form. What belongs here: {form}, in half-width digits, without blanks.',
  textTooLong: 'The text is too long: a cell of Excel holds 32,767 characters. Please shorten it.',
  notAnOption: '“{found}” is not one of the choices: {options}.',
  unknownField: 'This field is not known. Remove it or check its name.',
  listEmpty: 'There is none. Please fill in at least one.',
  unlistedCode:
    'The classification has no code “{found}”. {near}If it does exist, enter its code and name under 补充科目 on sheet 参数.',
  codeRecalled:
    'Code “{found} {name}” stands in the built-in list from memory and was seen in no published budget. Check it against the classification of the year.',
  pairUnmapped:
    'Departmental code “{departmental}” does not usually go with governmental code “{governmental}” (财预〔2017〕98号). Please check; it may stay if it is right.',
  pairOfSupplement:
    'Departmental code “{departmental}” with governmental code “{governmental}”: a supplement is among them, which the official table lacks; the pair is used as it is. Please check it once.',
  subjectOfOtherBudget:
    'Money of “{source}” is booked on “{found} {name}”, which does not belong to that budget. Check the code and the source, and correct one of them.',
  pairOfOtherUnits:
    'Governmental code “{governmental}” (departmental code “{departmental}”) is not one of {kind} units (财预〔2017〕98号). Check the kind of unit and the code; it may stay where the unit has such staff.',
  supplementTwice: 'Supplement “{found}” stands twice. Remove one row and keep one name.',
  supplementOfUnknownClass:
    'The class (first 3 digits) of supplement “{found}” does not exist. Only codes below known classes can be added.',
  supplementNotNeeded: 'Code “{found}” is in the built-in list already, whose name is used.',
  approvedDiffers:
    '“{source}”: approved {approved} {unit}, ledger {found} {unit}, difference {difference} {unit}. Change either, or clear the approved total to skip the check.',
  scopeNotDeclared: 'The scope is 部门 or the code of a declared unit; “{found}” is neither.',
  unknownFunctional: 'The classification has no functional code “{found}”. {near}Please check it.',
  notLeafFunctional: 'Functional code “{found}” has finer codes below it; use the lowest level (usually 7 digits).',
  unknownDepartmental: 'The classification has no departmental economic code “{found}”. {near}Please check it.',
  unknownGovernmental: 'The classification has no governmental economic code “{found}”. {near}Please check it.',
  governmentalWithoutDepartmental:
    'There is a governmental economic code but no departmental one. Fill in both or neither.',
  governmentalUnclear:
    'Departmental code “{departmental}” has no single governmental code for a unit of kind {kind}; please fill it in. {candidates}',
  unitNotDeclared: 'Unit “{found}” is not in the list of units on sheet 参数. Enter it there first, or check the code.',
  unitTwice: 'Unit code “{found}” stands twice. Remove one row or correct the code.',
  unitNameTwice: 'Unit name “{found}” stands twice. Tables 10 and 12 match units by name; give them different names.',
  unitOfOtherDepartment: 'Unit code “{found}” should begin with the department code “{department}”. Please check.',
  projectNotDeclared: 'Unit {unit} has no project “{found}” on sheet 项目与绩效. Enter it there first, word for word.',
  projectTwice: 'Project “{found}” stands twice in the same unit. Merge them or rename one.',
  nameReserved:
    '“{found}” is the name of a row that the tables have: figures would be taken for others. Use the full name.',
  projectNamesAlike:
    'Project “{found}” differs only by blanks from another one of its unit: nobody can tell them apart. Merge them or rename one.',
  projectCodedAsUnit: 'The project code “{found}” is that of a unit: table 12 cannot tell them apart. Check the code.',
  projectWithoutName: 'This row has indicators but there is no project above it. Fill in its unit, name and type.',
  basicWithoutEconomic:
    'Basic expenditure needs a departmental economic code. Fill it in; if this is project expenditure, fill in the project.',
  basicClassWithoutColumn:
    'Basic expenditure cannot have economic code “{found}”: tables 3, 5 and 6 only have columns for 301, 302, 303 and 310. Use one of these, or fill in a project.',
  yearEndWithDetails: 'A year-end carry-over has only unit, source and amount; remove “{found}”.',
  finerThanFen: 'Amount “{found}” is finer than 0.01 yuan. Keep two decimals in 元, six in 万元.',
  finerThanPublished: '“{found}” has more than two decimals. Amounts of the text are in 万元: keep two decimals.',
  amountTooLarge: 'Amount “{found}” is too large to be true. Check whether the unit is 元 or 万元.',
  entryTwice: 'Same as an earlier entry in every field. Both are counted; remove one if it was entered twice.',
  amountVast: 'The largest amount is {found} {unit}, more than 1,000 million yuan. Is the unit of money the right one?',
  amountNegative: 'The amount is negative ({found}) and counted as it is. Correct it if it is a slip.',
  projectWithoutAmount: 'Project “{found}” has no amount in the ledger; its rows in tables 10 and 12 are empty.',
  amountPrintsBlank: '{found} prints as blank in 万元 with two decimals: less than 0.01 万元, it is 0 once rounded.',
};
