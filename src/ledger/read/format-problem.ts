import type { LedgerPlace } from './ledger-places.ts';
import type { LedgerPath } from './problem.ts';
import type { Texts } from '../texts/texts.ts';
import { fill } from '../texts/texts.ts';
import { cellName } from '../workbook/address.ts';
import type { Located } from './ledger-of.ts';

/** A problem in words: where it is, and what is wrong and to be done. */
export function sayProblem(
  { problem, place }: Located,
  texts: Texts,
): { readonly where: string; readonly what: string } {
  const near = problem.details.near;
  const details = {
    ...problem.details,
    near: near ? fill(texts.fields.near, { codes: near }) : '',
    form: formOf(problem.path, texts),
  };
  return {
    where: place ? sayPlace(place, texts) : sayPath(problem.path, texts),
    what: fill(texts.problems[problem.code], details),
  };
}

function formOf(path: LedgerPath, { fields }: Texts): string {
  const names = path.filter((part) => typeof part === 'string');
  const forms: Readonly<Record<string, string>> = fields.forms;
  return forms[names.join('.')] ?? forms[names.at(-1) ?? ''] ?? '';
}

function sayPlace({ sheet, row, column, heading }: LedgerPlace, texts: Texts): string {
  return fill(texts.fields.cell, { sheet, row: row + 1, heading, address: cellName(row, column) });
}

function sayPath(path: LedgerPath, texts: Texts): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return '';
      const name = sayName(part, texts);
      const next = path[index + 1];
      return typeof next === 'number'
        ? fill(texts.fields.item, { list: name, number: next + 1 })
        : fill(texts.fields.field, { field: name });
    })
    .join('');
}

function sayName(field: string, texts: Texts): string {
  const { names, lists } = texts.fields;
  return names[field as keyof typeof names] ?? lists[field as keyof typeof lists] ?? field;
}
