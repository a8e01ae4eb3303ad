import fc from 'fast-check';
import { withAuditSheet } from '../../src/app/audit/with-audit-sheet.ts';
import { type Equation, evaluateRelations } from '../../src/audit/evidence/equation.ts';
import { type CellReading, readFigures } from '../../src/audit/evidence/readings.ts';
import { linearRelations } from '../../src/audit/relations/linear-relations.ts';
import { shapeOf } from '../../src/audit/relations/shape.ts';
import { BOUNDS } from '../../src/audit/rules/figures/bounds.ts';
import { EQUATIONS } from '../../src/audit/rules/figures/equations.ts';
import { type Run, runsOf } from '../../src/audit/check-sheet/run.ts';
import { type ComposedWorkbook, composeWorkbook } from '../../src/compose/compose-workbook.ts';
import type { Figure } from '../../src/layout/placed-table.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import type { RecognisedTable } from '../../src/recognise/scan/recognised-workbook.ts';
import type { CellContent, SheetPlan } from '../../src/workbook/model/plan.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import type { JudgedWorkbook } from './libreoffice.ts';

const AUDIT_SHEET = '勾稽审核';
const FIRST_LINE = 5;

/** What somebody types over a figure (万元); undefined empties the cell. */
const SLIPS: readonly ((amount: number) => CellContent | undefined)[] = [
  (amount) => ({ number: (Math.round(amount * 100) + 1) / 100 }),
  (amount) => ({ number: (Math.round(amount * 100) - 100) / 100 }),
  (amount) => ({ number: Math.round(amount * 100) / 10 }),
  (amount) => ({ number: -amount }),
  (amount) => ({ number: amount + 0.0049 }),
  () => undefined,
  () => ({ text: '待定' }),
  () => ({ text: '—' }),
  () => ({ text: '12.00' }),
  () => ({ formula: '=""', result: '' }),
  () => ({ formula: '=1/0', result: 0 }),
];

export const wrongCells = fc.array(fc.record({ cell: fc.nat(), slip: fc.nat({ max: SLIPS.length - 1 }) }), {
  minLength: 1,
  maxLength: 2,
});

type Wrong = typeof wrongCells extends fc.Arbitrary<infer T> ? T : never;

export interface AuditedDepartment {
  readonly composed: ComposedWorkbook;
  /** The tables with what was typed over, and 勾稽审核. */
  readonly file: Uint8Array;
}

/** A department's workbook with wrong figures in its tables; 勾稽审核 was made before that. */
export async function auditedDepartment(ledger: Ledger, wrong: Wrong): Promise<AuditedDepartment> {
  const composed = composeWorkbook(ledger);
  const figures = [...composed.composition.tables.values()].flatMap((placed) =>
    placed.figures.map((figure) => ({ figure, sheet: placed.table.sheet })),
  );
  const sheets = withAuditSheet(composed).sheets.map((sheet): SheetPlan => {
    const cells = sheet.cells.map((row) => [...row]);
    for (const { cell, slip } of wrong) {
      const { figure, sheet: name } = figures[cell % figures.length]!;
      if (name !== sheet.name) continue;
      const { row, column } = figure.area;
      const content = SLIPS[slip]!(composed.composition.values.get(figure)! / 100);
      const { style } = cells[row]![column]!;
      cells[row]![column] = content ? { content, style } : { style };
    }
    return { ...sheet, cells };
  });
  return { composed, file: await writeWorkbook({ sheets }) };
}

/** A line as the sheet shows it and as it should: 左值, 右值, 差额, 结论, 审核标记. */
export interface JudgedLine {
  readonly name: string;
  /** What the line holds. */
  readonly run: 'single' | 'rows' | 'columns' | 'blank' | 'ledger';
  readonly shown: readonly CellValue[];
  readonly expected: readonly CellValue[];
}

/** Every line of 勾稽审核 beside what the evaluator says of the same recalculated figures. */
export function judgedLines({ composition }: ComposedWorkbook, judged: JudgedWorkbook): JudgedLine[] {
  const { tables, values } = composition;
  const shape = shapeOf(tables);
  const found = new Map(
    [...tables].map(([id, placed]) => [
      id,
      { sheet: placed.table.sheet, placed, moneyUnit: '万元' } as RecognisedTable,
    ]),
  );
  const sheets = judged.sheets.map(({ name, values: cells }) => ({ name, values: cells, formulas: [] }));
  const readings = readFigures(found, { sheets });
  const bounds = BOUNDS.flatMap(({ id, sides }) =>
    sides(shape).flatMap(([left, right]) => (left && right && left.length > 0 ? [{ rule: id, left, right }] : [])),
  );
  const runs = runsOf([...linearRelations(shape).all, ...bounds], tables);
  const isNegative = [...readings.values()].some(({ amount, value }) => typeof value === 'number' && amount < 0);
  const isDoubtful = isNegative || composition.disclosure.facts.some(({ amount }) => amount < 0);
  const expected: Omit<JudgedLine, 'shown'>[] = [...EQUATIONS, ...BOUNDS].flatMap(({ id }) =>
    runs
      .filter(({ rule }) => rule === id)
      .map((run) => ({
        name: id,
        run: kindOf(run),
        expected: expectedOf(
          run,
          evaluateRelations(run.relations, readings, { coarse: 0, fine: 0 }),
          (figure) => readings.get(figure)!,
          {
            isBound: BOUNDS.some((bound) => bound.id === id),
            isDoubtful,
          },
        ),
      })),
  );
  // what the tables said before anything was typed over them is what the ledger holds
  const totals = (['T02', 'T03', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T01'] as const).map((id) => {
    const [row, column] = id === 'T01' ? ['expenditure:yearEnd', 'expenditure'] : ['total', 'total'];
    const figure = tables.get(id)!.figures.find((one) => one.row === row && one.column === column)!;
    const reading = readings.get(figure)!;
    return {
      name: `D1 ${id}`,
      run: 'ledger' as const,
      expected: pair(values.get(figure)!, isNumber(reading) ? reading.amount : undefined),
    };
  });
  const { values: cells } = judged.sheets.find(({ name }) => name === AUDIT_SHEET)!;
  const lines = [...expected, ...totals];
  if (cells.length !== FIRST_LINE + lines.length) throw new Error(`${cells.length} rows for ${lines.length} lines`);
  return lines.map((line, index) => {
    const row = cells[FIRST_LINE + index]!;
    return { ...line, shown: [4, 5, 6, 7, 0].map((column) => tidy(row[column] ?? null)) };
  });
}

/** How many lines there are of each mark, as the line at the top says it. */
export function countsIn(lines: readonly JudgedLine[]): string {
  const of = (mark: string) => lines.filter(({ expected }) => expected.at(-1) === mark).length;
  return `通过 ${of('√')} 项，错误 ${of('×')} 项，核实 ${of('△')} 项，无法审核 ${of('○')} 项`;
}

function kindOf({ isBlank, relations, left, right }: Run): JudgedLine['run'] {
  if (isBlank) return 'blank';
  if (relations.length === 1) return 'single';
  return (left[0] ?? right[0])!.area.columns > 1 ? 'columns' : 'rows';
}

function expectedOf(
  run: Run,
  equations: readonly Equation[],
  reading: (figure: Figure) => CellReading,
  { isBound, isDoubtful }: { readonly isBound: boolean; readonly isDoubtful: boolean },
): CellValue[] {
  const sides = (['left', 'right'] as const).map((side) => {
    const cells = run.relations.flatMap((relation) => relation[side]).map(reading);
    if (!cells.every(isNumber)) return '';
    return equations.reduce((sum, equation) => sum + equation[side], 0) / 100;
  });
  if (sides.includes('')) return [...sides, '', '无法审核', '○'];
  if (run.isBlank) {
    const sum = equations.reduce((total, { left }) => total + Math.abs(left), 0) / 100;
    return [sum, 0, sum, ...(sum === 0 ? ['通过', '√'] : ['错误', '×'])];
  }
  const differences = equations.map(({ left, right, outcome }) => {
    if ((outcome === 'pass') !== (left === right)) throw new Error('the evaluator contradicts itself');
    return isBound ? Math.max(0, left - right) : left - right;
  });
  const single = equations.length === 1;
  const difference = single
    ? (equations[0]!.left - equations[0]!.right) / 100
    : differences.reduce((sum, one) => sum + Math.abs(one), 0) / 100;
  const wrong = run.relations.filter((_, index) => differences[index] !== 0);
  if (wrong.length === 0) return [...sides, difference, '通过', '√'];
  const [word, mark] = isBound && isDoubtful ? ['核实', '△'] : ['错误', '×'];
  const rows = wrong.map(({ left, right }) => (left[0] ?? right[0])!.area.row + 1);
  return [...sides, difference, single ? word : `${word}（先看第${Math.min(...rows)}行）`, mark];
}

function pair(left: number, right: number | undefined): CellValue[] {
  if (right === undefined) return [left / 100, '', '', '无法审核', '○'];
  return [left / 100, right / 100, (left - right) / 100, ...(left === right ? ['通过', '√'] : ['错误', '×'])];
}

/** A number, or a cell in which nothing stands. */
const isNumber = ({ value }: CellReading) => typeof value === 'number' || value === null;

/** A double of a calculation as the figure that it is. */
const tidy = (value: CellValue): CellValue => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value);
