/** What may have to be asked. Texts are looked up by this code. */
export const QUESTION_CODES = [
  /** Which column holds the field `subject`? */
  'column',
  /** 元 or 万元? */
  'amountUnit',
  /** Are numbers that their format shows smaller than they are stored in 元 or in 万元? */
  'storedUnit',
  /** Which of the fifteen sources is `subject`? Nothing as subject: the source of all rows. */
  'source',
  /** Does a blank cell of the column `subject` continue the cell above, or is it empty? */
  'continues',
  /** What kind of project is `subject`? */
  'projectKind',
  /** What does the word `subject` say of the kind of expenditure? */
  'nature',
  /** There is neither project nor kind of expenditure: is all of it basic expenditure? */
  'allBasic',
  /** Which declared unit is `subject`? Nothing as subject: the unit of all rows. */
  'unit',
  /** Are hidden rows to be read? */
  'hiddenRows',
  /** Rows without economic code beside rows with one: are they their sums? */
  'summaryRows',
] as const;
export type QuestionCode = (typeof QUESTION_CODES)[number];

/** Choices that are words of ours; all others stand for themselves: headings, sources, units. Texts are looked up by them. */
export const CHOICE_CODES = ['none', 'ignore', 'continues', 'empty', 'read', 'skip', 'subtotal', 'detail'] as const;

/** A question with its choices, the likeliest first. */
export interface Question {
  readonly code: QuestionCode;
  readonly subject: string;
  readonly choices: readonly string[];
  /** The row from which on it is asked, where the answer need not hold for the rows above: on a page with headings of its own. */
  readonly page?: number;
  /** Where it first mattered. */
  readonly row?: number;
  readonly column?: number;
}

/** Answers by `questionKey`: plain JSON, to be remembered in the workbook and given back for the next export. */
export type Answers = Readonly<Record<string, string>>;

export const questionKey = ({ code, subject, page }: Pick<Question, 'code' | 'subject' | 'page'>) =>
  page === undefined ? `${code}:${subject}` : `${code}:${subject}@${page + 1}`;

/** Gives the remembered answers that still fit, and collects what was asked and what is open. */
export class Inquiry {
  readonly answers: Answers;
  readonly #asked = new Map<string, Question>();
  readonly #open = new Map<string, Question>();

  constructor(answers: Answers) {
    this.answers = answers;
  }

  /** The answer, or nothing: then the question is open. An answer that is none of the choices is no answer. */
  ask(question: Question): string | undefined {
    const key = questionKey(question);
    if (!this.#asked.has(key)) this.#asked.set(key, question);
    const answer = Object.hasOwn(this.answers, key) ? this.answers[key] : undefined;
    if (answer !== undefined && question.choices.includes(answer)) return answer;
    if (!this.#open.has(key)) this.#open.set(key, question);
    return undefined;
  }

  /** The question as it has been asked already, with the same choices; otherwise for its page alone. */
  shared(question: Question, page: number | undefined): Question {
    const before = this.#asked.get(questionKey(question));
    return before?.choices.join('\n') === question.choices.join('\n') || page === undefined
      ? question
      : { ...question, page };
  }

  /** All questions, answered or not, in the order in which they came up. */
  get asked(): Question[] {
    return [...this.#asked.values()];
  }

  /** What is still to be answered, in the order in which it came up. */
  get open(): Question[] {
    return [...this.#open.values()];
  }
}
