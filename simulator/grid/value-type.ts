import type { CellValue } from '../../src/workbook/model/snapshot.ts';

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/** Excel's word for the kind of a value; an error is known by its text. */
export function valueType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR.test(value) ? 'Error' : 'String';
}
