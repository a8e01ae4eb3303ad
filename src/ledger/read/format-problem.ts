import type { LedgerPlace } from '../model/ledger-places.ts';
import { type NarrativeLine, narrativeLine } from '../model/narrative.ts';
import type { LedgerPath } from '../model/problem.ts';
import { type Texts, fill } from '../../locales/texts.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { Located } from './ledger-of.ts';

/** A problem in words: where it is, and what is wrong and to be done. */
export function formatProblem(
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
  return forms[narrativeLineAt(path)?.kind ?? names.join('.')] ?? forms[names.at(-1) ?? ''] ?? '';
}

/** The line of 情况说明·填报 that a path leads to. */
function narrativeLineAt([part, ...rest]: LedgerPath): NarrativeLine | undefined {
  return part === 'narrative' ? narrativeLine(rest.join('.')) : undefined;
}

function sayPlace({ sheet, row, column, heading }: LedgerPlace, texts: Texts): string {
  return fill(texts.fields.cell, { sheet, row: row + 1, heading, address: cellName(row, column) });
}

function sayPath(path: LedgerPath, texts: Texts): string {
  const line = narrativeLineAt(path);
  if (line) return fill(texts.fields.field, { field: line.label });
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
