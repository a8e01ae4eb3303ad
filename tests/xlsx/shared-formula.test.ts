import { expect, it } from 'vitest';
import { slideFormula } from '../../src/xlsx/read/shared-formula.ts';

it.each([
  ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2,C:C,$3:4,$C:D)', 1, 1, 'SUM(B2:C3,D:D,$3:5,$C:E)'],
  ['"A1"&"say ""B2"""&A1', 1, 0, '"A1"&"say ""B2"""&A2'],
  ["'A1 sheet'!B2+'it''s A1'!B2+AB12!C3", 1, 0, "'A1 sheet'!B3+'it''s A1'!B3+AB12!C4"],
  ['LOG10(A1)+ATAN2(B1,1E5)+rate2024a', 1, 0, 'LOG10(A2)+ATAN2(B2,1E5)+rate2024a'],
  ['Table1[A1]+一般公共预算A1+XFE1', 1, 0, 'Table1[A1]+一般公共预算A1+XFE1'],
  ['表一!A1*1.5', 3, 2, '表一!C4*1.5'],
  ['A2+B1', -1, -1, '#REF!+#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['a1', 1, 0, 'A2'],
])('%s slid by %i rows and %i columns', (formula, rows, columns, expected) => {
  expect(slideFormula(formula, rows, columns)).toBe(expected);
});
