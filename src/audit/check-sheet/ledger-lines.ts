import { ledgerFormula } from '../../compose/formulas/formula.ts';
import type { LedgerRange } from '../../compose/formulas/ledger-range.ts';
import { admissions } from '../../compose/input/missing-amounts.ts';
import { total } from '../../facts/selector.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { Tables } from '../relations/relation.ts';
import { tableName } from '../model/cell-label.ts';
import { type SheetOf, blockName } from './block.ts';
import { markFormula, pairFormulas, sumOfRanges } from './formulas.ts';
import type { Line } from './lines.ts';
import { type Amounts, pairResult } from './results.ts';

/** What the ledger of a workbook says, and where formulas find it. */
export interface AuditedLedger {
  readonly disclosure: Disclosure;
  readonly range: LedgerRange;
}

/** 未进表金额 as lines: what the ledger gives to each leaf table stands in it. */
export function ledgerLines(
  { disclosure: { facts, scope }, range }: AuditedLedger,
  tables: Tables,
  sheetOf: SheetOf,
  amounts: Amounts,
): Line[] {
  return admissions(scope).flatMap(({ label, select, table, row, column, isWhole }): Line[] => {
    const figure = tables.get(table)?.figures.find((one) => one.row === row && one.column === column);
    if (!figure) return [];
    return [
      {
        kind: '底稿',
        rule: 'D1',
        content: isWhole ? `底稿 应进${label}的金额 = ${label} 合计` : `底稿 ${label} = ${tableName(table)} ${label}`,
        formulas: (line) => ({
          left: ledgerFormula(select, range),
          right: `=${sumOfRanges([blockName({ table, area: figure.area }, sheetOf)])}`,
          ...pairFormulas('=', line),
          mark: markFormula(line),
          parts: [],
        }),
        result: { ...pairResult(total(select, facts), amounts.of(figure), '=', amounts), parts: [] },
      },
    ];
  });
}
