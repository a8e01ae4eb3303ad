import type { Texts } from '../texts.ts';
import { messages } from './audit-messages.ts';

export const audit: Texts['audit'] = {
  messages,

  parts: {
    sum: 'sum of {cells}',
    many: 'sum of {count} cells from {first}',
    plus: ' + ',
    nothing: '(no such row)',

    andMore: '{named} and others, {count} in all',
    sheetCount: '“{sheet}” {count} relations',
    ledgerProblem: '{where}: {what}',

    lackingTables: '{missing} are missing, so nothing in them, nor what they share with {present}',
    lackingAll: '{missing} are missing, so nothing in them',
    lackingWhole: 'not all twelve tables are there, so not which cells should be blank',
    lackingParts: 'columns or totals are missing, or rows are not known, so not all of {present}',
    lackingCodes: 'projects have no economic codes, so not table 8 against table 7',
    lackingLedger: 'the ledger has errors, so not the tables against it',
  },

  remedies: {
    add: 'Please add what is missing.',
    addInLedger: 'Please add what is missing on the sheet “{sheet}”, then generate again.',
    check: 'Please check.',
    checkInLedger: 'Please check on the sheet “{sheet}”, then generate again.',
    addProjects: 'Please add them, or check their names.',
    generate: 'Please generate again.',
  },

  unread: {
    finalAccounts: '{sheets}: final accounts, only budgets are audited here',
    noHeadings: '{sheets}: no headings were found',
    noMoney: '{sheets}: no column of money was found',
    unknownTitle: '{sheets}: the title is not known',
    doubted:
      '{sheets}: most sums of some rows or columns do not hold, they may have been misread; nothing is said of them',
  },

  suspects: {
    transposed: 'two neighbouring digits are swapped',
    factor: 'the decimal point or the unit is off',
    sign: 'the sign is wrong',
  },

  outcomes: {
    error: 'Error',
    tail: 'Rounding',
    plausibility: 'To confirm',
    omitted: 'Left out',
    hint: 'Hint',
    unchecked: 'Not checked',
  },

  /** Kinds of 审核说明. */
  explanationKinds: {
    omitted: 'left out as confidential',
    otherScope: 'other scope',
    rounding: 'rounding',
    other: 'other',
  },

  report: {
    summary:
      '{file}: {error} errors, {tail} rounding differences, {plausibility} to confirm, {omitted} left out, {hint} hints, {unchecked} not checked, {pass} passed.',
    suspect: 'most likely {cell}: now {current}; with {suggested}, {settles} relations hold',
    follows: ' ({count} more of the same cause)',
    explanation: 'explanation: {text}',
    staleExplanation: 'explanation (figures have changed since): {text}',
    explanationsUnreadable:
      'The explanations in this workbook cannot be read: it is treated as having none. Write and save one, and they are kept anew; the former ones must be written again.',
  },
};
