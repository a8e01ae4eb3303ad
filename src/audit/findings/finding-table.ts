import type { TableId } from '../../tables/model/table.ts';
import type { UncheckedReason } from '../model/finding-details.ts';
import type { Finding } from '../model/finding.ts';
import { ruleOf } from '../rules/catalogue.ts';

/** The table that a finding is about, the first one where there are several; undefined where it is about none of the twelve. */
export function tableOf({ rule, details, cells }: Pick<Finding, 'rule' | 'details' | 'cells'>): TableId | undefined {
  const { table, tables, cell, cells: named, left, right, part, reasons } = details;
  const labels = [cell, named?.[0], left?.cells[0], right?.cells[0], part?.cells[0]];
  return (
    table ??
    tables?.[0] ??
    labels.find((label) => label)?.table ??
    reasons?.flatMap(tablesOf)[0] ??
    cells[0]?.key?.table ??
    ruleOf(rule).tables[0]
  );
}

const tablesOf = ({ cause, missing, present }: UncheckedReason) => (cause === 'lackingParts' ? present : missing);
