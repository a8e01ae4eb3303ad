import type { Area } from '../../workbook/model/address.ts';
import { bytesOnWire, chunks } from '../requests/payload.ts';
import { extentOf, rangeOf } from '../requests/areas.ts';
import { literal } from './literal.ts';
import { rectangles } from '../requests/rectangles.ts';
import type { SheetStep } from '../requests/steps.ts';
import type { WrittenCell, WrittenSheet } from './written-cells.ts';

/** Cells to write together; in both matrices null leaves a cell as it is and "" empties it. */
export interface ContentBlock {
  readonly area: Area;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** A block fills a quarter of a request at most, so that requests can be filled well. */
const BYTES_PER_BLOCK = 1_000_000;
const RANGE_BYTES = 900;

/**
 * What a plan writes into its cells. Cells that the plan leaves out are in no block of a patch; in a sheet that is replaced
 * they are emptied, as far as the plan reaches.
 */
export function plannedBlocks(plan: WrittenSheet): ContentBlock[] {
  const { cells, mode } = plan;
  const areas =
    mode === 'replace'
      ? [extentOf(plan)]
      : rectangles(cells, (cell) => (cell ? true : undefined)).map(({ area }) => area);
  return areas.flatMap((area) => {
    const lines = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => cells[area.row + row]?.[area.column + column]),
    );
    return blocksOf(area, lines.map(lineOf));
  });
}

/** The lines of an area as blocks, one below the other. */
export function blocksOf(area: Area, lines: readonly Line[]): ContentBlock[] {
  let row = area.row;
  return chunks(lines, bytesOnWire, BYTES_PER_BLOCK).map((group) => {
    const block = {
      area: { ...area, row, rows: group.length },
      values: group.map(({ values }) => values),
      formulas: group.map(({ formulas }) => formulas),
    };
    row += group.length;
    return block;
  });
}

/** Formulas and values go apart, so that no text is ever taken for a formula. */
export function contentSteps(blocks: readonly ContentBlock[]): SheetStep[] {
  return blocks.map(({ area, values, formulas }) => ({
    bytes: RANGE_BYTES + bytesOnWire([values, formulas]),
    write: (sheet) => {
      const range = rangeOf(sheet, area);
      if (values.flat().some((value) => value !== null))
        range.values = values as (string | number | boolean | null)[][];
      if (formulas.flat().some((formula) => formula !== null)) range.formulas = formulas as (string | null)[][];
    },
  }));
}

/** One row of a block. */
interface Line {
  readonly values: readonly (string | number | boolean | null)[];
  readonly formulas: readonly (string | null)[];
}

function lineOf(cells: readonly (WrittenCell | undefined)[]): Line {
  return { values: cells.map(valueOf), formulas: cells.map(formulaOf) };
}

function valueOf(cell: WrittenCell | undefined): string | number | null {
  if (cell?.kept) return null;
  if (!cell?.content) return '';
  const { content, numberFormat } = cell;
  if ('number' in content) return content.number;
  return 'text' in content ? literal(content.text, numberFormat) : null;
}

function formulaOf(cell: WrittenCell | undefined): string | null {
  return cell?.content && 'formula' in cell.content ? cell.content.formula : null;
}
