/**
 * Where the document's text extraction departs from what the document must have shown.
 * The fixtures hold the document; with these slips undone they are the extraction again, cell for cell.
 * Addresses are A1 within the section, whose first row is row 1. Reasons and doubts at length: SLIPS.md.
 */
interface Slip {
  readonly table: number;
  readonly section: 'header' | 'body';
  readonly why: string;
}

/** Cells that slid: the text has them at `found`, the document had them at `truth`. */
export interface Slid extends Slip {
  readonly found: string;
  readonly truth: string;
}

/** A cell whose text is `found` in the extraction and was `truth` in the document. */
export interface Misread extends Slip {
  readonly cell: string;
  readonly found: string;
  readonly truth: string;
}

/** A cell whose line breaks became `between`, with `before` and `after` around the whole. */
export interface Unbroken extends Slip {
  readonly cell: string;
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

const header = 'header';
const body = 'body';

const widths = 'the merged 基本支出 was counted as four cells; 小计 in the row below stands in L';
const nine = 'the cells above that reach down to this row were left out; tables 3 and 5 have the same header';
const repeated = 'the merged cells to the left that this row continues were left out';
const indicators = 'one of the two blank amounts was left out and a blank after the output indicator added';

export const slid: readonly Slid[] = [
  { table: 3, section: header, found: 'K1', truth: 'L1', why: widths },
  { table: 5, section: header, found: 'K1', truth: 'L1', why: widths },
  { table: 9, section: header, found: 'K1', truth: 'L1', why: widths },
  { table: 9, section: header, found: 'A3:C3', truth: 'A2:C2', why: 'tables 3 and 5 have 类 款 项 in the second row' },
  { table: 9, section: header, found: 'D3:F3', truth: 'H3:J3', why: nine },
  { table: 9, section: header, found: 'H3', truth: 'K3', why: nine },
  { table: 11, section: body, found: 'A9', truth: 'C9', why: repeated },
  { table: 11, section: body, found: 'C9', truth: 'D9', why: repeated },
  { table: 11, section: body, found: 'B24:C25', truth: 'C24:D25', why: repeated },
  { table: 11, section: body, found: 'A28:A30', truth: 'C28:C30', why: repeated },
  { table: 11, section: body, found: 'C28:C30', truth: 'D28:D30', why: repeated },
  {
    table: 11,
    section: body,
    found: 'C43:E43',
    truth: 'A43:C43',
    why: 'two blanks came before; the value fell off the row',
  },
  { table: 11, section: body, found: 'A44:B45', truth: 'C44:D45', why: repeated },
  { table: 11, section: body, found: 'A46:B46', truth: 'B46:C46', why: repeated },
  { table: 11, section: body, found: 'B47', truth: 'C47', why: repeated },
  { table: 12, section: body, found: 'F3:I3', truth: 'G3:J3', why: indicators },
  { table: 12, section: body, found: 'H4:I9', truth: 'I4:J9', why: indicators },
  { table: 12, section: body, found: 'F10:I10', truth: 'G10:J10', why: indicators },
  { table: 12, section: body, found: 'H11:I13', truth: 'I11:J13', why: indicators },
  { table: 12, section: body, found: 'F14:I14', truth: 'G14:J14', why: indicators },
  { table: 12, section: body, found: 'H15:I17', truth: 'I15:J17', why: indicators },
];

const wrapped = 'the line wrapped in a narrow cell; table 9 has the word whole';

/** Header words of tables 3 and 5 that a wrapped line tore apart. */
const torn = [
  { cell: 'D1', found: '单位代 码', truth: '单位代码' },
  { cell: 'H3', found: '工资福利支 出', truth: '工资福利支出' },
  { cell: 'I3', found: '对个人和家 庭的补助', truth: '对个人和家庭的补助' },
  { cell: 'J3', found: '商品和服务 支出', truth: '商品和服务支出' },
] as const;

export const misread: readonly Misread[] = [
  ...[3, 5].flatMap((table) => torn.map((cell) => ({ table, section: header, why: wrapped, ...cell }) as const)),
  {
    table: 4,
    section: header,
    cell: 'H2',
    found: '国有资本经营预 算',
    truth: '国有资本经营预算',
    why: 'the line wrapped in a narrow cell; table 10 has the word whole',
  },
  {
    table: 9,
    section: header,
    cell: 'N2',
    found: '',
    truth: '特定目标类',
    why: 'all rows of table 9 lost their fourteenth cell; tables 3 and 5 have this one',
  },
];

export const unbroken: readonly Unbroken[] = [
  {
    table: 11,
    section: body,
    cell: 'B1',
    before: '<p>',
    between: '</p> <p>',
    after: '</p>',
    why: 'markup of the budget system: each paragraph is a line',
  },
  {
    table: 11,
    section: body,
    cell: 'C3',
    before: '',
    between: ' ',
    after: '',
    why: 'a line break within a cell became a space; it stands before each number and nowhere else',
  },
];
