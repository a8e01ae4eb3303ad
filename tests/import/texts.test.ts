import { describe, expect, it } from 'vitest';
import { FATES, REASON_CODES, REMARK_CODES } from '../../src/intake/fate.ts';
import { FIELDS } from '../../src/intake/field-aliases.ts';
import { CHOICE_CODES, QUESTION_CODES } from '../../src/intake/question.ts';
import { enUS } from '../../src/texts/en-US.ts';
import { zhCN } from '../../src/texts/texts.ts';

describe.each([
  ['Chinese', zhCN.intake],
  ['English', enUS.intake],
])('%s texts of the import', (_, texts) => {
  it('say every code, and nothing else', () => {
    expect(Object.keys(texts.fates).sort()).toEqual([...FATES].sort());
    expect(Object.keys(texts.reasons).sort()).toEqual([...REASON_CODES].sort());
    expect(Object.keys(texts.remarks).sort()).toEqual([...REMARK_CODES].sort());
    expect(Object.keys(texts.choices).sort()).toEqual([...CHOICE_CODES].sort());
    expect(Object.keys(texts.fields).sort()).toEqual([...FIELDS, 'amount'].sort());
    expect(Object.keys(texts.questions).sort()).toEqual([...QUESTION_CODES, 'sourceOfAll', 'unitOfAll'].sort());
  });
});
