import { describe, expect, it } from 'vitest';
import { GAP_CODES } from '../../src/import/rows/money-account.ts';
import { ROW_OUTCOMES, REASON_CODES, REMARK_CODES } from '../../src/import/rows/row-outcome.ts';
import { FIELDS } from '../../src/import/columns/field-aliases.ts';
import { CHOICE_CODES, QUESTION_CODES } from '../../src/import/columns/question.ts';
import { enUS } from '../../src/locales/en-US.ts';
import { zhCN } from '../../src/locales/texts.ts';

describe.each([
  ['Chinese', zhCN.intake],
  ['English', enUS.intake],
])('%s texts of the import', (_, texts) => {
  it('say every code, and nothing else', () => {
    expect(Object.keys(texts.outcomes).sort()).toEqual([...ROW_OUTCOMES].sort());
    expect(Object.keys(texts.reasons).sort()).toEqual([...REASON_CODES].sort());
    expect(Object.keys(texts.gaps).sort()).toEqual([...GAP_CODES, 'unclear'].sort());
    expect(Object.keys(texts.remarks).sort()).toEqual([...REMARK_CODES].sort());
    expect(Object.keys(texts.choices).sort()).toEqual([...CHOICE_CODES].sort());
    expect(Object.keys(texts.fields).sort()).toEqual([...FIELDS, 'amount'].sort());
    expect(Object.keys(texts.questions).sort()).toEqual([...QUESTION_CODES, 'sourceOfAll', 'unitOfAll'].sort());
  });
});
