import { asFlag, asNumber, asRecord, asText, asWord, isAbsent, wrong } from '../ranges/arguments.ts';
import { SHEET_COLUMNS, SHEET_ROWS, type PageSetup } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { areaOf, rangeByAddress, rangeObject } from '../ranges/ranges.ts';
import { HostObject, isA, type SheetTarget } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';

type Checks = { readonly [Key in keyof PageSetup]?: (value: unknown) => PageSetup[Key] };
type Table = TypeTable<SheetTarget>;

/** Points in one unit. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5', 'B4', 'B5', 'Tabloid', 'Folio'] as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

const CHECKS: Checks = {
  orientation: (value) => asWord(value, ['Portrait', 'Landscape'], 'orientation'),
  paperSize: (value) => asWord(value, PAPERS, 'paperSize'),
  zoom: readZoom,
  centerHorizontally: (value) => asFlag(value, 'centerHorizontally'),
  centerVertically: (value) => asFlag(value, 'centerVertically'),
  blackAndWhite: (value) => asFlag(value, 'blackAndWhite'),
  printGridlines: (value) => asFlag(value, 'printGridlines'),
  printHeadings: (value) => asFlag(value, 'printHeadings'),
  printOrder: (value) => asWord(value, ['DownThenOver', 'OverThenDown'], 'printOrder'),
};

export const pageLayout: Table = {
  get: {
    ...Object.fromEntries(
      Object.keys(CHECKS).map((key) => [
        capital(key),
        ({ sheet }: SheetTarget, { engine }: Workspace) => engine.page(sheet)[key as keyof PageSetup],
      ]),
    ),
    ...Object.fromEntries(
      MARGINS.map((side) => [
        `${capital(side)}Margin`,
        ({ sheet }: SheetTarget, { engine }: Workspace) => engine.page(sheet).margins[side],
      ]),
    ),
  },
  set: {
    ...Object.fromEntries(
      Object.entries(CHECKS).map(([key, check]) => [
        capital(key),
        ({ sheet }: SheetTarget, value: unknown, { badDay, engine }: Workspace) => {
          const checked = check(value);
          if (!(key === 'zoom' && badDay.zoomIgnored)) engine.changePage(sheet, { [key]: checked });
        },
      ]),
    ),
    ...Object.fromEntries(
      MARGINS.map((side) => [
        `${capital(side)}Margin`,
        ({ sheet }: SheetTarget, value: unknown, workspace: Workspace) =>
          setMargins(workspace, sheet, { [side]: asNumber(value, side, 0, 3600) }),
      ]),
    ),
  },
  children: { HeadersFooters: (target) => new HostObject('HeaderFooterGroup', target) },
  methods: {
    SetPrintMargins: ({ sheet }, [unit, options], workspace) => {
      const factor = UNITS[asText(unit, 'unit')];
      if (factor === undefined) throw wrong('unit');
      const margins = Object.entries(asRecord(options, 'marginOptions')).map(([side, size]) => [
        asWord(side, MARGINS, 'marginOptions'),
        asNumber(size, side, 0, 3600) * factor,
      ]);
      setMargins(workspace, sheet, Object.fromEntries(margins) as Partial<PageSetup['margins']>);
    },
    SetPrintArea: setArea('printArea', () => true),
    SetPrintTitleRows: setArea('titleRows', (area) => area.columns === SHEET_COLUMNS),
    SetPrintTitleColumns: setArea('titleColumns', (area) => area.rows === SHEET_ROWS),
    GetPrintArea: getPrintArea(true),
    GetPrintAreaOrNullObject: getPrintArea(false),
    GetPrintTitleRows: getTitles('titleRows', true),
    GetPrintTitleRowsOrNullObject: getTitles('titleRows', false),
    GetPrintTitleColumns: getTitles('titleColumns', true),
    GetPrintTitleColumnsOrNullObject: getTitles('titleColumns', false),
  },
};

type TableMethod = NonNullable<Table['methods']>[string];
type AreaKey = 'printArea' | 'titleRows' | 'titleColumns';

function setArea(key: AreaKey, fits: (area: { rows: number; columns: number }) => boolean): TableMethod {
  return ({ sheet }, [range], workspace) => {
    const target = isA(range, 'Range') ? range.target : rangeByAddress(workspace, sheet, asText(range, key)).target;
    const area = areaOf(target);
    if (target.sheet !== sheet || !fits(area)) throw wrong(key);
    workspace.engine.changePage(sheet, { [key]: area });
  };
}

function getPrintArea(required: boolean): TableMethod {
  return ({ sheet }, _, { engine }) => {
    const area = engine.page(sheet).printArea;
    return area ? new HostObject('RangeAreas', { ranges: [{ sheet, area }] }) : missing(required);
  };
}

function getTitles(key: AreaKey, required: boolean): TableMethod {
  return ({ sheet }, _, workspace) => {
    const area = workspace.engine.page(sheet)[key];
    return area ? rangeObject(workspace, sheet, area) : missing(required);
  };
}

function missing(required: boolean): null {
  if (required) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return null;
}

function setMargins({ engine }: Workspace, sheet: string, margins: Partial<PageSetup['margins']>): void {
  engine.changePage(sheet, { margins: { ...engine.page(sheet).margins, ...margins } });
}

/** Either a scale or pages to fit; one replaces the other. */
function readZoom(value: unknown): PageSetup['zoom'] {
  const { scale, horizontalFitToPages, verticalFitToPages, ...others } = asRecord(value, 'zoom');
  if (Object.keys(others).length > 0) throw wrong('zoom');
  if (!isAbsent(scale)) {
    if (!isAbsent(horizontalFitToPages) || !isAbsent(verticalFitToPages)) throw wrong('zoom');
    return { scale: asNumber(scale, 'scale', 10, 400) };
  }
  return {
    ...(isAbsent(horizontalFitToPages)
      ? {}
      : { horizontalFitToPages: asNumber(horizontalFitToPages, 'zoom', 1, 32767) }),
    ...(isAbsent(verticalFitToPages) ? {} : { verticalFitToPages: asNumber(verticalFitToPages, 'zoom', 1, 32767) }),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
