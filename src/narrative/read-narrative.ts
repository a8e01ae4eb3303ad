import { SubjectFinder } from './subjects/find-subjects.ts';
import { classNames } from './subjects/names.ts';
import type { Name } from './subjects/subject.ts';
import { moneyUnitIn } from '../money/money-unit.ts';
import { compacted } from './text/compact.ts';
import { type Line, linesOf } from './text/lines.ts';
import type { ReadNarrative } from './reading/mention.ts';
import { figureLines } from './reading/parts.ts';
import { captionsIn } from './reading/captions.ts';
import type { Context } from './reading/context.ts';
import { masked } from './reading/masks.ts';
import { readLine } from './reading/read-line.ts';
import { columnRoles } from './reading/table-lines.ts';

/** What the workbook says about the words of the text. */
export interface Vocabulary {
  /** Budget year. */
  readonly year: number;
  /** Items, economic items and projects by their names. */
  readonly names: readonly Name[];
  /** The department as texts call it: its name may hold words and digits of its own. */
  readonly department: string;
  /** Names of units other than the department. */
  readonly units: readonly string[];
}

/** Reads a text (情况说明): every figure with what it is about and what it says of that, whatever the wording. */
export function readNarrative(text: string, { year, department, names, units }: Vocabulary): ReadNarrative {
  const context: Context = {
    year,
    units: units.map(compacted),
    finder: new SubjectFinder([...classNames(year), ...names]),
    scope: 'whole',
    heading: undefined,
    unit: '万元',
    columns: undefined,
  };
  const name = compacted(department);
  const read = figureLines(linesOf(text)).map((standing) => {
    const line = withoutName(standing, name);
    context.unit = moneyUnitIn(line.text) ?? context.unit;
    const roles = columnRoles(line, year);
    if (roles) context.columns = roles;
    else if (!line.text.includes('\t')) context.columns = undefined;
    const mask = masked(line.text);
    return { ...readLine(line, mask, context), ...captionsIn(line, mask, year) };
  });
  return {
    mentions: read.flatMap(({ mentions }) => mentions),
    statements: read.flatMap(({ statements }) => statements),
    years: read.flatMap(({ years }) => years),
    openings: read.flatMap(({ openings }) => openings),
    placeholders: read.flatMap(({ placeholders }) => placeholders),
    signless: read.flatMap(({ signless }) => signless),
    headings: read.flatMap(({ headings }) => headings),
    publishers: read.flatMap(({ publishers }) => publishers),
    reasons: read.flatMap(({ reasons }) => reasons),
    lists: read.flatMap(({ lists }) => lists),
  };
}

/** Blanks out a name: it is no part of what is said. */
function withoutName(line: Line, name: string): Line {
  return name === '' ? line : { ...line, text: line.text.replaceAll(name, '\u0001'.repeat(name.length)) };
}
