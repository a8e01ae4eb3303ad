import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Grid } from '../../src/workbook/model/grid.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';

/**
 * A foreign list and what it should become, written to be read (fixtures/README.md): sections in brackets, cells parted by |.
 * In a list, #12 is a number, #12/1000 one that is shown 1,000 times smaller, = a formula without result and anything else text; < is merged with the cell at its left, ^ with the cell above, ~ hides the row.
 */
export interface Fixture {
  readonly name: string;
  readonly grid: Grid;
  readonly answers: Record<string, string>;
  readonly units: { code: string; name: string }[];
  readonly amountUnit: '元' | '万元';
  /** Sections of what is expected, line by line; a section that is not there is empty. */
  readonly expected: Readonly<
    Record<'entries' | 'projects' | 'outcomes' | 'rejected' | 'remarks' | 'questions' | 'unread', string[]>
  >;
}

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));

export const fixtures = (): Fixture[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFixture(file.replace('.txt', ''), readFileSync(folder + file, 'utf8')));

function readFixture(name: string, text: string): Fixture {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    const section = /^\[(\w+)\]$/.exec(line)?.[1];
    if (section) sections.set(section, (lines = []));
    else if (sections.get('list') === lines || line.trim() !== '') lines.push(line.trim());
  }
  const list = sections.get('list')!;
  while (list.at(-1) === '') list.pop();
  const of = (section: string) => sections.get(section) ?? [];
  const units = of('units')
    .map((line) => cellsOf(line))
    .map(([code, unitName]) => ({ code: code!, name: unitName! }));
  return {
    name,
    grid: gridOfLines(list),
    answers: Object.fromEntries(of('answers').map((line) => line.split(' = ') as [string, string])),
    units: units.length > 0 ? units : [{ code: '019001', name: '封丘县政务服务和大数据管理局' }],
    amountUnit: (of('ledger')[0] ?? '万元') as Fixture['amountUnit'],
    expected: {
      entries: of('entries').map(normal),
      projects: of('projects').map(normal),
      outcomes: of('outcomes').flatMap((line) => line.split(/\s+/)),
      rejected: of('rejected').map(normal),
      remarks: of('remarks').map(normal),
      questions: of('questions').map(normal),
      unread: of('unread').map(normal),
    },
  };
}

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());
const normal = (line: string) => cellsOf(line).join(' | ');

function gridOfLines(lines: readonly string[]): Grid {
  const hiddenRows: number[] = [];
  const marks = lines.map((line, row) => {
    if (line.startsWith('~')) hiddenRows.push(row);
    return cellsOf(line.replace(/^~/, ''));
  });
  const merged: Grid['merged'][number][] = [];
  marks.forEach((cells, row) =>
    cells.forEach((mark, column) => {
      if (mark === '<' || mark === '^') return;
      let columns = 1;
      while (cells[column + columns] === '<') columns++;
      let rows = 1;
      while (marks[row + rows]?.[column] === '^') rows++;
      if (columns > 1 || rows > 1) merged.push({ row, column, rows, columns });
    }),
  );
  const cells = marks.flatMap((line, row) => line.map((mark, column) => ({ row, column, mark })));
  return {
    values: marks.map((line) => line.map(valueOf)),
    merged,
    hiddenRows,
    uncalculated: cells.filter(({ mark }) => mark === '=').map(({ row, column }) => ({ row, column })),
    scaled: cells.flatMap(({ row, column, mark }) => {
      const by = SCALED.exec(mark)?.[1];
      return by === undefined ? [] : [{ row, column, by: Number(by) }];
    }),
  };
}

const SCALED = /^#[\d.]+\/(\d+)$/;

function valueOf(mark: string): CellValue {
  if (mark === '' || mark === '<' || mark === '^' || mark === '=') return null;
  return /^#[-\d]/.test(mark)
    ? Number(mark.slice(1).split('/')[0])
    : mark.replaceAll('\\n', '\n').replaceAll('\\s', '\u3000');
}
