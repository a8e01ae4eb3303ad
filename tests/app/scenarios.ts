import { runTransaction } from '../../src/transactions/run-transaction.ts';
import { fix, type CellChange } from '../../src/app/audit/fix.ts';
import { generate } from '../../src/app/generate/generate.ts';
import { importEntries } from '../../src/app/import/import-entries.ts';
import { markFindings } from '../../src/app/audit/mark-findings.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { excelPort } from '../../src/excel/excel-port.ts';
import type { WorkbookPlan } from '../../src/workbook/model/plan.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import type { CellPlace } from '../../src/workbook/model/snapshot.ts';
import { formula, number, open, sheetPlan, TEXT, text } from '../excel/open.ts';
import { CONTEXT, listOf } from './exported.ts';
import type { SharedScenario } from './another-user.ts';
import type { Scenario } from './faults.ts';
import { smallEditions } from './two-editions.ts';

const undo = (port: WorkbookPort) => undoLast(port, { force: true });

/** One sheet of each kind: replaced, patched, added. */
const PLAN: WorkbookPlan = {
  sheets: [
    sheetPlan('换', [[text('新')], [number(2), formula('=A2+加!A1')]], {
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      columnWidths: [20, 10],
      rowHeights: [30],
      frozen: { rows: 1, columns: 0 },
      page: { landscape: true, titleRows: { first: 0, last: 0 } },
      validations: [{ area: { row: 3, column: 0, rows: 2, columns: 1 }, items: ['甲', '乙'], strict: true }],
    }),
    sheetPlan(
      '补',
      [
        [undefined, formula('=换!A2')],
        [undefined, number(7)],
      ],
      { mode: 'patch' },
    ),
    sheetPlan('加', [[number(1)], [text("'=", TEXT)]], { tabColor: '#00B050' }),
  ],
};

async function openSmall() {
  const book = open('记', '换', '补');
  const [replaced, patched] = [book.idOf('换'), book.idOf('补')];
  book.fill('换', 0, 0, '旧');
  book.fill('换', 4, 3, 12.5);
  book.grid.merge(replaced, { row: 0, column: 0, rows: 2, columns: 2 });
  book.grid.restyle(replaced, [
    { area: { row: 4, column: 3, rows: 1, columns: 1 }, style: { bold: true, numberFormat: '0.00' } },
  ]);
  book.grid.freeze(replaced, { rows: 2, columns: 1 });
  // ours: it had title rows before
  book.grid.changePage(replaced, { titleRows: { row: 0, column: 0, rows: 2, columns: 16_384 } });
  book.fill('补', 0, 0, '留');
  book.fill('补', 0, 1, '换掉');
  book.grid.restyle(patched, [
    { area: { row: 0, column: 0, rows: 3, columns: 3 }, style: { fill: '#FFFF00', fontName: '楷体' } },
  ]);
  book.grid.write(book.idOf('记'), { row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: '=换!D5+补!B2' }]]);
  return book;
}

const labels = { columns: [0], head: 1, groups: [] };

/** Two sheets whose rows come and go, and refer to each other. */
const MOVING: WorkbookPlan = {
  sheets: [
    sheetPlan(
      '表',
      [
        [text('新标题')],
        [text('乙'), number(2)],
        [text('新'), number(5)],
        [text('丁'), formula('=汇!B2')],
        [text('合计'), formula('=SUM(B2:B4)')],
      ],
      { labels },
    ),
    sheetPlan('汇', [[text('汇')], [text('丁'), number(4)], [text('合计'), formula('=表!B5')]], { labels }),
  ],
};

function openMoving() {
  const book = open('记', '表', '汇');
  const formulas = ['=表!B3', '=表!B4*2', '=SUM(表!B2:B5)', '=表!B6+汇!B3', '=表!B30'];
  ['标题', '甲', '乙', '丙', '丁', '合计'].forEach((label, row) => {
    book.fill('表', row, 0, label);
    if (row > 0) book.fill('表', row, 1, row);
  });
  ['汇', '丙', '合计', '丁'].forEach((label, row) => book.fill('汇', row, 0, label));
  formulas.forEach((formula, row) => {
    book.grid.write(book.idOf('记'), { row, column: 0, rows: 1, columns: 1 }, [[{ formula }]]);
  });
  book.grid.setName({ name: '丙', formula: '=表!$B$4', scope: null, visible: true, comment: '' });
  book.grid.setName({ name: '丁', formula: '=表!$B$5', scope: book.idOf('记'), visible: true, comment: '' });
  return Promise.resolve(book);
}

/** The first of them with what was typed left in it, beside it and below it. */
const KEEPING: WorkbookPlan = {
  sheets: MOVING.sheets.map((sheet, index) => {
    if (index > 0) return sheet;
    const [title, row, ...more] = sheet.cells;
    return { ...sheet, cells: [title!, [row![0], { style: TEXT, kept: true }], ...more], rest: { from: 6 } };
  }),
};

async function openKeeping() {
  const book = await openMoving();
  book.fill('表', 2, 1, '改过');
  book.fill('表', 2, 5, '旁注');
  book.fill('表', 8, 0, '制表人');
  book.fill('表', 8, 4, 7);
  book.grid.restyle(book.idOf('表'), [{ area: { row: 8, column: 4, rows: 1, columns: 1 }, style: { bold: true } }]);
  book.grid.write(book.idOf('记'), { row: 6, column: 0, rows: 1, columns: 1 }, [[{ formula: '=表!E9' }]]);
  return book;
}

const keeping = (port: WorkbookPort) => runTransaction(port, 'generate', KEEPING);
const moving = (port: WorkbookPort) => runTransaction(port, 'generate', MOVING);
const small = (port: WorkbookPort) => runTransaction(port, 'generate', PLAN);
const generateAnew = (port: WorkbookPort) => generate(port);
const regenerate = (port: WorkbookPort) => generate(port, { decision: { typed: 'replace' } });

type Open = Scenario['open'];

/** The workbook after something was done in it. */
const after =
  (open: Open, act: (port: WorkbookPort) => Promise<unknown>): Open =>
  async () => {
    const book = await open();
    await act(excelPort());
    return book;
  };

/** Input sheets of a small department beside a sheet of the accountant's. */
async function openSmallDepartment() {
  const book = open('备忘');
  const ledger = smallEditions.before();
  await book.port.apply(composeInputSheets(ledger, ledger));
  return book;
}

async function openEdited() {
  const book = open('备忘');
  const [before, next] = [smallEditions.before(), smallEditions.after()];
  await book.port.apply(composeInputSheets(before, before));
  await generateAnew(book.port);
  const { grid, idOf, port } = book;
  ["='表10 项目支出'!D8", "=SUM('表3 支出总体'!F8:F12)", "='表3 支出总体'!F12"].forEach((formula, row) => {
    grid.write(idOf('备忘'), { row, column: 0, rows: 1, columns: 1 }, [[{ formula }]]);
  });
  const changed = grid.sheets().at(-1)!.id;
  grid.restyle(changed, [{ area: { row: 2, column: 0, rows: 3, columns: 2 }, style: { fill: '#FFC000' } }]);
  await port.apply(composeInputSheets(next, next));
  return book;
}

/** A figure that was typed over a formula. */
const TYPED_OVER: CellChange = {
  place: { sheet: '表', row: 2, column: 1 },
  content: { formula: '=SUM(B1:B2)', result: 0 },
};

async function openTypedOver() {
  const book = open('表', '记');
  [1, 2, 5].forEach((value, row) => book.fill('表', row, 1, value));
  book.grid.restyle(book.idOf('表'), [{ area: { row: 0, column: 0, rows: 4, columns: 3 }, style: { bold: true } }]);
  return book;
}

const MARKED: readonly CellPlace[] = [
  { sheet: '表', row: 0, column: 1 },
  { sheet: '记', row: 4, column: 2 },
];
const markAnew = (port: WorkbookPort) => markFindings(port, MARKED);
const markFirst = (port: WorkbookPort) => markFindings(port, [{ sheet: '表', row: 7, column: 7 }]);

async function openInput() {
  const book = open('备忘');
  await book.port.apply(composeInputSheets({ year: 2024, department: { code: '019', name: '某局' } }));
  book.fill('参数', 6, 1, '万元');
  return book;
}

const LIST = listOf([
  ['019001', '某局本级', '2010301', '', '', '30101', '一般公共预算·财政拨款', 12.5],
  ['019001', '某局本级', '2080505', '', '', '30108', '一般公共预算·财政拨款', 3],
]);
const importList = (port: WorkbookPort) =>
  importEntries(port, LIST, { context: { ...CONTEXT, units: [] }, answers: {}, existing: 'replace' });

export const SCENARIOS = {
  generate: { name: 'generate', open: openSmallDepartment, act: generateAnew, after: 'itself' },
  undo: { name: 'undo of generate', open: after(openSmallDepartment, generateAnew), act: undo, after: 'recovery' },
  small: { name: 'a small action', open: openSmall, act: small, after: 'itself' },
  smallUndo: { name: 'undo of a small action', open: after(openSmall, small), act: undo, after: 'recovery' },
  moving: { name: 'rows that move', open: openMoving, act: moving, after: 'itself' },
  movingUndo: { name: 'undo of rows that move', open: after(openMoving, moving), act: undo, after: 'recovery' },
  keeping: { name: 'what was typed stays', open: openKeeping, act: keeping, after: 'itself' },
  keepingUndo: { name: 'undo of that', open: after(openKeeping, keeping), act: undo, after: 'recovery' },
  fix: {
    name: 'fix',
    open: openTypedOver,
    act: async (port) => fix(port, await port.read(), [TYPED_OVER]),
    after: 'itself',
  },
  import: { name: 'import', open: openInput, act: importList, after: 'itself' },
  importUndo: { name: 'undo of import', open: after(openInput, importList), act: undo, after: 'recovery' },
  marks: {
    name: 'marks in place of others',
    open: after(openTypedOver, markFirst),
    act: markAnew,
    after: 'itself',
    marksOnly: true,
  },
  regenerate: {
    name: 'generate over tables whose rows come and go',
    open: openEdited,
    act: regenerate,
    after: 'itself',
  },
  regenerateUndo: {
    name: 'undo of that generate',
    open: after(openEdited, regenerate),
    act: undo,
    after: 'recovery',
  },
} satisfies Record<string, Scenario>;

async function openRedone() {
  const book = open('备忘');
  const [before, next] = [smallEditions.before(), smallEditions.after()];
  await book.port.apply(composeInputSheets(before, before));
  await generateAnew(book.port);
  await book.port.apply(composeInputSheets(next, next));
  return book;
}

const at = (sheet: string, row: number, column: number): CellPlace => ({ sheet, row, column });
/** 撤销 as it is pressed first. */
const ask = (port: WorkbookPort) => undoLast(port, { force: false });
const importAnew = (port: WorkbookPort) =>
  importEntries(port, LIST, { context: { ...CONTEXT, units: [] }, answers: {} });

/** What stands there such an action does not touch, and does not look at either. */
const BELOW = 'what was typed stays, also below what was there';

/** Actions on sheets that somebody else has open as well; none of them was told to replace what is typed. */
export const SHARED: readonly SharedScenario[] = [
  { ...SCENARIOS.generate, whole: true, places: [at('表3 支出总体', 1, 1), at('勾稽审核', 0, 0)] },
  {
    ...{ name: 'generate anew', open: openRedone, act: generateAnew, after: 'itself' },
    whole: true,
    places: [at('表3 支出总体', 8, 5), at('表10 项目支出', 2, 1), at('表1 收支总体', 90, 30)],
  },
  {
    ...SCENARIOS.small,
    places: [at('换', 4, 3), at('换', 40, 9), at('补', 0, 1), at('补', 0, 0), at('加', 0, 0)],
    from: 1,
  },
  { ...SCENARIOS.moving, places: [at('表', 2, 1), at('表', 9, 4)], from: 1 },
  { ...SCENARIOS.keeping, places: [at('表', 3, 1), at('表', 8, 4)], from: 1, notesApart: true },
  { ...SCENARIOS.keeping, name: BELOW, places: [at('表', 20, 2)], from: 1 },
  { ...SCENARIOS.fix, places: [at('表', 2, 1), at('表', 5, 5)], from: 1 },
  {
    ...{ name: 'import', open: openInput, act: importAnew, after: 'itself' },
    whole: true,
    places: [at('底稿', 6, 6), at('底稿', 80, 12), at('参数', 10, 0)],
    from: 1,
  },
  { ...SCENARIOS.undo, act: ask, whole: true, places: [at('表3 支出总体', 1, 1), at('勾稽审核', 0, 0)] },
  { ...SCENARIOS.smallUndo, act: ask, places: [at('换', 4, 3), at('换', 40, 9), at('补', 0, 1), at('加', 0, 0)] },
  { ...SCENARIOS.movingUndo, act: ask, places: [at('表', 1, 1), at('表', 9, 4)] },
  {
    ...{ name: 'undo of fix', open: after(openTypedOver, SCENARIOS.fix.act), act: ask, after: 'recovery' },
    places: [at('表', 2, 1), at('表', 5, 5)],
  },
  {
    ...SCENARIOS.importUndo,
    open: after(openInput, importAnew),
    act: ask,
    whole: true,
    places: [at('底稿', 6, 6), at('参数', 10, 0)],
  },
];

/** Those that are tried also where Excel fails in the request in which somebody else types. */
export const FAILING_SHARED = SHARED.filter(({ act, name }) => act !== ask && name !== BELOW);
