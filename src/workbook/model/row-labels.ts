/** How the rows of a table are known again after rows were added and removed. */
export interface RowLabels {
  /** Columns whose texts name a row. */
  readonly columns: readonly number[];
  /** Rows of titles and headings, from the top: whatever their texts are, they stay the same rows. */
  readonly head: number;
  /** Rows of the plan under which others stand: the same text below another one of them names another row. */
  readonly groups: readonly number[];
}

/** The texts of rows in those columns; "" where there is none. */
export type RowTexts = readonly (readonly string[])[];

/** Tells from its texts whether others stand under a row. */
export interface GroupSigns {
  readonly names: readonly string[];
  /** Which columns have a text, where rows that are no groups never have these. */
  readonly patterns: readonly string[];
}

/** What a cell's content says of its row: numbers and formulas name nothing. */
export function labelText(content: unknown): string {
  return typeof content === 'string' && !content.startsWith('=') ? content.trim() : '';
}

/** How groups are told from other rows, wherever the same table stands. */
export function groupSigns(planned: RowTexts, { head, groups }: Omit<RowLabels, 'columns'>): GroupSigns {
  const own = new Set(groups);
  const others = new Set(planned.filter((_, row) => row >= head && !own.has(row)).map(patternOf));
  const rows = planned.filter((_, row) => own.has(row));
  return {
    names: [...new Set(rows.flatMap((texts) => [fullName(texts), shortName(texts)]))],
    patterns: [...new Set(rows.map(patternOf))].filter((pattern) => !others.has(pattern)),
  };
}

/**
 * The names of rows, as strictly as possible first, then less and less so: a name that was corrected beside its code, or
 * a group whose name was, does not make another row. In each of the lists no name stands twice; undefined: no name.
 */
export function rowNames(rows: RowTexts, signs: GroupSigns): (string | undefined)[][] {
  const strict: (string | undefined)[] = [];
  const groupLoose: (string | undefined)[] = [];
  const loose: (string | undefined)[] = [];
  let group = { full: '', short: '' };
  let unnamed = 0;
  for (const texts of rows) {
    const full = fullName(texts);
    const short = shortName(texts);
    if (full === '') {
      unnamed++;
      for (const names of [strict, groupLoose, loose]) {
        const above = names.at(-unnamed);
        names.push(above === undefined ? undefined : `${above}${MARK}+${unnamed}`);
      }
      continue;
    }
    unnamed = 0;
    if (signs.patterns.includes(patternOf(texts)) || signs.names.includes(full) || signs.names.includes(short)) {
      group = { full, short };
      strict.push(full);
      groupLoose.push(short);
      loose.push(short);
    } else {
      strict.push(group.full + MARK + full);
      groupLoose.push(group.short + MARK + full);
      loose.push(group.short + MARK + short);
    }
  }
  return [counted(strict), counted(groupLoose), counted(loose)];
}

/** No text of a cell has it. */
const MARK = '\u0000';

function fullName(texts: readonly string[]): string {
  return texts.some((text) => text !== '') ? texts.join(MARK) : '';
}

/** Without its last text, which is its name in words where codes stand before it. */
function shortName(texts: readonly string[]): string {
  const last = texts.findLastIndex((text) => text !== '');
  return fullName(texts.slice(0, last)) || fullName(texts);
}

function patternOf(texts: readonly string[]): string {
  return texts.map((text) => (text === '' ? '-' : 'x')).join('');
}

/** The second of the same name is another name. */
function counted(names: readonly (string | undefined)[]): (string | undefined)[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    if (name === undefined) return undefined;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name}${MARK}#${count}`;
  });
}
