import * as sheets from '../../ledger/model/sheets.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { putAdjustments, putEntryKeys, putMissingCodes } from './entries-sheet.ts';
import type { LedgerFacts } from './ledger-facts.ts';
import { putEntryNames } from './entry-names.ts';
import { Grid } from '../../layout/cell-grid.ts';
import type { InputLayout } from './input-layout.ts';
import type { ComposedDisclosure } from './input-sheets.ts';
import { inputStyles } from './input-styles.ts';
import { putMissingAmounts } from './missing-amounts.ts';
import { narrativeSheet } from './narrative-sheet.ts';
import { putNarrativeStates } from './narrative-states.ts';
import { putProjectKeys } from './project-keys.ts';
import { putRoundingMethod, putSourceClosing, roundingList } from './source-closing.ts';

/**
 * What 生成 writes into input sheets that are there: keys, names, sentinel, the watch over what is in no table, and government
 * codes that follow from the others. What was typed is left alone. 情况说明·填报 is added where it is not there.
 */
export function inputPatches(
  known: LedgerFacts,
  layout: InputLayout,
  composition: ComposedDisclosure,
  standing: WorkbookSnapshot,
): SheetPlan[] {
  const { ledger } = known;
  const entries = new Grid();
  putMissingCodes(
    entries,
    layout.entries,
    ledger,
    standing.sheets.find(({ name }) => name === sheets.ENTRIES_SHEET)!,
  );
  putEntryKeys(entries, layout, known);
  putAdjustments(entries, layout.entries, ledger.entries);
  putEntryNames(entries, layout, ledger.year, ledger);
  entries.text(layout.entries.sentinelRow, layout.entries.sentinelColumn, inputStyles.sentinel, sheets.SENTINEL);
  putMissingAmounts(entries, layout, composition.tables, composition.disclosure.scope);
  const parameters = new Grid();
  putRoundingMethod(parameters, layout, known);
  putSourceClosing(parameters, layout, known);
  const projects = new Grid();
  putProjectKeys(projects, layout.projects, ledger.projects);
  projects.text(layout.projects.sentinelRow, layout.projects.sentinelColumn, inputStyles.sentinel, sheets.SENTINEL);
  return [
    ...parametersPatch(parameters, layout, standing),
    patch(sheets.ENTRIES_SHEET, entries),
    patch(sheets.PROJECTS_SHEET, projects),
    layout.hasNarrative ? narrativePatch(layout, composition) : narrativeSheet(undefined, composition.needed),
  ];
}

/** Cells that hold something else by now: most of them stand since the sheet was made, and each costs a look before it is written. */
function withoutStanding(cells: SheetPlan['cells'], sheet: SheetSnapshot): SheetPlan['cells'] {
  return cells.map((line, row) =>
    line.map((cell, column) => {
      const { content } = cell ?? {};
      if (!content) return cell;
      const formula = sheet.formulas[row]?.[column] ?? null;
      const isSame =
        'formula' in content
          ? formula === content.formula && valueAt(sheet, row, column) === content.result
          : formula === null && valueAt(sheet, row, column) === ('text' in content ? content.text : content.number);
      return isSame ? undefined : cell;
    }),
  );
}

/** The drop-down list of 尾差处理 comes with its label; where that stands, it stands too. */
function parametersPatch(grid: Grid, layout: InputLayout, { sheets: all }: WorkbookSnapshot): SheetPlan[] {
  const standing = all.find(({ name }) => name === sheets.PARAMETERS_SHEET)!;
  const { row, column } = layout.roundingPlace ?? sheets.ROUNDING_PLACE;
  const isThere = valueAt(standing, row, column) === sheets.ROUNDING_LABEL;
  const plan = patch(sheets.PARAMETERS_SHEET, grid);
  const cells = withoutStanding(plan.cells, standing);
  const isWritten = cells.some((line) => line.some((cell) => cell !== undefined));
  return isWritten ? [{ ...plan, cells, validations: isThere ? [] : roundingList(layout) }] : [];
}

function narrativePatch({ narrative }: InputLayout, { needed }: ComposedDisclosure): SheetPlan {
  const grid = new Grid();
  putNarrativeStates(grid, narrative, needed);
  return patch(sheets.NARRATIVE_SHEET, grid);
}

/** Writes the cells of a grid into a sheet that is there. */
export function patch(name: string, grid: Grid): SheetPlan {
  return { name, mode: 'patch', cells: grid.cells, merges: [], columnWidths: [], rowHeights: [], validations: [] };
}
