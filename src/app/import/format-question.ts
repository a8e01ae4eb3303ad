import type { LedgerContext } from '../../intake/context.ts';
import { textAt } from '../../intake/grid.ts';
import { CHOICE_CODES, questionKey } from '../../intake/question.ts';
import type { Question } from '../../intake/question.ts';
import type { Understanding } from '../../intake/understand.ts';
import type { Texts } from '../../texts/texts.ts';
import { fill } from '../../texts/texts.ts';

/** A question in words. */
export interface QuestionItem {
  readonly key: string;
  /** Questions of one code are alike. */
  readonly code: Question['code'];
  readonly label: string;
  /** The cells that it is about. */
  readonly about: string | undefined;
  readonly choices: readonly Choice[];
  readonly answer: string | undefined;
  /** The answer was given at an earlier import. */
  readonly remembered: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const LONGEST_CELL = 16;
const LONGEST_ROW_CELL = 10;
const LONGEST_ROW = 100;
const SAMPLES = 3;

export function sayQuestion(
  question: Question,
  understood: Understanding,
  context: LedgerContext,
  texts: Texts,
): Omit<QuestionItem, 'answer' | 'remembered'> {
  return {
    key: questionKey(question),
    code: question.code,
    label: sayLabel(question, texts),
    about: sayPlace(question, understood, texts),
    choices: question.choices.map((value) => ({
      value,
      label: sayChoice(value, question, understood, context, texts),
    })),
  };
}

function sayLabel({ code, subject }: Question, { intake }: Texts): string {
  const { questions } = intake;
  if (code === 'source' && subject === '') return questions.sourceOfAll;
  if (code === 'unit' && subject === '') return questions.unitOfAll;
  const name = code === 'column' ? intake.fields[subject as keyof typeof intake.fields] : subject;
  return fill(questions[code], { subject: name });
}

/** The column that a question is about, or else the row where it came up. */
function sayPlace({ code, subject, row, column }: Question, { grid, columns, firstRow }: Understanding, texts: Texts) {
  const words = texts.importing.questions;
  const about = column === undefined ? undefined : columns[column];
  if (about && (code === 'amountUnit' || (code === 'source' && about.id === subject))) {
    return fill(words.aboutColumn, { id: about.id, samples: samplesOf(grid.values, about.index, firstRow, texts) });
  }
  if (row === undefined) return undefined;
  const cells = grid.values[row]!.map((_, index) => cut(textAt(grid.values, row, index), LONGEST_ROW_CELL));
  return fill(words.aboutRow, {
    row: row + 1,
    cells: cut(cells.filter((cell) => cell !== '').join(' | '), LONGEST_ROW),
  });
}

function sayChoice(value: string, { code }: Question, understood: Understanding, context: LedgerContext, texts: Texts) {
  const words = texts.importing.questions;
  const own = CHOICE_CODES.find((choice) => choice === value);
  if (own) return texts.intake.choices[own];
  if (code === 'unit') {
    const unit = context.units.find((one) => one.code === value);
    return unit ? fill(texts.importing.review.unit, { ...unit }) : value;
  }
  const column = code === 'column' ? understood.columns.find(({ id }) => id === value) : undefined;
  if (!column) return value;
  const samples = samplesOf(understood.grid.values, column.index, understood.firstRow, texts);
  return fill(samples === '' ? words.blankColumn : words.column, { id: column.id, samples });
}

/** The first different cells of a column. */
function samplesOf(values: Understanding['grid']['values'], column: number, firstRow: number, { pane }: Texts): string {
  const samples = new Set<string>();
  for (let row = firstRow; row < values.length && samples.size < SAMPLES; row++) {
    const text = textAt(values, row, column);
    if (text !== '') samples.add(cut(text, LONGEST_CELL));
  }
  return [...samples].join(pane.and);
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);
