import { asOneAction } from '../../src/app/as-one-action.ts';
import { generate } from '../../src/app/generate.ts';
import { undoLast } from '../../src/app/undo.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import type { WorkbookPlan } from '../../src/workbook/plan.ts';
import type { WorkbookPort } from '../../src/workbook/port.ts';
import { formula, number, open, sheetPlan, TEXT, text } from '../excel/open.ts';
import { openDepartment } from './department.ts';
import type { Scenario } from './faults.ts';
import { editions } from './two-editions.ts';

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

const keeping = (port: WorkbookPort) => asOneAction(port, 'generate', KEEPING);
const moving = (port: WorkbookPort) => asOneAction(port, 'generate', MOVING);
const small = (port: WorkbookPort) => asOneAction(port, 'generate', PLAN);
const generateAnew = (port: WorkbookPort) => generate(port);
const regenerate = (port: WorkbookPort) => generate(port, { decision: { typed: 'replace' } });

export const SCENARIOS = {
  small: { name: 'a small action', open: openSmall, begin: undo, act: small, mayRecover: false },
  smallUndo: {
    name: 'undo of a small action',
    open: openSmall,
    begin: small,
    act: undo,
    mayRecover: true,
  },
  moving: { name: 'rows that move', open: openMoving, begin: undo, act: moving, mayRecover: false },
  movingUndo: { name: 'undo of rows that move', open: openMoving, begin: moving, act: undo, mayRecover: true },
  keeping: { name: 'what was typed stays', open: openKeeping, begin: undo, act: keeping, mayRecover: false },
  keepingUndo: { name: 'undo of that', open: openKeeping, begin: keeping, act: undo, mayRecover: true },
  generate: { name: 'generate', open: openDepartment, begin: undo, act: generateAnew, mayRecover: false },
  undo: { name: 'undo of generate', open: openDepartment, begin: generateAnew, act: undo, mayRecover: true },
  regenerate: {
    name: 'generate over tables whose rows come and go',
    open: async () => {
      const book = open('备忘');
      const [before, after] = [editions.before(), editions.after()];
      await book.port.apply(composeInputSheets(before, before));
      await generateAnew(book.port);
      const { grid, idOf, port } = book;
      ["='表10 项目支出'!D8", "=SUM('表3 支出总体'!F8:F12)", "='表3 支出总体'!F12"].forEach((formula, row) => {
        grid.write(idOf('备忘'), { row, column: 0, rows: 1, columns: 1 }, [[{ formula }]]);
      });
      const changed = grid.sheets().at(-1)!.id;
      grid.restyle(changed, [{ area: { row: 2, column: 0, rows: 3, columns: 2 }, style: { fill: '#FFC000' } }]);
      await port.apply(composeInputSheets(after, after));
      await regenerate(port);
      return book;
    },
    begin: undo,
    act: regenerate,
    mayRecover: false,
  },
} satisfies Record<string, Scenario>;
