import type { Texts } from '../texts.ts';
import { rules } from './audit-rules.ts';

export const audit: Texts['audit'] = {
  rules,

  relations: {
    unequal: '{left} {leftAmount} ≠ {right} {rightAmount}, difference {difference}',
    notZero: '{left} {leftAmount} should be empty: there is no row or code for it',
    sum: 'sum of {cells}',
    many: 'sum of {count} cells from {first}',
    plus: ' + ',
    nothing: '(no such row)',
  },

  formulas: {
    overwritten:
      '{cell} should be a formula and was replaced by {found}. Restore the formula; change figures in the ledger.',
    emptied: 'The formula of {cell} was deleted. Restore it.',
    'other formula':
      'The formula of {cell} is not what the table says: it may point elsewhere or leave out a row. Restore it.',
  },

  outline: {
    W1: '“{sheet}” {row}: {column} {actual} ≠ sum of the {count} rows below it {expected}, difference {difference}',
    W2: '“{sheet}” {row}: {column} {actual} ≠ sum of {count} classes {expected}, difference {difference}',
    W3: '“{sheet}” {row}: {column} {actual} ≠ sum of {count} other columns {expected}, difference {difference}',
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
    hint: 'Hint',
    unchecked: 'Not checked',
  },

  report: {
    summary:
      '{file}: {error} errors, {tail} rounding differences, {plausibility} to confirm, {hint} hints, {unchecked} not checked, {pass} passed.',
    suspect: 'most likely {cell}: now {current}; with {suggested}, {settles} relations hold',
    follows: ' ({count} more of the same cause)',
  },

  unchecked: {
    equation: '{count} places cannot be checked: a table or column is missing, or a cell holds no number.',
  },
};
