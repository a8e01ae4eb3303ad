import { TABLES } from '../../../src/tables/all.ts';
import { parseArea } from '../../../src/workbook/model/address.ts';
import type { CellPlace, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';

/** What a formula of the tables adds up, by the names of cells. */
interface Sum {
  /** In SUM and SUMPRODUCT: text counts as nothing. */
  readonly listed: readonly string[];
  /** Added by themselves: text is an error. */
  readonly single: readonly string[];
}

const VALUE_ERROR = '#VALUE!';

const nameOf = ({ sheet, row, column }: CellPlace) => `${sheet}!${row},${column}`;

/**
 * A living workbook in which one money cell is typed over and all that depends on it is calculated anew, as Excel does it with the
 * few functions that the tables use. What asks the ledger (SUMIFS) does not depend on any of them.
 */
export class LiveWorkbook {
  readonly #sums = new Map<string, Sum>();
  readonly #places = new Map<string, CellPlace>();
  readonly #dependents = new Map<string, string[]>();

  constructor(private readonly workbook: WorkbookSnapshot) {
    const tables = new Set(TABLES.map(({ sheet }) => sheet));
    for (const { name: sheet, formulas } of workbook.sheets.filter(({ name }) => tables.has(name))) {
      formulas.forEach((line, row) =>
        line.forEach((formula, column) => {
          if (formula?.startsWith('=ROUND(') && !formula.includes('SUMIFS('))
            this.#add({ sheet, row, column }, formula);
        }),
      );
    }
  }

  #add(place: CellPlace, formula: string): void {
    const name = nameOf(place);
    const sum = this.#read(formula.slice('=ROUND('.length, -',2)'.length), place.sheet);
    this.#sums.set(name, sum);
    this.#places.set(name, place);
    for (const part of [...sum.listed, ...sum.single]) {
      this.#dependents.set(part, [...(this.#dependents.get(part) ?? []), name]);
    }
  }

  /** The workbook with a value typed over a cell. */
  typed(place: CellPlace, value: CellValue): WorkbookSnapshot {
    const values = new Map<string, CellValue>([[nameOf(place), value]]);
    const changed = [...this.#allDependents(nameOf(place))];
    for (const name of changed) this.#calculate(name, new Set(changed), values);
    const cells = [[nameOf(place), place] as const, ...changed.map((name) => [name, this.#places.get(name)!] as const)];
    return {
      ...this.workbook,
      sheets: this.workbook.sheets.map((sheet) => {
        const own = cells.filter(([, cell]) => cell.sheet === sheet.name);
        if (own.length === 0) return sheet;
        const grid = sheet.values.map((line) => [...line]);
        for (const [name, { row, column }] of own) grid[row]![column] = values.get(name)!;
        return {
          ...sheet,
          values: grid,
          formulas: sheet.name === place.sheet ? without(sheet, place) : sheet.formulas,
        };
      }),
    };
  }

  #allDependents(name: string, found = new Set<string>()): Set<string> {
    for (const next of this.#dependents.get(name) ?? []) {
      if (!found.has(next)) this.#allDependents(next, found.add(next));
    }
    return found;
  }

  #calculate(name: string, changed: ReadonlySet<string>, values: Map<string, CellValue>): CellValue {
    if (values.has(name)) return values.get(name)!;
    if (!changed.has(name)) return this.#standing(name);
    const { listed, single } = this.#sums.get(name)!;
    const [added, alone] = [listed, single].map((parts) =>
      parts.map((part) => this.#calculate(part, changed, values)),
    ) as [CellValue[], CellValue[]];
    const isWrong = added.includes(VALUE_ERROR) || alone.some((value) => typeof value === 'string');
    const cents = [...added, ...alone].reduce<number>((sum, value) => sum + Math.round(Number(value) * 100 || 0), 0);
    const result = isWrong ? VALUE_ERROR : cents / 100;
    values.set(name, result);
    return result;
  }

  #standing(name: string): CellValue {
    const [, sheet, row, column] = /^(.*)!(\d+),(\d+)$/.exec(name)!;
    return this.#sheet(sheet!).values[Number(row)]?.[Number(column)] ?? null;
  }

  #sheet(name: string): SheetSnapshot {
    return this.workbook.sheets.find((sheet) => sheet.name === name)!;
  }

  #read(expression: string, sheet: string): Sum {
    const listed: string[] = [];
    const single: string[] = [];
    for (const term of split(expression, '+')) {
      const [, name, inner] = /^(SUM|SUMPRODUCT)\((.*)\)$/.exec(term) ?? [];
      if (name === 'SUM') listed.push(...split(inner!, ',').flatMap((range) => this.#cells(range, sheet)));
      else if (name === 'SUMPRODUCT') listed.push(...this.#matching(split(inner!, ','), sheet));
      else single.push(...this.#cells(term, sheet));
    }
    return { listed, single };
  }

  /** The cells of the last range in whose row all conditions hold. */
  #matching(factors: readonly string[], sheet: string): string[] {
    const tests = factors.slice(0, -1).map((factor) => {
      const [, range, sign, text] = /^--\((.*?)(<>|=)"(.*)"\)$/.exec(factor) ?? [];
      if (range) return this.#cells(range, sheet).map((cell) => (this.#text(cell) === text) === (sign === '='));
      const [, cells, other] = /^--EXACT\((.*),(.*)\)$/.exec(factor)!;
      const wanted = this.#text(this.#cells(other!, sheet)[0]!);
      return this.#cells(cells!, sheet).map((cell) => this.#text(cell) === wanted);
    });
    return this.#cells(factors.at(-1)!, sheet).filter((_, index) => tests.every((test) => test[index]));
  }

  #text(name: string): string {
    return String(this.#standing(name) ?? '');
  }

  #cells(range: string, own: string): string[] {
    const [, sheet = own, address] = /^(?:'(.*)'!)?(.*)$/.exec(range)!;
    const { row, column, rows, columns } = parseArea(address!);
    return Array.from({ length: rows * columns }, (_, index) =>
      nameOf({ sheet, row: row + Math.floor(index / columns), column: column + (index % columns) }),
    );
  }
}

/** Parts between separators that stand in no brackets and no quotation marks. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const one of text) {
    if (quote) quote = one === quote ? '' : quote;
    else if (one === '"' || one === "'") quote = one;
    else if (one === '(') depth++;
    else if (one === ')') depth--;
    if (one === separator && depth === 0 && !quote) parts.push('');
    else parts[parts.length - 1] += one;
  }
  return parts;
}

function without({ formulas }: SheetSnapshot, { row, column }: CellPlace): SheetSnapshot['formulas'] {
  return formulas.map((line, at) => (at === row ? line.map((one, index) => (index === column ? null : one)) : line));
}
