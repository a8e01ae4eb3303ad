import { expect, it } from 'vitest';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { narrativeText } from '../../src/sentences/narrative-text.ts';
import { exampleLedger } from '../compose/example.ts';
import { seedPart, sentencesOf } from '../seed/document.ts';

it('says 第二部分 of the seed, sentence by sentence, character by character', () => {
  const ledger = exampleLedger();
  const paragraphs = narrativeText(ledgerDisclosure(ledger), ledger.narrative);
  const seed = seedPart('一、收入支出预算总体情况说明', '第三部分');
  expect(sentencesOf(paragraphs.map(({ text }) => text).join('\n'))).toEqual(sentencesOf(seed));
  expect(sentencesOf(seed)).toHaveLength(26);
});
