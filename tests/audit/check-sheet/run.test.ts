import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/audit/relations/relation.ts';
import { runsOf } from '../../../src/audit/check-sheet/run.ts';
import type { Figure, PlacedTable } from '../../../src/layout/placed-table.ts';
import { tableById } from '../../../src/tables/all.ts';
import { areaName, parseArea } from '../../../src/workbook/model/address.ts';

/** A table with figures in these cells, and texts in those. */
function table(id: 'T03' | 'T05', figures: readonly string[], texts: readonly string[] = []): PlacedTable {
  const rows = { first: 0, last: 40 };
  return {
    table: tableById(id),
    figures: figures.map((cell): Figure => ({
      row: cell,
      column: '',
      area: parseArea(cell),
      select: [],
      from: { kind: 'typed' },
    })),
    texts: texts.map((cell) => ({ area: parseArea(cell), text: '文', style: 'textLeft' })),
    body: rows,
    head: rows,
    columns: new Map(),
    rows: new Map(),
    widths: [],
    heights: () => [],
  };
}

/** Runs as "rule left=right", with the cells of tables 3 and (after "5:") 5. */
function runs(
  relations: readonly (readonly [rule: string, left: string, right: string])[],
  texts: readonly string[] = [],
): string[] {
  const names = (side: string) => side.split('+').filter(Boolean);
  const cells = relations.flatMap(([, left, right]) => [...names(left), ...names(right)]);
  const of = (prefix: string) =>
    [...new Set(cells)]
      .filter((cell) => cell.startsWith('5:') === (prefix === '5:'))
      .map((cell) => cell.replace('5:', ''));
  const tables = new Map([
    ['T03', table('T03', of(''), texts)],
    ['T05', table('T05', of('5:'))],
  ] as const);
  const figure = (cell: string) =>
    tables.get(cell.startsWith('5:') ? 'T05' : 'T03')!.figures.find(({ row }) => row === cell.replace('5:', ''))!;
  const made = relations.map(([rule, left, right]): Relation => ({
    rule,
    left: names(left).map(figure),
    right: names(right).map(figure),
  }));
  const say = (blocks: ReturnType<typeof runsOf>[number]['left']) =>
    blocks.map(({ table: id, area }) => (id === 'T05' ? '5:' : '') + areaName(area)).join('+');
  return runsOf(made, tables).map((run) => `${run.rule} ${say(run.left)}=${say(run.right)} (${run.relations.length})`);
}

describe('relations that are the same one row lower make one run', () => {
  it('over all of their cells, in whichever order they come', () => {
    expect(
      runs([
        ['T3-1', 'C7', 'D7+H7'],
        ['T3-1', 'C9', 'D9+H9'],
        ['T3-1', 'C8', 'D8+H8'],
      ]),
    ).toEqual(['T3-1 C7:C9=D7:D9+H7:H9 (3)']);
  });

  it('also across tables in which they stand at other rows', () => {
    expect(
      runs([
        ['X2', 'C7', '5:F12'],
        ['X2', 'C8', '5:F13'],
      ]),
    ).toEqual(['X2 C7:C8=5:F12:F13 (2)']);
  });

  it('and where nothing stands on the right', () => {
    expect(
      runs([
        ['X21', 'C7', ''],
        ['X21', 'C8', ''],
        ['X21', 'D9', ''],
      ]),
    ).toEqual(['X21 C7:C8= (2)', 'X21 D9= (1)']);
  });

  it.each<[string, [string, string, string][], string[]?]>([
    [
      'of another rule',
      [
        ['T3-1', 'C7', 'D7'],
        ['T3-2', 'C8', 'D8'],
      ],
    ],
    [
      'in which one cell stays where it is',
      [
        ['X1', 'C7', 'D7'],
        ['X1', 'C8', 'D7'],
      ],
    ],
    [
      'of which one side has a cell more',
      [
        ['X1', 'C7', 'D7'],
        ['X1', 'C8', 'D8+E8'],
      ],
    ],
    [
      'in another table',
      [
        ['X1', 'C7', 'D7'],
        ['X1', 'C8', '5:D8'],
      ],
    ],
    [
      'with a row between that does not agree',
      [
        ['X2', 'C7', '5:D7'],
        ['X2', 'C9', '5:D9'],
      ],
    ],
    [
      'with something written between',
      [
        ['T3-1', 'C7', 'D7'],
        ['T3-1', 'C9', 'D9'],
      ],
      ['D8'],
    ],
    [
      'whose cells would meet',
      [
        ['T3-4', 'C7', 'C8+C9'],
        ['T3-4', 'C8', 'C9+C10'],
      ],
    ],
  ])('but not those %s', (_, relations, texts) => {
    expect(runs(relations, texts)).toHaveLength(relations.length);
  });

  it('rows between them may be blank where all stands in one row of one table, as below a project of table 12', () => {
    expect(
      runs([
        ['T12-1', 'C7', 'D7'],
        ['T12-1', 'C10', 'D10'],
      ]),
    ).toEqual(['T12-1 C7:C10=D7:D10 (2)']);
  });

  it('cells that must be blank go together there, too, wherever they stand in their column', () => {
    const rows = Array.from({ length: 1001 }, (_, index) => 2 * index + 1);
    const between = rows.map((row) => `C${row + 1}`);
    const blanks = rows.map((row): [string, string, string] => ['X21', `C${row}`, '']);
    expect(runs(blanks.slice(1), between)).toHaveLength(1000);
    expect(runs(blanks, between)).toHaveLength(1);
  });

  it('columns are taken together only where there would be a thousand lines', () => {
    const sums = (count: number) =>
      Array.from({ length: count }, (_, index): [string, string, string][] => {
        const row = 10 * (index + 1);
        return [
          ['T3-4', `C${row}`, `C${row + 1}+C${row + 2}`],
          ['T3-4', `D${row}`, `D${row + 1}+D${row + 2}`],
        ];
      }).flat();
    expect(runs(sums(2))).toHaveLength(4);
    const many = runs(sums(501));
    expect(many).toHaveLength(501);
    expect(many[0]).toBe('T3-4 C10:D10=C11:D11+C12:D12 (2)');
  });
});
