import type { Narrative } from '../ledger/model/narrative.ts';
import type { Disclosure } from '../tables/model/disclosure.ts';
import { Evaluator } from './evaluate/evaluator.ts';
import type { Piece } from './evaluate/piece.ts';
import type { Paragraph } from './model/text.ts';
import { partTwo } from './part-two/part-two.ts';
import { settingOf } from './setting-of.ts';

/** A paragraph as it is printed. */
export interface TextParagraph extends Pick<Paragraph, 'look'> {
  readonly text: string;
}

/** The same in pieces, each with what it tells. */
export interface PiecedParagraph extends Pick<Paragraph, 'look'> {
  readonly pieces: readonly Piece[];
}

/** 第二部分 预算情况说明 of a disclosure, as it is expected to read; what was not typed shows as 【待填：…】. */
export function narrativeText(disclosure: Disclosure, narrative: Narrative | undefined): TextParagraph[] {
  return narrativePieces(disclosure, narrative).map(({ look, pieces }) => {
    return { look, text: pieces.map(({ text }) => text).join('') };
  });
}

/** The same in pieces. */
export function narrativePieces(disclosure: Disclosure, narrative: Narrative | undefined): PiecedParagraph[] {
  const evaluator = new Evaluator(disclosure, narrative);
  return partTwo(settingOf(disclosure)).map(({ look, parts }) => ({ look, pieces: evaluator.pieces(parts) }));
}
