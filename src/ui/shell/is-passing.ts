import { ExcelProblem, type ExcelProblemCode } from '../../excel/requests/errors.ts';

const PASSING: readonly ExcelProblemCode[] = ['cellEditing', 'busy', 'otherWorkbook'];

/** Excel was busy, a cell was being edited, or another workbook was in front: sooner or later it is not so. */
export const isPassing = (error: unknown) => error instanceof ExcelProblem && PASSING.includes(error.code);
