import { askLedger } from '../../compose/ask-ledger.ts';
import type { LedgerRange } from '../../compose/ledger-range.ts';
import { admissions } from '../../compose/missing-amounts.ts';
import { total } from '../../facts/selector.ts';
import type { Disclosure } from '../../tables/disclosure.ts';
import type { Tables } from '../relations/relation.ts';
import type { SheetOf } from './block.ts';
import { blockName } from './block.ts';
import { markFormula, pairFormulas, sumOfRanges } from './formulas.ts';
import type { Line } from './lines.ts';
import type { Amounts } from './results.ts';
import { pairResult } from './results.ts';

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
  return admissions(scope).flatMap(({ label, select, table, row, column }): Line[] => {
    const figure = tables.get(table)?.figures.find((one) => one.row === row && one.column === column);
    if (!figure) return [];
    return [
      {
        kind: '底稿',
        rule: 'D1',
        content: table === 'T01' ? `底稿 ${label} = 表1 ${label}` : `底稿 应进${label}的金额 = ${label} 合计`,
        formulas: (line) => ({
          left: `=ROUND(${askLedger(select, range)},2)`,
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
