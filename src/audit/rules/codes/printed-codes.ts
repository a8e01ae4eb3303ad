import { type CodeKind, type KnownCode, STANDARD } from '../../../ledger/model/classification.ts';
import { LATEST_YEAR } from '../../../standards/years.ts';
import { tablesWithRows } from '../../../tables/all.ts';
import { normalizeText } from '../../../base/normalize-text.ts';
import type { FoundCell } from '../../model/finding.ts';
import { departmentalOf, functionalOf, governmentalOf } from '../../model/row-keys.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Group, groupBy } from '../../../base/group-by.ts';
import { perEvidence } from '../../evidence/per-evidence.ts';
import { type TableView, viewsOf } from '../../evidence/table-view.ts';

type Known = (KnownCode & { readonly formerName?: string }) | undefined;

/** A code that a table prints, with the name beside it. Most are right: their cells are named when they are asked for. */
export class PrintedCode {
  /** As `normalizeText` makes it. */
  readonly name: string;

  constructor(
    readonly table: TableView,
    private readonly row: string,
    readonly kind: CodeKind,
    readonly code: string,
    /** What the standard of the year, or 补充科目, says of the code. */
    readonly known: Known,
  ) {
    this.name = table.text(row, NAMES[kind]);
  }

  get codeCell(): FoundCell | undefined {
    return this.table.cell(this.row, CODES[this.kind]);
  }

  get nameCell(): FoundCell | undefined {
    return this.table.cell(this.row, NAMES[this.kind]);
  }
}

/** Columns where codes begin, and where their names stand. */
const CODES = { functional: 'class', departmental: 'departmental', governmental: 'governmental' } as const;
const NAMES = { functional: 'name', departmental: 'departmentalName', governmental: 'governmentalName' } as const;

/** Tables whose rows are functional items, and those whose rows are pairs of economic ones. */
const FUNCTIONAL_TABLES = tablesWithRows('functional').map(({ id }) => id);
export const ECONOMIC_TABLES = tablesWithRows('economic').map(({ id }) => id);

/** Every code of the rows of tables 2, 3, 5, 6, 7 and 9, with its name. */
export const printedCodes = perEvidence((evidence): readonly PrintedCode[] => {
  const find = finder(evidence);
  const codes: PrintedCode[] = [];
  const add = (table: TableView, row: string, kind: CodeKind, code: string) => {
    if (code !== '') codes.push(new PrintedCode(table, row, kind, code, find(kind, code)));
  };
  for (const table of viewsOf(evidence, FUNCTIONAL_TABLES)) {
    for (const row of table.rowsOf('item')) add(table, row, 'functional', functionalOf(row));
  }
  for (const table of viewsOf(evidence, ECONOMIC_TABLES)) {
    for (const row of table.rowsOf('pair')) {
      add(table, row, 'departmental', departmentalOf(row));
      add(table, row, 'governmental', governmentalOf(row));
    }
  }
  return codes;
});

type Find = (kind: CodeKind, code: string) => Known;

function finder({ year = LATEST_YEAR, ledger }: Evidence): Find {
  const supplements = new Map(ledger?.ledger.supplements.map(({ code, name }) => [code, name]));
  return (kind, code) => {
    const standard = STANDARD[kind](code, year);
    if (standard) return standard;
    const name = supplements.get(code);
    return name === undefined ? undefined : { name, confidence: 'supplement' };
  };
}

/** Whether a name is the one that belongs to a code; full-width and half-width are the same. */
export function isNameOf(name: string, { name: standard, formerName }: NonNullable<Known>): boolean {
  return name === normalizeText(standard) || (formerName !== undefined && name === normalizeText(formerName));
}

/** The same code printed in several places is one thing: by kind, code and what `key` says besides. */
export function byCode(
  codes: readonly PrintedCode[],
  key: (code: PrintedCode) => string = () => '',
): Group<PrintedCode>[] {
  return groupBy(codes, (one) => `${one.kind} ${one.code} ${key(one)}`);
}
