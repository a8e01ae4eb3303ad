import ExcelJS from 'exceljs';
import type JSZip from 'jszip';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { cellName, sheetPrefix } from '../workbook/address.ts';
import { UnkeepableWorkbook } from './errors.ts';
import { escapeText } from './escape.ts';
import { CORE, NEUTRAL_CORE, type FileBook } from './file-book.ts';
import { takeNames } from './names.ts';
import { partText, requiredPart, type WorkbookPackage } from './package.ts';
import { readSource } from './read-workbook.ts';
import { putValidations, readValidations } from './validations.ts';

/** Parts that exceljs would drop without a word. */
const UNKEEPABLE =
  /^xl\/(charts|chartsheets|dialogsheets|macrosheets|pivotTables|externalLinks|slicers|timelines|ctrlProps|activeX|embeddings|diagrams|threadedComments|queryTables|vbaProject\.bin)/i;
/** Drawings: pictures survive, shapes and text boxes do not. */
const DRAWING = /^xl\/drawings\/drawing\d+\.xml$/i;
const SHAPE = /<(?:\w+:)?(?:sp|cxnSp|grpSp|graphicFrame)\b/;
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/**
 * Loads an .xlsx for rewriting. exceljs reads it, and what exceljs gets wrong comes from our own reading.
 * Throws UnreadableWorkbook; UnkeepableWorkbook when rewriting would lose something.
 */
export async function loadBook(bytes: Uint8Array): Promise<FileBook> {
  const { source, snapshot } = await readSource(bytes);
  await refuseLosses(source.zip);
  try {
    return await loadSource(source, snapshot);
  } catch (cause) {
    throw cause instanceof UnkeepableWorkbook ? cause : new UnkeepableWorkbook('everything', { cause });
  }
}

async function refuseLosses(zip: JSZip): Promise<void> {
  for (const { name: path, dir } of Object.values(zip.files)) {
    if (dir) continue;
    if (UNKEEPABLE.test(path)) throw new UnkeepableWorkbook(path);
    if (DRAWING.test(path) && SHAPE.test(await requiredPart(zip, path))) throw new UnkeepableWorkbook(path);
  }
}

async function loadSource({ zip, workbookPath, sheets }: WorkbookPackage, read: WorkbookSnapshot): Promise<FileBook> {
  const sheetNames = sheets.map((sheet) => sheet.name);
  const { names, rest } = takeNames(await requiredPart(zip, workbookPath), sheetNames);
  const core = (await partText(zip, CORE)) ?? NEUTRAL_CORE;

  // exceljs stumbles over names and properties that it does not know
  zip.file(workbookPath, rest);
  zip.remove(CORE);
  const book = new ExcelJS.Workbook();
  const stored = await zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
  await book.xlsx.load(stored as unknown as ExcelJS.Buffer, { ignoreNodes: ['dataValidations'] });

  for (const [index, { name, path }] of sheets.entries()) {
    const sheet = book.worksheets[index];
    if (sheet?.name !== name) throw new UnkeepableWorkbook(sheetPrefix(name));
    restoreCells(sheet, read.sheets[index]!);
    putValidations(sheet, readValidations(await requiredPart(zip, path)));
  }
  return { book, names, core };
}

/**
 * Puts values and formulas back as the file has them: exceljs turns numbers, texts and errors with a date format into
 * (invalid) dates, drops formulas under links, ties shared formulas to a cell that may be overwritten, and forgets escapes.
 */
function restoreCells(sheet: ExcelJS.Worksheet, snapshot: SheetSnapshot): void {
  snapshot.values.forEach((values, row) =>
    values.forEach((value, column) => {
      const formula = snapshot.formulas[row]![column]!;
      if (value === null && formula === null) return;
      const cell = sheet.findCell(row + 1, column + 1);
      const isLost = !cell || cell.type === ExcelJS.ValueType.Null || cell.type === ExcelJS.ValueType.Merge;
      if (isLost) throw new UnkeepableWorkbook(sheetPrefix(sheet.name) + cellName(row, column));
      if (formula !== null) {
        const { shareType, ref } = cell.value as { shareType?: string; ref?: string };
        const array = shareType === 'array' && { shareType, ref };
        cell.value = { formula: formula.slice(1), ...array, result: resultOf(value) } as ExcelJS.CellFormulaValue;
      } else if (cell.type === ExcelJS.ValueType.String) {
        cell.value = escapeText(String(value));
      } else if (cell.type === ExcelJS.ValueType.Date || typeof value !== 'string') {
        cell.value = value;
      }
    }),
  );
}

function resultOf(value: CellValue): ExcelJS.CellFormulaValue['result'] {
  if (typeof value !== 'string') return value ?? undefined;
  return ERROR.test(value) ? { error: value as ExcelJS.CellErrorValue['error'] } : escapeText(value);
}
