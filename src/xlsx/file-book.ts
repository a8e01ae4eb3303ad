import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { putNames, type DefinedName } from './names.ts';

/** A workbook on its way into a file: what exceljs holds of it, and what passes exceljs by because it would lose it. */
export interface FileBook {
  readonly book: ExcelJS.Workbook;
  readonly names: readonly DefinedName[];
  /** docProps/core.xml: author, dates. */
  readonly core: string;
}

/** Files of ours tell nothing about who made them and when. */
export const NEUTRAL_CORE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';
/** The oldest date that a zip can hold: equal plans give equal bytes. */
const NO_DATE = new Date('1980-01-01T00:00:00Z');
/** The part that tells author and dates. */
export const CORE = 'docProps/core.xml';
const WORKBOOK = 'xl/workbook.xml';

/** A workbook without sheets. */
export function emptyBook(): FileBook {
  return { book: new ExcelJS.Workbook(), names: [], core: NEUTRAL_CORE };
}

/** The bytes of the .xlsx. Excel recalculates it on opening: cached results are for previews only. */
export async function bookBytes({ book, names, core }: FileBook): Promise<Uint8Array> {
  if (book.worksheets.length === 0) throw new RangeError('a workbook needs a sheet');
  book.calcProperties.fullCalcOnLoad = true;
  const sheets = book.worksheets.map((sheet) => sheet.name);
  const options: Partial<ExcelJS.XlsxWriteOptions> = { zip: { compression: 'STORE' } as ExcelJS.JSZipGeneratorOptions };
  const written = await JSZip.loadAsync(await book.xlsx.writeBuffer(options));
  const result = new JSZip();
  for (const file of Object.values(written.files)) {
    if (file.dir) continue;
    const content =
      file.name === CORE
        ? core
        : file.name === WORKBOOK
          ? putNames(await file.async('string'), names, sheets)
          : await file.async('uint8array');
    result.file(file.name, content, { date: NO_DATE, createFolders: false });
  }
  return result.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
