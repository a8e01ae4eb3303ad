import { readFileSync } from 'node:fs';

/** The ten tables that the published document holds; 2 and 7 are missing from it. */
export const seedTableNumbers = [1, 3, 4, 5, 6, 8, 9, 10, 11, 12] as const;

/** One table of the published document as it was printed. Blank cells are ''; all figures are text. */
export interface SeedTable {
  /** Two lines in table 11, parted by a line break. */
  readonly title: string;
  /** The whole line, with 部门名称：. */
  readonly department?: string;
  /** The whole line, with 单位：; tables 11 and 12 have none. */
  readonly unit?: string;
  /** A merged area has its text in the top-left cell (see headers.ts). Table 11 is a form: no header. */
  readonly header: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
  /** The lines below the table: 备注, 注, or the statement of an empty table. */
  readonly notes: readonly string[];
}

/**
 * Reads table-NN.tsv. Lines `# title`, `# department`, `# unit`, `# header`, `# body` and `# notes` open a section;
 * in header and body a tab parts two cells, and `\n` stands for a line break within a cell.
 */
export function seedTable(number: number): SeedTable {
  const file = new URL(`table-${String(number).padStart(2, '0')}.tsv`, import.meta.url);
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of readFileSync(file, 'utf8').replace(/\n$/, '').split('\n')) {
    const name = /^# (title|department|unit|header|body|notes)$/.exec(line)?.[1];
    if (name) sections.set(name, (lines = []));
    else lines.push(line);
  }
  const grid = (name: string) =>
    (sections.get(name) ?? []).map((line) => line.split('\t').map((cell) => cell.replaceAll('\\n', '\n')));
  return {
    title: (sections.get('title') ?? []).join('\n'),
    department: sections.get('department')?.join('\n'),
    unit: sections.get('unit')?.join('\n'),
    header: grid('header'),
    body: grid('body'),
    notes: sections.get('notes') ?? [],
  };
}

/** The one body row of a table that has this text in this column (from 0). Throws when there is none or more. */
export function seedRow(number: number, column: number, text: string): readonly string[] {
  const [row, ...others] = seedTable(number).body.filter((cells) => cells[column] === text);
  if (!row || others.length > 0) throw new Error(`table ${number}: not one row ${text}`);
  return row;
}
