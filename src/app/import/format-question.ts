import type { LedgerContext } from '../../import/rows/context.ts';
import { textAt } from '../../workbook/model/grid.ts';
import { blockAt, type Block } from '../../import/columns/block.ts';
import { CHOICE_CODES, questionKey, type Question } from '../../import/columns/question.ts';
import type { ListStructure } from '../../import/columns/read-structure.ts';
import { type Texts, fill } from '../../locales/texts.ts';

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

export function formatQuestion(
  question: Question,
  understood: ListStructure,
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

/** Asked of one page of the list alone, a question says where that begins. */
function sayLabel(question: Question, texts: Texts): string {
  const label = formatQuestionText(question, texts);
  const { page } = question;
  return page === undefined ? label : fill(texts.importing.questions.onPage, { label, row: page + 1 });
}

function formatQuestionText({ code, subject }: Question, { intake }: Texts): string {
  const { questions } = intake;
  if (code === 'source' && subject === '') return questions.sourceOfAll;
  if (code === 'unit' && subject === '') return questions.unitOfAll;
  const name = code === 'column' ? intake.fields[subject as keyof typeof intake.fields] : subject;
  return fill(questions[code], { subject: name });
}

/** The column that a question is about, or else the row where it came up. */
function sayPlace(question: Question, { grid, blocks }: ListStructure, texts: Texts) {
  const { code, subject, row, column } = question;
  const words = texts.importing.questions;
  const block = blockAt(blocks, row ?? 0);
  const about = column === undefined ? undefined : block.columns[column];
  if (about && code === 'storedUnit') {
    const by = grid.scaled?.find((cell) => cell.row === row && cell.column === column)?.by ?? 1;
    const stored = textAt(grid.values, row!, about.index);
    return fill(words.aboutScaled, { id: about.id, row: row! + 1, stored, by });
  }
  if (about && (code === 'amountUnit' || (code === 'source' && about.id === subject))) {
    return fill(words.aboutColumn, { id: about.id, samples: samplesOf(grid.values, about.index, block, texts) });
  }
  if (row === undefined) return undefined;
  const cells = grid.values[row]!.map((_, index) => cut(textAt(grid.values, row, index), LONGEST_ROW_CELL));
  return fill(words.aboutRow, {
    row: row + 1,
    cells: cut(cells.filter((cell) => cell !== '').join(' | '), LONGEST_ROW),
  });
}

function sayChoice(
  value: string,
  { code, page }: Question,
  understood: ListStructure,
  context: LedgerContext,
  texts: Texts,
) {
  const words = texts.importing.questions;
  const own = CHOICE_CODES.find((choice) => choice === value);
  if (own) return texts.intake.choices[own];
  if (code === 'unit') {
    const unit = context.units.find((one) => one.code === value);
    return unit ? fill(texts.importing.review.unit, { ...unit }) : value;
  }
  const block = blockAt(understood.blocks, page ?? 0);
  const column = code === 'column' ? block.columns.find(({ id }) => id === value) : undefined;
  if (!column) return value;
  const samples = samplesOf(understood.grid.values, column.index, block, texts);
  return fill(samples === '' ? words.blankColumn : words.column, { id: column.id, samples });
}

/** The first different cells of a column. */
function samplesOf(
  values: ListStructure['grid']['values'],
  column: number,
  { firstRow, end }: Block,
  { pane }: Texts,
): string {
  const samples = new Set<string>();
  for (let row = firstRow; row < end && samples.size < SAMPLES; row++) {
    const text = textAt(values, row, column);
    if (text !== '') samples.add(cut(text, LONGEST_CELL));
  }
  return [...samples].join(pane.and);
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);
