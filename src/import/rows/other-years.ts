import type { Remark } from './row-outcome.ts';
import { textAt } from '../../workbook/model/grid.ts';
import type { ListStructure } from '../columns/read-structure.ts';

/** A title that names other years and not the one of the ledger: perhaps last year's export. */
export function otherYears({ grid, blocks }: ListStructure, year: number): Remark[] {
  const found: Remark[] = [];
  for (let row = 0; row < (blocks[0]!.headings?.firstRow ?? 0); row++) {
    for (let column = 0; column < grid.values[row]!.length; column++) {
      const text = textAt(grid.values, row, column).slice(0, 100).normalize('NFKC');
      const years = [...text.matchAll(/(20\d\d)\s*年/g)].map((match) => match[1]!);
      if (years.includes(String(year))) return [];
      if (years.length > 0) found.push({ code: 'otherYear', row, column, found: years[0]!, expected: String(year) });
    }
  }
  return found.slice(0, 1);
}
