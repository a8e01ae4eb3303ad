import { ExcelProblem } from './errors.ts';

/** The sheets of the workbook, in their order. */
export interface OpenSheets {
  readonly sheets: readonly Excel.Worksheet[];
  /**
   * Throws ExcelProblem 'protected' when one of these sheets is, or when sheets are to come or go and the structure of
   * the workbook is: then without a sheet as its place.
   */
  readonly refuseProtected: (written: readonly Excel.Worksheet[], restructured: boolean) => void;
}

/** Loads id and name of all sheets, and what is protected; the result gives them after the round trip. */
export function requestOpenSheets({ workbook }: Excel.RequestContext): () => OpenSheets {
  const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
  const structure = workbook.protection.load('protected');
  return () => ({
    sheets: sheets.items,
    refuseProtected: (written, restructured) => {
      const locked = written.find(({ protection }) => protection.protected);
      if (locked) throw new ExcelProblem('protected', { sheet: locked.name });
      if (restructured && structure.protected) throw new ExcelProblem('protected');
    },
  });
}

/** Whether two names mean the same sheet: Excel takes no notice of case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
