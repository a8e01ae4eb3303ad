import { fitForFileName } from '../../base/file-name.ts';
import { largest } from '../../base/lists.ts';
import { isBlank } from '../../ledger/read/cell-text.ts';
import type { RecognisedTable, RecognisedWorkbook } from '../../recognise/scan/recognised-workbook.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import type { RedactionWarning } from '../../xlsx/redact/redaction-warning.ts';

/** What a copy to publish lacks that may be missed, or holds that may be too much (outside: beside the table; `place` names the cells). */
export interface PublicationWarning extends Omit<RedactionWarning, 'code'> {
  readonly code: RedactionWarning['code'] | 'outside';
}

/** So many cells are named; of more it is told how many there are. */
const NAMED = 12;

/** What stands on the sheets of the tables and belongs to none of them: notes, sums beside them. One warning a sheet. */
export function contentOutside({ sheets }: WorkbookSnapshot, { tables }: RecognisedWorkbook): PublicationWarning[] {
  return sheets.flatMap((sheet): PublicationWarning[] => {
    const there = [...tables.values()].filter(({ sheet: name }) => name === sheet.name);
    if (there.length === 0) return [];
    const cells = outsideOf(sheet, there);
    if (cells.length === 0) return [];
    const named = cells.slice(0, NAMED).join('、');
    return [
      { code: 'outside', sheet: sheet.name, place: cells.length > NAMED ? `${named}…（${cells.length}）` : named },
    ];
  });
}

/** Titles, body and notes of the tables, up to their last row and column. */
function outsideOf({ values }: SheetSnapshot, tables: readonly RecognisedTable[]): string[] {
  const areas = tables.flatMap(({ placed }) => [...placed.texts, ...placed.figures].map(({ area }) => area));
  const lastRow = largest([
    ...areas.map(({ row, rows }) => row + rows - 1),
    ...tables.map(({ placed }) => placed.body.last),
  ]);
  const lastColumn = largest(areas.map(({ column, columns }) => column + columns - 1));
  return values.flatMap((line, row) =>
    line.flatMap((value, column) =>
      isBlank(value) || (row <= lastRow && column <= lastColumn) ? [] : [cellName(row, column)],
    ),
  );
}

/** What the file is to be called: department, year, and that it is the one to publish. */
export function publicationName({ tables }: RecognisedWorkbook): string {
  const found = [...tables.values()];
  const department = found.find((one) => one.department)?.department ?? '';
  const year = found.find((one) => one.year !== undefined)?.year;
  const name = `${department}${year === undefined ? '' : `${year}年`}预算公开表（公开版）`;
  return `${fitForFileName(name)}.xlsx`;
}
