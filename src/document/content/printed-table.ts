import { largest, smallest } from '../../base/lists.ts';
import { FactIndex } from '../../facts/fact-index.ts';
import { placeTable } from '../../layout/place-table.ts';
import type { PlacedText } from '../../layout/placed-table.ts';
import { printHundredths } from '../../money/hundredths.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { Table, TableId } from '../../tables/model/table.ts';
import type { Area } from '../../workbook/model/address.ts';

/** A table as it is printed: what stands above it, its cells, what stands below it. */
export interface PrintedTable {
  readonly id: TableId;
  readonly title: readonly string[];
  /** The line above the table: department at the left, unit of money at the right; none where the form says it. */
  readonly caption: readonly string[];
  /** By rows; an area that spreads stands where it begins. */
  readonly rows: readonly (readonly PrintedCell[])[];
  /** How many of the first rows are headings. */
  readonly headRows: number;
  /** Width of each column in half-width characters, as the sheet has it. */
  readonly widths: readonly number[];
  readonly notes: readonly string[];
  /** Whether its rows are always the same and fit on one upright page. */
  readonly isOnePage: boolean;
}

export interface PrintedCell extends Area {
  readonly text: string;
  readonly look: 'header' | 'left' | 'center' | 'amount';
}

const CELLS = { header: 'header', textLeft: 'left', textCenter: 'center', amount: 'amount' } as const;

const isCell = (text: PlacedText): text is PlacedText & { readonly style: keyof typeof CELLS } => text.style in CELLS;

/** The table of a disclosure with its figures (万元); zero prints blank. */
export function printedTable(table: Table, disclosure: Disclosure): PrintedTable {
  const placed = placeTable(table, disclosure, 'ledger');
  const facts = new FactIndex(disclosure.facts);
  const cells: PrintedCell[] = [
    ...placed.texts.filter(isCell).map(({ area, text, style }) => ({ ...area, text, look: CELLS[style] })),
    ...placed.figures.map(({ area, select }) => ({
      ...area,
      text: printHundredths(facts.total(select)),
      look: 'amount' as const,
    })),
  ];
  const first = smallest(cells.map(({ row }) => row));
  const last = largest(cells.map(({ row, rows }) => row + rows - 1));
  const linesOf = (...looks: PlacedText['style'][]) =>
    placed.texts.filter(({ style }) => looks.includes(style)).map(({ text }) => text);
  return {
    id: table.id,
    title: linesOf('title', 'subtitle'),
    caption: linesOf('captionLeft', 'captionRight'),
    rows: Array.from({ length: last - first + 1 }, (_, index) =>
      cells
        .filter(({ row }) => row === first + index)
        .map((cell) => ({ ...cell, row: index }))
        .sort((a, b) => a.column - b.column),
    ),
    headRows: table.body.kind === 'form' ? 0 : placed.body.first - first,
    widths: placed.widths,
    notes: linesOf('note', 'liveNote'),
    isOnePage: table.print === 'one page',
  };
}
