import type { PlacedTable } from '../../layout/placed-table.ts';
import type { Publisher } from '../../tables/model/publisher.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';

/** One of the twelve tables as it was found in a workbook. */
export interface RecognisedTable {
  /** The sheet on which it stands, as the workbook calls it. */
  readonly sheet: string;
  /**
   * The declared table with every place as found: areas, rows, columns and body are those of that sheet, and its table's sheet
   * is that sheet too, so that formulas made of it are right there. What does not stand there (a column, a row, a caption) is
   * left out; a sum of which a row is missing is the sum of that row's own parts. Widths and heights are empty.
   *
   * Its texts are those that should stand there: year, department, units and projects as most tables have them, names of codes
   * by the standard where it knows them. The lines under the table are all that it may print, each with the money that makes it
   * vanish; one that does not stand there has its place in the first free row below.
   *
   * Empty rows of a form that have formulas are there as spare rows. Leaves are typed, for all that is known of them here.
   */
  readonly placed: PlacedTable;
  /** Where its title stands; undefined where it was known by its headings alone. */
  readonly title: CellPlace | undefined;
  /** The year in its title; undefined where none can be read. */
  readonly year: number | undefined;
  /** The department that its caption names. */
  readonly department: string | undefined;
  /** The unit of money that is printed; undefined where none is, or another. */
  readonly moneyUnit: '万元' | '元' | undefined;
  /** What stands there that the declaration does not know, or the other way round. */
  readonly irregularities: readonly Irregularity[];
}

/** Something in a found table that the declaration does not know, or the other way round. */
export interface Irregularity {
  readonly kind: IrregularityKind;
  /** For what is missing: where it was looked for. */
  readonly place: CellPlace;
  /** The text found there; for what is missing: the text that was looked for. */
  readonly found: string;
}

export type IrregularityKind =
  /** A declared column that the headings do not have: its figures are left out. */
  | 'missing column'
  /** A column with numbers under a heading that the declaration does not know, or knows already. */
  | 'unknown column'
  /** A declared row that is not there (tables 1, 4, 8 and 11 have fixed rows; all others at least 合计): its figures are left out. */
  | 'missing row'
  /** A row with money whose meaning could not be read. */
  | 'unknown row'
  /** A row of 类 or 款 above its items: its money stands in them again. */
  | 'subtotal row'
  /** A row whose meaning another row has already: item, pair, project or unit. The first one counts. */
  | 'repeated row'
  /** A code that is no code of its classification by form: its row is kept under what is printed. */
  | 'unreadable code'
  /** The same table a second time; the one that fits better counts. */
  | 'second table';

/** A table whose title was found, but not its headings: nothing can be said of its figures (无法审核). */
export interface UnrecognisedTable {
  readonly table: TableId;
  /** Where the title stands. */
  readonly title: CellPlace;
  readonly found: string;
  /** Declared headings that were not found under it, as paths: 基本支出/人员经费/工资福利支出. */
  readonly lacks: readonly string[];
}

/** The twelve tables of a workbook, as far as they were found. */
export interface RecognisedWorkbook {
  readonly tables: ReadonlyMap<TableId, RecognisedTable>;
  readonly unrecognised: readonly UnrecognisedTable[];
  /** Departments whose tables stand there besides: they are left out. */
  readonly otherDepartments: readonly string[];
  /** Who publishes, as the titles say. */
  readonly publisher: Publisher;
  /** Tables that this publisher has to have, and of which neither title nor headings were found. */
  readonly missing: readonly TableId[];
}
