import { UnreadableWorkbook } from './errors.ts';
import { isWorkbookStream, isZip } from './file-kind.ts';
import { Parts } from './parts.ts';
import { relationshipsOf } from './relationships.ts';
import { scan } from './scan.ts';

/** Nobody turns the pages of more sheets. */
const MOST_SHEETS = 2_000;

/** One sheet as the workbook lists it. Only worksheets have cells; chart and dialog sheets have `isWorksheet` false. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isWorksheet: boolean;
  readonly isVisible: boolean;
}

/** The parts of an .xlsx package that matter to us, by path without a leading slash. */
export interface WorkbookPackage {
  readonly parts: Parts;
  readonly workbookPath: string;
  readonly sheets: readonly SheetPart[];
  readonly stringsPath: string | undefined;
}

/** Opens an .xlsx. Throws UnreadableWorkbook. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  return workbookIn(new Parts(zipOf(bytes)));
}

/** The workbook in the parts of a package. Throws UnreadableWorkbook. */
export function workbookIn(parts: Parts): WorkbookPackage {
  const root = relationshipsOf(parts, '');
  const workbookPath = root.find((one) => one.type === 'officeDocument')?.target;
  if (workbookPath === undefined || !/\.xml$/i.test(workbookPath)) throw new UnreadableWorkbook('notXlsx');
  const sheets: SheetPart[] = [];
  const related = relationshipsOf(parts, workbookPath);
  let isWorkbook = false;
  scan(parts.required(workbookPath), {
    open: (name, attributes) => {
      if (name === 'workbook') isWorkbook = true;
      if (name !== 'sheet') return;
      if (sheets.length === MOST_SHEETS) throw new UnreadableWorkbook('tooLarge');
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const relationship = related.find((one) => one.id === id);
      if (!relationship) throw new UnreadableWorkbook('damaged');
      const isWorksheet = relationship.type === 'worksheet';
      const { name: sheet = '', state = 'visible' } = attributes;
      sheets.push({ name: sheet, path: relationship.target, isWorksheet, isVisible: state === 'visible' });
    },
  });
  if (!isWorkbook) throw new UnreadableWorkbook('notXlsx');
  const stringsPath = related.find((one) => one.type === 'sharedStrings')?.target;
  return { parts, workbookPath, sheets, stringsPath };
}

/** The bytes, if they are those of a zip. */
function zipOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  if (isWorkbookStream(bytes)) throw new UnreadableWorkbook('legacy');
  if (!isZip(bytes)) throw new UnreadableWorkbook('notXlsx');
  return bytes;
}
