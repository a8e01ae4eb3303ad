import type { CodeKind, KnownCode } from '../../ledger/classification.ts';
import { STANDARD } from '../../ledger/classification.ts';
import type { TableId } from '../../tables/table.ts';
import { fold } from '../../workbook/fold.ts';
import type { FoundCell } from '../finding.ts';
import type { Evidence } from './evidence.ts';
import type { Group } from './group-by.ts';
import { groupBy } from './group-by.ts';
import { perEvidence } from './per-evidence.ts';
import type { TableView } from './table-view.ts';
import { textIn, viewsOf } from './table-view.ts';

/** A code that a table prints, with the name beside it. */
export interface PrintedCode {
  readonly table: TableView;
  readonly kind: CodeKind;
  readonly code: string;
  readonly codeCell: FoundCell | undefined;
  /** As it stands there. */
  readonly name: string;
  readonly nameCell: FoundCell | undefined;
  /** What the standard of the year, or 补充科目, says of the code. */
  readonly known: (KnownCode & { readonly formerName?: string }) | undefined;
}

/** Tables whose rows are functional items, and those whose rows are pairs of economic ones. */
export const FUNCTIONAL_TABLES: readonly TableId[] = ['T02', 'T03', 'T05', 'T09'];
export const ECONOMIC_TABLES: readonly TableId[] = ['T06', 'T07'];

/** The last standard knows all codes. */
const ANY_YEAR = 2099;

/** Every code of the rows of tables 2, 3, 5, 6, 7 and 9, with its name. */
export const printedCodes = perEvidence((evidence): readonly PrintedCode[] => {
  const find = finder(evidence);
  const functional = viewsOf(evidence, FUNCTIONAL_TABLES).flatMap((table) =>
    table.rowsOf('item').map((row) => printed(table, row, 'functional', row.split(':')[2]!, ['class', 'name'], find)),
  );
  const economic = viewsOf(evidence, ECONOMIC_TABLES).flatMap((table) =>
    table.rowsOf('pair').flatMap((row) => {
      const [, departmental = '', governmental = ''] = row.split(':');
      return [
        printed(table, row, 'departmental', departmental, ['departmental', 'departmentalName'], find),
        printed(table, row, 'governmental', governmental, ['governmental', 'governmentalName'], find),
      ];
    }),
  );
  return [...functional, ...economic].filter(({ code }) => code !== '');
});

type Find = (kind: CodeKind, code: string) => PrintedCode['known'];

function finder({ year = ANY_YEAR, ledger }: Evidence): Find {
  const supplements = new Map(ledger?.ledger.supplements.map(({ code, name }) => [code, name]));
  return (kind, code) => {
    const standard = STANDARD[kind](code, year);
    if (standard) return standard;
    const name = supplements.get(code);
    return name === undefined ? undefined : { name, confidence: 'supplement' };
  };
}

function printed(
  table: TableView,
  row: string,
  kind: CodeKind,
  code: string,
  [codeColumn, nameColumn]: readonly [string, string],
  find: Find,
): PrintedCode {
  const nameCell = table.cell(row, nameColumn);
  return {
    table,
    kind,
    code,
    codeCell: table.cell(row, codeColumn),
    name: nameCell ? textIn(nameCell) : '',
    nameCell,
    known: find(kind, code),
  };
}

/** Whether a name is the one that belongs to a code; full-width and half-width are the same. */
export function isNameOf(name: string, { name: standard, formerName }: NonNullable<PrintedCode['known']>): boolean {
  return name === fold(standard) || (formerName !== undefined && name === fold(formerName));
}

/** The same code printed in several places is one thing: by kind, code and what `key` says besides. */
export function byCode(
  codes: readonly PrintedCode[],
  key: (code: PrintedCode) => string = () => '',
): Group<PrintedCode>[] {
  return groupBy(codes, (one) => `${one.kind} ${one.code} ${key(one)}`);
}
