import type { DataValidation, Worksheet } from 'exceljs';
import { areaName, fixedRangeName, parseArea, type Area } from '../workbook/address.ts';
import type { ListValidation } from '../workbook/plan.ts';
import { scan, type Attributes } from './scan.ts';

/** Validations by the area that they cover ("B2:B900"). */
export type Validations = Map<string, DataValidation>;

const MAX_LITERAL = 255;

/** What exceljs has and does not declare: validations by address, where an address may be a whole area. */
interface Validated {
  readonly dataValidations: { model: Record<string, DataValidation> };
}

/** Gives the sheet these validations; those that it has elsewhere stay. Whole areas are keys: exceljs is slow by cells. */
export function putValidations(sheet: Worksheet, validations: Validations): void {
  const { dataValidations } = sheet as unknown as Validated;
  const added = [...validations.keys()].map(parseArea);
  const kept = Object.entries(dataValidations.model).filter(
    ([key]) => !added.some((area) => meet(area, parseArea(key))),
  );
  dataValidations.model = Object.fromEntries([...kept, ...validations]);
}

/** The validations that a plan asks for. */
export function plannedValidations(lists: readonly ListValidation[]): Validations {
  return new Map(
    lists.map(({ area, items, strict }): [string, DataValidation] => [
      areaName(area),
      {
        type: 'list',
        allowBlank: true,
        formulae: ['sheet' in items ? fixedRangeName(items.sheet, items.area) : literalList(items)],
        showErrorMessage: true,
        errorStyle: strict ? 'stop' : 'warning',
      },
    ]),
  );
}

function literalList(items: readonly string[]): string {
  const list = items.join(',');
  if (list === '' || list.length > MAX_LITERAL || items.some((item) => item.includes(','))) {
    throw new RangeError(`a list of ${items.length} items (${list.length} characters) must stand in cells of a sheet`);
  }
  return `"${list.replaceAll('"', '""')}"`;
}

/**
 * The validations of a worksheet part, also those that Excel puts into an extension because they refer to another
 * sheet. exceljs does not know those, and it unrolls the others cell by cell: a whole column takes it minutes.
 */
export function readValidations(xml: string): Validations {
  const found: Validations = new Map();
  let attributes: Attributes = {};
  let formulae: string[] = [];
  let sqref = '';
  let collecting: 'formula' | 'sqref' | undefined;
  scan(xml, {
    open: (name, its) => {
      if (name === 'dataValidation') [attributes, formulae, sqref] = [its, [], its.sqref ?? ''];
      else if (name === 'formula1' || name === 'formula2') [formulae[formulae.length], collecting] = ['', 'formula'];
      else if (name === 'sqref') collecting = 'sqref';
    },
    text: (piece) => {
      if (collecting === 'formula') formulae[formulae.length - 1] += piece.trim();
      else if (collecting === 'sqref') sqref += piece;
    },
    close: (name) => {
      if (name === 'formula1' || name === 'formula2' || name === 'sqref') collecting = undefined;
      else if (name === 'dataValidation') {
        for (const area of sqref.split(/\s+/).filter(Boolean)) found.set(area, validation(attributes, formulae));
      }
    },
  });
  return found;
}

function validation(its: Attributes, formulae: readonly string[]): DataValidation {
  const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
  return {
    type: (its.type ?? 'any') as DataValidation['type'],
    formulae: [...formulae],
    allowBlank: isOn(its.allowBlank),
    showInputMessage: isOn(its.showInputMessage),
    showErrorMessage: isOn(its.showErrorMessage),
    ...(its.operator && { operator: its.operator as DataValidation['operator'] }),
    ...(its.errorStyle && { errorStyle: its.errorStyle }),
    ...(its.errorTitle && { errorTitle: its.errorTitle }),
    ...(its.error && { error: its.error }),
    ...(its.promptTitle && { promptTitle: its.promptTitle }),
    ...(its.prompt && { prompt: its.prompt }),
  };
}

function meet(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
