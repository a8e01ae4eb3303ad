import type { PrintedUnit } from '../../tables/model/disclosure.ts';
import type { TableId } from '../../tables/model/table.ts';
import { mostFrequentValue } from '../../base/group-by.ts';
import type { ReadUnit } from './register.ts';

/** A unit as one table prints it. */
export interface UnitPrint extends ReadUnit {
  readonly table: TableId;
  /** Whether code and name are the unit's own (table 12, the projects of table 10), not perhaps the department's. */
  readonly own: boolean;
}

/**
 * Which unit a printed code means: a department with one unit prints its own three digits in all tables but 12, which has
 * the six of the unit (rules.md section 0).
 */
export class Units {
  /** The code that a printed one is short for, or itself. */
  readonly #whole = new Map<string, string>();
  /** By the whole code. */
  readonly #prints = new Map<string, UnitPrint[]>();
  readonly #units = new Map<string, PrintedUnit>();

  constructor(prints: readonly UnitPrint[]) {
    const codes = [...new Set(prints.map(({ code }) => code))].filter((code) => code !== '');
    for (const code of codes) {
      const longer = codes.filter((other) => other !== code && other.startsWith(code));
      this.#whole.set(code, longer.length === 1 ? longer[0]! : code);
    }
    for (const print of prints) {
      if (print.code === '') continue;
      const whole = this.#whole.get(print.code)!;
      const same = this.#prints.get(whole);
      if (same) same.push(print);
      else this.#prints.set(whole, [print]);
    }
  }

  /** The unit, with its names as most tables print them. */
  unit(read: ReadUnit): PrintedUnit {
    const code = this.#codeOf(read);
    let unit = this.#units.get(code);
    if (!unit) this.#units.set(code, (unit = this.#printed(code)));
    return unit;
  }

  #codeOf({ code, name }: ReadUnit): string {
    const whole = this.#whole.get(code);
    if (whole !== undefined) return this.#namesake(whole, name) ?? whole;
    const codes = [...this.#prints.keys()];
    return codes.length === 1 ? codes[0]! : (codes.find((one) => name !== '' && this.#isNamed(one, name)) ?? code);
  }

  /** A code that one table alone has, where all others have another for a unit of this name: mistyped. */
  #namesake(code: string, name: string): string | undefined {
    const own = this.#tables(code);
    if (own.size !== 1 || name === '') return undefined;
    const [table] = [...own];
    return [...this.#prints.keys()].find((other) => {
      if (other === code || !this.#isNamed(other, name)) return false;
      const tables = this.#tables(other);
      return tables.size > 1 && !tables.has(table!);
    });
  }

  #tables(code: string): ReadonlySet<TableId> {
    return new Set(this.#prints.get(code)?.map(({ table }) => table));
  }

  #isNamed(code: string, name: string): boolean {
    return this.#prints.get(code)!.some((print) => print.name === name);
  }

  #printed(code: string): PrintedUnit {
    const prints = this.#prints.get(code) ?? [];
    const shared = prints.filter(({ own }) => !own);
    const printedCode = mostFrequentValue(shared.map((print) => print.code)) ?? code;
    const own = mostFrequentValue(
      prints.filter((print) => print.own || printedCode === code).map((print) => print.name),
    );
    const printedName = mostFrequentValue(shared.map((print) => print.name)) ?? own ?? '';
    const name = own ?? printedName;
    return { code, printedCode, name, printedName: printedCode === code ? name : printedName };
  }
}
