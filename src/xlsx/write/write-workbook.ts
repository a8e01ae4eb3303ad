import type { SheetPlan, WorkbookPlan } from '../../workbook/model/plan.ts';
import type { Progress } from '../../workbook/model/progress.ts';
import { Cancelled } from '../../workbook/port/port.ts';
import { openPackage, workbookIn, type WorkbookPackage } from '../package/package.ts';
import type { Parts } from '../package/parts.ts';
import { joinPieces, splitPieces } from '../package/pieces.ts';
import { removeSignatures } from '../package/signature.ts';
import { declareType, forgetParts, relate, relationshipsOf } from '../package/relationships.ts';
import { readSheets } from '../read/read-workbook.ts';
import { movesInto, shiftPackage } from '../rows/shift-package.ts';
import { unshareFormulas } from '../rows/unshare-formulas.ts';
import { newPackage } from './new-package.ts';
import { withCellsOf, type Tables } from './sheet-cells.ts';
import { withLayoutOf } from './sheet-layout.ts';
import { openStrings } from './string-table.ts';
import { openStyles } from './style-sheet.ts';
import { withValidations } from './validations.ts';
import { addSheet, placeOf, withCalculation, withPrintTitles } from './workbook-part.ts';

/** A fresh .xlsx from a plan, sheets in its order; equal plans give equal bytes. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  return changedWorkbook(undefined, plan);
}

/**
 * The bytes of a workbook (of a new one without) after the plan. Every part that the plan does not write goes out as it
 * came; new sheets stand behind those that are there. Throws UnreadableWorkbook, Cancelled, and RangeError for a plan
 * that no file can hold.
 */
export function changedWorkbook(
  bytes: Uint8Array | undefined,
  plan: WorkbookPlan,
  progress?: Progress,
  signal?: AbortSignal,
): Uint8Array {
  const source = bytes ? openPackage(bytes) : workbookIn(newPackage());
  const { parts, workbookPath } = source;
  if (plan.sheets.length + source.sheets.length === 0) throw new RangeError('a workbook needs a sheet');
  shiftPackage(source, movesOf(source, plan));

  const stylesPath = pathOf(source, 'styles');
  const tables: Tables = {
    styles: openStyles(parts.text(stylesPath)),
    strings: openStrings(source.stringsPath === undefined ? undefined : parts.text(source.stringsPath)),
  };
  plan.sheets.forEach((sheetPlan, index) => {
    if (signal?.aborted) throw new Cancelled();
    writeSheet(parts, sheetPlan, tables);
    progress?.(index + 1, plan.sheets.length, plan.sheets[index + 1]?.name ?? '');
  });
  putTable(parts, workbookPath, 'styles', stylesPath, tables.styles.xml());
  if (tables.strings.hasGrown()) {
    putTable(parts, workbookPath, 'sharedStrings', pathOf(source, 'sharedStrings'), tables.strings.xml());
  }
  finishWorkbook(parts, workbookPath, plan.sheets);
  removeSignatures(parts);
  return parts.pack();
}

function movesOf({ parts, sheets, stringsPath }: WorkbookPackage, plan: WorkbookPlan) {
  const labelled = plan.sheets.flatMap((one) => {
    const place = placeOf(
      sheets.map(({ name }) => name),
      one.name,
    );
    return one.labels && place >= 0 ? [{ plan: one, name: sheets[place]!.name }] : [];
  });
  const names = labelled.map(({ name }) => name);
  const read = names.length > 0 ? readSheets({ parts, sheets, stringsPath }, names) : [];
  return new Map(
    labelled.flatMap((one) => {
      const sheet = read.find(({ name }) => name === one.name);
      const moves = sheet ? movesInto(one.plan, sheet) : [];
      return moves.length > 0 ? [[one.name.toLowerCase(), moves] as const] : [];
    }),
  );
}

function writeSheet(parts: Parts, plan: SheetPlan, tables: Tables): void {
  let { sheets } = workbookIn(parts);
  const names = () => sheets.map(({ name }) => name);
  if (placeOf(names(), plan.name) < 0) ({ sheets } = addSheet(parts, plan.name));
  const { path } = sheets[placeOf(names(), plan.name)]!;
  const xml = parts.required(path);
  const isPatch = plan.mode === 'patch';
  // a cell that is overwritten may be the one whose formula others share
  const standing = splitPieces(isPatch && plan.cells.length > 0 ? unshareFormulas(xml) : xml);
  const laidOut = withLayoutOf(plan, withCellsOf(plan, standing, tables));
  parts.put(path, joinPieces(withValidations(laidOut, plan.validations, !isPatch)));
}

function finishWorkbook(parts: Parts, path: string, plans: readonly SheetPlan[]): void {
  const { sheets } = workbookIn(parts);
  const workbook = splitPieces(parts.required(path));
  const named = withPrintTitles(
    workbook,
    sheets.map(({ name }) => name),
    plans,
  );
  parts.put(path, joinPieces(withCalculation(named)));
  // an order of calculation that names cells which are gone makes Excel repair the workbook
  const chain = relationshipsOf(parts, path).flatMap(({ type, target }) => (type === 'calcChain' ? [target] : []));
  if (chain.length > 0) forgetParts(parts, path, chain);
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function pathOf({ parts, workbookPath }: WorkbookPackage, type: string): string {
  const known = relationshipsOf(parts, workbookPath).find((one) => one.type === type)?.target;
  return known ?? `${workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1)}${type}.xml`;
}

function putTable(parts: Parts, workbookPath: string, type: string, path: string, xml: string): void {
  parts.put(path, xml);
  declareType(parts, path, `${TYPE}.${type}+xml`);
  if (!relationshipsOf(parts, workbookPath).some((one) => one.type === type)) relate(parts, workbookPath, type, path);
}
