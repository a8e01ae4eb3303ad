import type { Area } from '../../src/workbook/model/address.ts';
import { intersect, without } from '../grid/areas.ts';
import type { Engine } from '../grid/engine.ts';
import { HostError } from '../grid/host-error.ts';
import type { HostObject, RangeTarget, TypeName } from './model/targets.ts';

/**
 * Ways in which a real Excel is less kind than one on a good day: each a switch, all of them can be combined. What they do is
 * Microsoft's documentation or was reported (docs/real-excel.md names the sources).
 */
export interface BadDay {
  /** There is no printer: Excel neither tells nor takes how a page is set up. */
  readonly noPrinter?: boolean;
  /** Another workbook is in front: what needs the window fails, and the names of single sheets cannot be read. */
  readonly otherWorkbook?: boolean;
  /** Excel says GeneralException where our host knows better. */
  readonly coarseErrors?: boolean;
  /** Formulas are calculated only when somebody asks for it. */
  readonly manualCalculation?: boolean;
  /** As on the web, a sheet has the names of the workbook as well. */
  readonly namesTwice?: boolean;
  /** Characters that all settings may have together. */
  readonly settingsLimit?: number;
  /** These sheets are charts or macros, and have no cells. */
  readonly chartSheets?: readonly string[];
  /** Several sheets are selected: no cell can be read or written. */
  readonly groupedSheets?: boolean;
  /** Merged areas that an answer may hold; Excel's own limit is 512. */
  readonly mergedLimit?: number;
  /** What is asked of an object that is not there fails, instead of being nothing. */
  readonly strictNull?: boolean;
  /** How many pages a print may take is not taken over. */
  readonly zoomIgnored?: boolean;
  /** Rows that get the standard height back get it rounded. */
  readonly roundedHeights?: boolean;
  /** Long texts in text cells show nothing but "#". */
  readonly longTextHidden?: boolean;
  /** What stands between the items of a list when it is read again. */
  readonly listSeparator?: string;
  /** What an add-in does itself is told to it as done by somebody else. */
  readonly foreignEvents?: boolean;
  /** The code with which Excel refuses every dialog. */
  readonly dialogsRefused?: number;
  /** What stands in the way of whoever changes cells. */
  readonly inTheWay?: readonly Obstacle[];
  /** Members that Excel refuses, each as "Type.member". */
  readonly refused?: readonly string[];
}

/** Something of the user's that is no cell. */
export interface Obstacle {
  /**
   * table: cells in it cannot be merged. filter: it hides rows, and no row in it can be inserted or deleted. array: a formula
   * that fills all these cells; nobody can change a part of them.
   */
  readonly kind: 'table' | 'filter' | 'array';
  /** The name of its sheet; without, one stands on every sheet. */
  readonly sheet?: string;
  readonly area: Area;
}

/** Fails with GeneralException while the focus is in another workbook. */
const WINDOW_METHODS: Readonly<Partial<Record<TypeName, RegExp>>> = {
  WorksheetFreezePanes: /./,
  WorksheetCollection: /^add$/i,
  Worksheet: /^activate$/i,
  Range: /^select$/i,
};

/** Throws where Excel would refuse the member of an object on such a day. */
export function refuseMember(day: BadDay, type: TypeName, member: string): void {
  if (day.noPrinter && type === 'PageLayout') {
    throw new HostError('GeneralException', 'There is no printer.');
  }
  if (day.groupedSheets && type === 'Range') {
    throw new HostError('GeneralException', 'Several sheets are selected.');
  }
  const called = `${type}.${member}`.toLowerCase();
  if (day.refused?.some((one) => one.toLowerCase() === called)) {
    throw new HostError('GeneralException', `${type}.${member} is refused.`);
  }
  if (!day.otherWorkbook) return;
  if (WINDOW_METHODS[type]?.test(member)) {
    throw new HostError('GeneralException', 'Another workbook has the focus.');
  }
  if (type === 'Worksheet' && /^names$/i.test(member)) {
    throw new HostError('InvalidSelection', 'Another workbook has the focus.');
  }
}

const CHANGES = /^(values|formulas|clear|insert|delete|merge|unmerge)$/i;
const MOVED = /^(insert|delete)$/i;

/** Throws where Excel would refuse to change the cells of a range, because of something that stands there. */
export function refuseInTheWay(day: BadDay, engine: Engine, { type, target }: HostObject, member: string): void {
  if (!day.inTheWay || (type !== 'Range' && type !== 'RangeAreas')) return;
  const ranges = type === 'Range' ? [target as RangeTarget] : (target as { ranges: readonly RangeTarget[] }).ranges;
  for (const range of ranges) for (const obstacle of day.inTheWay) refuseChange(obstacle, engine, range, member);
}

function refuseChange(obstacle: Obstacle, engine: Engine, { sheet, area }: RangeTarget, member: string): void {
  const { name } = engine.sheets().find(({ id }) => id === sheet)!;
  if (!area || (obstacle.sheet ?? name) !== name || !intersect(area, obstacle.area)) return;
  if (obstacle.kind === 'filter' && MOVED.test(member)) {
    throw new HostError('FilteredRangeConflict', 'Rows are filtered.');
  }
  if (obstacle.kind === 'table' && /^merge$/i.test(member)) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const changesPart = CHANGES.test(member) && without(obstacle.area, area).length > 0;
  if (obstacle.kind === 'array' && changesPart && stands(engine, sheet, obstacle)) {
    throw new HostError('InvalidOperation', 'You cannot change part of an array.');
  }
}

/** The sheets on which what filled an array was cleared: it is gone with that. */
const gone = new WeakMap<Obstacle, Set<string>>();

function stands(engine: Engine, sheet: string, obstacle: Obstacle): boolean {
  const sheets = gone.get(obstacle) ?? new Set();
  gone.set(obstacle, sheets);
  if (engine.usedArea(sheet, true, obstacle.area) === null) sheets.add(sheet);
  return !sheets.has(sheet);
}
