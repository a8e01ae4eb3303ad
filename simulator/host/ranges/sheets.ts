import type { SheetInfo } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { HostObject } from '../model/targets.ts';
import type { Workspace } from '../model/workspace.ts';

/** Looking up sheets and what Excel allows them to be. */

export function sheetInfo({ engine }: Workspace, id: string): SheetInfo {
  const info = engine.sheets().find((sheet) => sheet.id === id);
  if (!info) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return info;
}

/** By name (case ignored) or id. */
export function findSheet({ engine }: Workspace, key: unknown): HostObject<'Worksheet'> | null {
  const wanted = String(key).toLowerCase();
  const info = engine.sheets().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  return info ? sheetObject(info.id) : null;
}

export function sheetObject(id: string): HostObject<'Worksheet'> {
  return new HostObject('Worksheet', { sheet: id });
}

export function positionOf({ engine }: Workspace, id: string): number {
  return engine.sheets().findIndex((sheet) => sheet.id === id);
}

/** Refuses names that Excel refuses and names that are taken by another sheet than `own`. */
export function checkSheetName({ engine }: Workspace, name: string, own?: string): void {
  const bad = name === '' || name.length > 31 || /[\\/?*:[\]]|^'|'$/.test(name) || name.toLowerCase() === 'history';
  if (bad) throw new HostError('InvalidArgument', `not a sheet name: ${name}`);
  const taken = engine.sheets().some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new HostError('ItemAlreadyExists', `there is a sheet ${name}`);
}

/** Sheets cannot be added, deleted, renamed or moved while the workbook's structure is protected. */
export function requireFreeStructure({ document }: Workspace): void {
  if (document.protection) throw new HostError('AccessDenied', 'The workbook is protected.');
}
