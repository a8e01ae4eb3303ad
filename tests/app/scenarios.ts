import { asOneAction } from '../../src/app/as-one-action.ts';
import { generate } from '../../src/app/generate.ts';
import { undoLast } from '../../src/app/undo.ts';
import type { WorkbookPlan } from '../../src/workbook/plan.ts';
import type { WorkbookPort } from '../../src/workbook/port.ts';
import { formula, number, open, sheetPlan, TEXT, text } from '../excel/open.ts';
import { openDepartment } from './department.ts';
import type { Scenario } from './faults.ts';

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

const small = (port: WorkbookPort) => asOneAction(port, 'generate', PLAN);
const generateAnew = (port: WorkbookPort) => generate(port, { replace: false });
const regenerate = (port: WorkbookPort) => generate(port, { replace: true });

export const SCENARIOS = {
  small: { name: 'a small action', open: openSmall, begin: undo, act: small, mayRecover: false },
  smallUndo: {
    name: 'undo of a small action',
    open: openSmall,
    begin: small,
    act: undo,
    mayRecover: true,
  },
  generate: { name: 'generate', open: openDepartment, begin: undo, act: generateAnew, mayRecover: false },
  undo: { name: 'undo of generate', open: openDepartment, begin: generateAnew, act: undo, mayRecover: true },
  regenerate: {
    name: 'generate over tables that are there',
    open: async () => {
      const book = await openDepartment();
      await generateAnew(book.port);
      const changed = book.grid.sheets().at(-1)!.id;
      book.grid.restyle(changed, [{ area: { row: 2, column: 0, rows: 3, columns: 2 }, style: { fill: '#FFC000' } }]);
      await regenerate(book.port);
      return book;
    },
    begin: undo,
    act: regenerate,
    mayRecover: false,
  },
} satisfies Record<string, Scenario>;
