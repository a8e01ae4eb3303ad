import type { ComposedTables } from '../../src/compose/tables/compose-tables.ts';
import type { PlacedTable } from '../../src/layout/placed-table.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import type { RecognisedWorkbook } from '../../src/recognise/scan/recognised-workbook.ts';

/** What is compared of a placed table: one line for every figure, text, row and column. */
type Lines = readonly string[];

const NOTES = ['note', 'liveNote'];

/** How tables that were found differ from those that were composed; keys of units and projects as a reader can know them. A form has no ledger. */
export function differences(
  { tables }: ComposedTables,
  found: RecognisedWorkbook,
  ledger: Ledger | undefined,
): string[] {
  const rename = ledger ? renaming(ledger, tables.get('T10')!) : (line: string) => line;
  const scoped = ledger?.units.some(({ code }) => code === ledger.scope) ?? false;
  return [...tables].flatMap(([id, composed]) => {
    const table = found.tables.get(id);
    if (!table) return [`${id} was not found`];
    const expected = lines(composed, scoped).map(rename);
    const actual = lines(table.placed, scoped);
    const notes = composed.texts.filter(({ style }) => NOTES.includes(style));
    return [
      ...lacking(expected, actual).map((line) => `${id} lacks ${line}`),
      ...lacking(actual, expected).map((line) => `${id} has ${line}`),
      ...table.irregularities.map((oddity) => `${id}: ${JSON.stringify(oddity)}`),
      ...notes
        .filter((note) => !table.placed.texts.some((text) => text.text === note.text && sameArea(text, note)))
        .map((note) => `${id} lacks note ${note.text}`),
    ];
  });
}

const sameArea = (a: { area: object }, b: { area: object }) => JSON.stringify(a.area) === JSON.stringify(b.area);

const lacking = (some: Lines, others: Lines) => {
  const there = new Set(others);
  return some.filter((line) => !there.has(line));
};

function lines(placed: PlacedTable, scoped: boolean): Lines {
  const isGap = (row: string) => row.startsWith('gap:');
  const hasGaps = [...placed.rows.keys()].some(isGap) || ['T01', 'T04'].includes(placed.table.id);
  return [
    ...placed.figures.map(({ row, column, area, select, from }) =>
      JSON.stringify({
        figure: { row, column, area },
        // That a leaf asks the ledger is no part of what is printed.
        from: from.kind === 'ledger' ? { kind: 'typed' } : from,
        // The scope of a unit that publishes alone is no part of what is printed.
        select: scoped ? select.map(({ unit: _, ...box }) => box) : select,
      }),
    ),
    ...placed.texts
      .filter(({ style, text }) => !NOTES.includes(style) && !(hasGaps && text === ''))
      .map(({ text, area, style }) => JSON.stringify({ text, area, style })),
    ...[...placed.rows].filter(([row]) => !isGap(row)).map((row) => JSON.stringify(row)),
    ...[...placed.columns].map((column) => JSON.stringify(column)),
    JSON.stringify({ body: placed.body, head: placed.head }),
  ];
}

/**
 * A department of one unit prints its own code; that of the unit is known from table 12 alone, if it has projects. Projects
 * are numbered as table 10 lists them.
 */
export function renaming(ledger: Ledger, t10: PlacedTable): (line: string) => string {
  const [unit, ...others] = ledger.units;
  const isShort = others.length === 0 && ledger.projects.length === 0 && ledger.scope !== unit!.code;
  const projects = [...t10.rows.keys()].flatMap((key) => /^project:(P\d+)$/.exec(key)?.[1] ?? []);
  const keys = new Map(projects.map((key, index) => [key, `P${String(index + 1).padStart(4, '0')}`]));
  return (line) => {
    const named = line.replace(/(?<=project:|")P\d{4}\b/g, (key) => keys.get(key) ?? key);
    if (!isShort) return named;
    return named.replace(new RegExp(`(?<=(unit|item|yearEnd):|"U)${unit!.code}`, 'g'), ledger.department.code);
  };
}
