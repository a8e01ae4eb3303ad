import type { Figure } from '../compose/placed-table.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { FoundTable } from './found-workbook.ts';

/** What a formula that asks the ledger has, and no other. */
const ASKS = 'SUMIFS(';

/** So many leaves tell. */
const ENOUGH = 200;

const isLeaf = ({ from }: Figure) => from.kind === 'typed' || from.kind === 'ledger';

/** Whether most leaves of the tables, ask a ledger by formula; else they are typed. */
export function asksLedger(tables: readonly FoundTable[], sheets: readonly SheetSnapshot[]): boolean {
  let asking = 0;
  let typed = 0;
  for (const { sheet, placed } of tables) {
    const formulas = sheets.find(({ name }) => name === sheet)!.formulas;
    for (const figure of placed.figures) {
      if (!isLeaf(figure)) continue;
      if (formulas[figure.area.row]?.[figure.area.column]?.includes(ASKS)) asking++;
      else typed++;
      if (asking + typed === ENOUGH) return asking > typed;
    }
  }
  return asking > typed;
}

/** The table with leaves that ask the ledger. */
export function askingLedger(found: FoundTable): FoundTable {
  const figures = found.placed.figures.map((figure) => (isLeaf(figure) ? { ...figure, from: LEDGER } : figure));
  return { ...found, placed: { ...found.placed, figures } };
}

const LEDGER = { kind: 'ledger' } as const;
