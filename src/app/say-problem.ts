import type { LedgerPath } from '../ledger/problem.ts';
import * as sheets from '../ledger/sheets.ts';
import type { Texts } from '../texts/texts.ts';
import { fill } from '../texts/texts.ts';
import { cellName } from '../workbook/address.ts';
import type { CellPlace } from '../workbook/snapshot.ts';
import type { Located } from './ledger-of.ts';

/** A problem in words: where it is, and what is wrong and to be done. */
export function sayProblem(
  { problem, place }: Located,
  texts: Texts,
): { readonly where: string; readonly what: string } {
  const near = problem.details.near;
  const details = { ...problem.details, near: near ? fill(texts.fields.near, { codes: near }) : '' };
  return {
    where: place ? sayPlace(place, problem.path, texts) : sayPath(problem.path, texts),
    what: fill(texts.problems[problem.code], details),
  };
}

function sayPlace(place: CellPlace, path: LedgerPath, texts: Texts): string {
  return fill(texts.fields.cell, {
    sheet: place.sheet,
    row: place.row + 1,
    heading: headingOf(place.sheet, path, texts),
    address: cellName(place.row, place.column),
  });
}

/** The heading of a field as it stands in its sheet. */
function headingOf(sheet: string, path: LedgerPath, texts: Texts): string {
  const parameter = sheets.PARAMETERS.find((one) => one.field === path.join('.'));
  if (parameter) return parameter.label;
  const field = String(path.at(-1));
  const columns = sheets.INPUT_LISTS.filter((list) => list.sheet === sheet).flatMap((list) => list.columns);
  return columns.find((column) => column.field === field)?.heading ?? sayName(field, texts);
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
