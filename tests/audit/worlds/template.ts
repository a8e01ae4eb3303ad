import { gatherEvidence } from '../../../src/audit/evidence/gather-evidence.ts';
import { partsOf } from '../../../src/audit/relations/structure.ts';
import { composeTemplate } from '../../../src/compose/compose-workbook.ts';
import type { Figure } from '../../../src/layout/placed-table.ts';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';
import { snapshotOf } from '../../recognise/snapshots.ts';

/** A blank form of a department. */
export const template = snapshotOf(
  composeTemplate({ year: 2024, department: { code: '019', name: '某局' } }).sheets,
  'live',
);

type Typed = readonly (readonly [sheet: string, row: number, texts: readonly CellValue[]])[];

const ITEM = ['201', '03', '01', null, '行政运行', null, null] as const;

/** One salary, typed into the tables that have a row for its subject. */
export const SALARY = {
  表2: [['表2 收入总体', 7, [...ITEM, 100, 100]]],
  表3: [['表3 支出总体', 7, [...ITEM, 100]]],
  表5: [['表5 一般公共预算支出', 7, [...ITEM, 100]]],
} as const satisfies Readonly<Record<string, Typed>>;

/** The template with rows typed into it, and its formulas calculated. */
export function filled(rows: Typed): WorkbookSnapshot {
  const put = (snapshot: WorkbookSnapshot, cells: Typed): WorkbookSnapshot => ({
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((line, row) => {
        const own = cells.filter(([name, at]) => name === sheet.name && at === row);
        return line.map((value, column) => own.reduce((now, [, , texts]) => texts[column] ?? now, value));
      }),
    })),
  });
  const typed = put(template, rows);
  const { readings, shape } = gatherEvidence(typed);
  const amountOf = (figure: Figure): number => {
    const { table, amount } = readings.get(figure)!;
    const parts = partsOf(figure, table, shape);
    return parts === 'leaf' || !parts ? amount : parts.reduce((sum, part) => sum + amountOf(part), 0);
  };
  const calculated = [...readings.values()].flatMap(({ figure, place, formula }): Typed => {
    if (formula === null) return [];
    const texts: CellValue[] = [];
    texts[place.column] = amountOf(figure) / 100;
    return [[place.sheet, place.row, texts]];
  });
  return put(typed, calculated);
}
