import { type NarrativeField, type TextField, narrativeLine } from '../../ledger/model/narrative.ts';
import type { PlacedTable } from '../../layout/placed-table.ts';
import type { Evaluator } from '../../sentences/evaluate/evaluator.ts';
import { CLAUSE_ENDS, formatPercent, MISSING_FIGURE, missingFact } from '../../sentences/evaluate/format.ts';
import type { Quantity } from '../../sentences/model/quantity.ts';
import { sumHundredths, toNumber } from '../../money/hundredths.ts';
import type { TableId } from '../../tables/model/table.ts';
import { cellName, columnName, sheetPrefix } from '../../workbook/model/address.ts';
import type { CellContent } from '../../workbook/model/plan.ts';
import { referencedSum } from '../formulas/formula.ts';
import { at, COLUMNS, literal } from './text-columns.ts';

/** Where the sentences find what they say. */
export interface TextSources {
  readonly tables: ReadonlyMap<TableId, PlacedTable>;
  /** The cell of a line of 情况说明·填报, with its sheet; undefined where the sheet has no such line. */
  readonly typedCell: (field: NarrativeField) => string | undefined;
  readonly evaluator: Evaluator;
}

/** What stands in a row, by the number of its column. */
type Line = Map<number, CellContent>;

/** The rows below the text, each with a number of the text and how it is written; what is needed twice stands once. */
export class WorkingRows {
  readonly lines: Line[] = [];
  readonly #rows = new Map<string, number>();

  constructor(
    /** Sheet row of the first of them, from 0. */
    private readonly first: number,
    private readonly sources: TextSources,
  ) {}

  /** Row of a number: its value, and how it is written. */
  quantity(of: Quantity): number {
    return this.#once(`quantity ${JSON.stringify(of)}`, () => {
      const formula = this.#valueOf(of);
      const { evaluator } = this.sources;
      const value = evaluator.quantity(of);
      const missing = of.kind === 'typed' ? missingFact(narrativeLine(of.field).label) : MISSING_FIGURE;
      const row = this.#add(labelOf(of, this.sources.tables), {
        value: { formula: `=${formula}`, result: value === undefined ? '' : toNumber(value) },
      });
      const cell = at('value', row);
      const shown = of.kind === 'difference' ? `ABS(${cell})` : cell;
      this.put(row, 'words', {
        formula: `=IF(ISNUMBER(${cell}),TEXT(${shown},IF(${cell}=INT(${cell}),"0","0.00")),${literal(missing)})`,
        result: evaluator.numberText(of),
      });
      return row;
    });
  }

  /** First row of a group of shares; the others follow. To be asked for before the numbers of the group are. */
  group(group: readonly Quantity[]): number {
    return this.#once(`group ${JSON.stringify(group)}`, () => {
      const start = this.first + this.lines.length;
      group.forEach((one, index) => {
        if (this.quantity(one) !== start + index) throw new Error('a number of a group has a row elsewhere');
      });
      const { evaluator } = this.sources;
      const amounts = group.map((one) => evaluator.quantity(one)!);
      const total = sumHundredths(amounts);
      const shares = evaluator.shares(group);
      const all = (column: 'value' | 'base' | 'remainder') =>
        `${fixedRow(at(column, start))}:${fixedRow(at(column, start + group.length - 1))}`;
      const whole = `ROUND(SUM(${all('value')})*100,0)`;
      const hasShares = `AND(${whole}>0,MIN(${all('value')})>=0)`;
      group.forEach((_, index) => {
        const row = start + index;
        const part = `ROUND(${at('value', row)}*100,0)`;
        const [base, remainder] = [at('base', row), at('remainder', row)];
        const points = shares ? Math.floor((amounts[index]! * 10_000) / total) : 0;
        this.put(row, 'base', { formula: `=IF(${hasShares},INT(${part}*10000/${whole}),0)`, result: points });
        this.put(row, 'remainder', {
          formula: `=${part}*10000-${base}*${whole}`,
          result: amounts[index]! * 10_000 - points * total,
        });
        const rank =
          `SUMPRODUCT(--(${all('remainder')}>${remainder}))` +
          `+SUMPRODUCT(--(${fixedRow(at('remainder', start))}:${remainder}=${remainder}))`;
        this.put(row, 'share', {
          formula: `=IF(${hasShares},TEXT((${base}+IF(${rank}<=10000-SUM(${all('base')}),1,0))/100,"0.00"),"")`,
          result: shares ? formatPercent(shares[index]!) : '',
        });
      });
      return start;
    });
  }

  /** Row of the rate by which a number differs from another, of that one. */
  rate(of: Quantity, against: Quantity): number {
    return this.#once(`rate ${JSON.stringify([of, against])}`, () => {
      const [now, before] = [at('value', this.quantity(of)), at('value', this.quantity(against))];
      const words = this.sources.evaluator.text([{ kind: 'rate', of, against }]);
      const rate = `ROUND(ROUND(ABS(${now}-${before})*100,0)*10000/ROUND(${before}*100,0),0)/100`;
      const row = this.#add(`增减率（%）：${labelOf(of, this.sources.tables)}`, {
        value: {
          formula: `=IF(AND(ISNUMBER(${now}),N(${before})>0),${rate},"")`,
          result: words === '' ? '' : Number(words),
        },
      });
      const cell = at('value', row);
      this.put(row, 'words', { formula: `=IF(ISNUMBER(${cell}),TEXT(${cell},"0.00"),"")`, result: words });
      return row;
    });
  }

  /** Row of what was typed in words. */
  typedText(field: TextField): number {
    return this.#once(`text ${field}`, () => {
      const cell = this.sources.typedCell(field);
      const missing = literal(missingFact(narrativeLine(field).label));
      const isEnd = (sign: string) => `ISNUMBER(FIND(${sign},"${CLAUSE_ENDS}"))`;
      const ends = `IF(${isEnd(`RIGHT(${cell},1)`)},IF(${isEnd(`LEFT(RIGHT(${cell},2),1)`)},2,1),0)`;
      return this.#add(narrativeLine(field).label, {
        words: {
          formula: cell ? `=IF(${cell}="",${missing},LEFT(${cell},MAX(0,LEN(${cell})-${ends})))` : `=${missing}`,
          result: this.sources.evaluator.text([{ kind: 'typed text', field }]),
        },
      });
    });
  }

  /** Row of a text that stands there as it is. */
  fixedText(label: string, text: string): number {
    return this.#once(`fixed ${label}`, () => this.#add(label, { words: { text } }));
  }

  /** A new row with a text that a formula makes. */
  addText(label: string, formula: string, result: string): number {
    return this.#add(label, { words: { formula, result } });
  }

  private put(row: number, column: keyof typeof COLUMNS, content: CellContent): void {
    this.lines[row - this.first]!.set(COLUMNS[column], content);
  }

  #once(key: string, make: () => number): number {
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const row = make();
    this.#rows.set(key, row);
    return row;
  }

  #add(label: string, contents: Partial<Record<keyof typeof COLUMNS, CellContent>>): number {
    const row = this.first + this.lines.length;
    this.lines.push(new Map([[COLUMNS.label, { text: label }]]));
    for (const [column, content] of Object.entries(contents)) this.put(row, column as keyof typeof COLUMNS, content);
    return row;
  }

  #valueOf(of: Quantity): string {
    const value = (one: Quantity) => at('value', this.quantity(one));
    const { tables, typedCell } = this.sources;
    switch (of.kind) {
      case 'cell': {
        const placed = tables.get(of.table)!;
        const cell = cellName(placed.rows.get(of.row)!, placed.columns.get(of.column)!);
        return `ROUND(${sheetPrefix(placed.table.sheet)}${cell},2)`;
      }
      case 'linked':
        return `ROUND(${referencedSum(of.reference, tables)},2)`;
      case 'typed': {
        const cell = typedCell(of.field);
        return cell ? `IF(ISNUMBER(${cell}),ROUND(${cell},2),"")` : '""';
      }
      case 'projects': {
        const { table, columns, body } = tables.get('T10')!;
        const column = columnName(columns.get('kind')!);
        return `SUMPRODUCT(--(${sheetPrefix(table.sheet)}$${column}$${body.first + 1}:$${column}$${body.last + 1}<>""))`;
      }
      case 'sum': {
        const values = of.of.map(value);
        return `IF(COUNT(${values.join(',')})=${values.length},ROUND(${values.join('+')},2),"")`;
      }
      case 'difference': {
        const [from, less] = [value(of.from), value(of.less)];
        return `IF(COUNT(${from},${less})=2,ROUND(${from}-${less},2),"")`;
      }
    }
  }
}

/** B7 becomes B$7. */
const fixedRow = (cell: string) => cell.replace(/\d+$/, '$$$&');

/** Where a number comes from, in words. */
function labelOf(of: Quantity, tables: ReadonlyMap<TableId, PlacedTable>): string {
  switch (of.kind) {
    case 'cell': {
      const placed = tables.get(of.table)!;
      return `${placed.table.sheet} ${cellName(placed.rows.get(of.row)!, placed.columns.get(of.column)!)}`;
    }
    case 'linked':
      return tables.get(of.reference.table)!.table.sheet;
    case 'typed':
      return narrativeLine(of.field).label;
    case 'projects':
      return '项目个数';
    case 'sum':
      return `合计：${labelOf(of.of[0]!, tables)} 等`;
    case 'difference':
      return `增减：${labelOf(of.from, tables)}`;
  }
}
