import type { ImportBase } from './import-base.ts';
import { convert, type Conversion } from '../../import/rows/convert.ts';
import type { Grid } from '../../workbook/model/grid.ts';
import { type Answers, type Question, questionKey } from '../../import/columns/question.ts';
import { readStructure } from '../../import/columns/read-structure.ts';
import type { Texts } from '../../locales/texts.ts';
import { formatQuestion, type QuestionItem } from './format-question.ts';
import { summarise, type ImportSummary } from './summarise-import.ts';

/** A list as it was read with the answers given so far, in words. */
export interface ListReading {
  readonly conversion: Conversion;
  /** Everything that was asked: what is still open, then what is answered. */
  readonly questions: readonly QuestionItem[];
  /** Answers to all that was asked, to be remembered. */
  readonly answers: Answers;
  readonly hasHeadings: boolean;
  readonly summary: ImportSummary;
}

/** Reads a list; `given` are the answers of this import, which count more than remembered ones. */
export function readList(grid: Grid, given: Answers, base: ImportBase, texts: Texts): ListReading {
  const all = { ...base.answers, ...given };
  const understood = readStructure(grid, all);
  const conversion = convert(understood, {}, base.context);
  const open = new Set(conversion.questions.map(questionKey));
  const answers = Object.fromEntries(
    conversion.asked.flatMap((question) => {
      const key = questionKey(question);
      return open.has(key) ? [] : [[key, all[key]!] as const];
    }),
  );
  return {
    conversion,
    questions: openFirst(conversion.asked, open).map((question) => {
      const key = questionKey(question);
      const remembered = !Object.hasOwn(given, key) && !open.has(key);
      return { ...formatQuestion(question, understood, base.context, texts), answer: answers[key], remembered };
    }),
    answers,
    hasHeadings: understood.blocks[0]!.headings !== undefined,
    summary: summarise(understood, conversion, base, texts),
  };
}

function openFirst(asked: readonly Question[], open: ReadonlySet<string>): Question[] {
  const isOpen = (question: Question) => open.has(questionKey(question));
  return [...asked.filter(isOpen), ...asked.filter((question) => !isOpen(question))];
}
