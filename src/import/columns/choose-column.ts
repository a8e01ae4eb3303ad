import type { AmountMeaning, Meaning } from './column.ts';
import type { DetectedColumn } from './detect-columns.ts';
import type { Field } from './field-aliases.ts';
import type { Question } from './question.ts';

/** What columns mean so far, by their index. */
export type Meanings = Map<number, Meaning>;
export type Ask = (question: Question) => string | undefined;

/** The field that a column holds by its heading, or by its codes where the heading only says that there are codes. */
export function fieldOf({ sense, content }: DetectedColumn): Field | undefined {
  if (sense?.is === 'field') return sense.field;
  return sense?.is === 'codes' ? content.codes : undefined;
}

/** Asks which of the columns holds a field, or the amounts; false as long as that is open. */
export function chooseColumn(
  field: Field | 'amount',
  columns: readonly DetectedColumn[],
  meanings: Meanings,
  ask: Ask,
): boolean {
  const choices = columns.map((column) => column.id);
  const optional = field !== 'amount' && field !== 'functional';
  const answer = ask({ code: 'column', subject: field, choices: optional ? [...choices, 'none'] : choices });
  const chosen = columns.find((column) => column.id === answer);
  if (!chosen) return answer !== undefined;
  for (const column of columns) if (fieldOf(column) === field) meanings.set(column.index, { is: 'passedOver' });
  meanings.set(chosen.index, field === 'amount' ? amountOf(chosen) : { is: 'field', field });
  return true;
}

export function amountOf(column: DetectedColumn): AmountMeaning {
  return {
    is: 'amount',
    ...(column.moneyUnit && { moneyUnit: column.moneyUnit }),
    ...(column.sense?.is === 'kind' && { kind: column.sense.kind }),
  };
}
