import { HostError } from '../../simulator/grid/host-error.ts';
import type { OpenGrid } from './open-grid.ts';

/** Something that goes wrong at the beginning of a request. */
export interface Fault {
  readonly name: string;
  /** What the pane says then, where the action has failed. */
  readonly says: string;
  /** Fails the action, or does something else to the workbook. */
  readonly strike: (book: OpenGrid) => void;
  /** Nothing works from there on, until the workbook is opened again. */
  readonly forGood?: true;
  /** What is done to the workbook is somebody else's work, and stays whatever happens. */
  readonly stays?: true;
  /** Ends the fault, before anybody tries to recover. */
  readonly heal?: (book: OpenGrid) => void;
}

const failing = (code: string) => (): never => {
  throw new HostError(code, 'fault');
};

const FAR_AWAY = { row: 90, column: 30, rows: 1, columns: 1 };

/** Excel fails at one action, and goes on. */
export const FAILS_ONCE: Fault = {
  name: 'fails once',
  says: '出了意外，没有做完。',
  strike: failing('GeneralException'),
};

export const FAULTS: readonly Fault[] = [
  FAILS_ONCE,
  {
    name: 'dies, or the pane is closed or reloaded',
    says: '出了意外，没有做完。',
    strike: failing('GeneralException'),
    forGood: true,
  },
  {
    name: 'the workbook is closed',
    says: '现在显示的是另一个工作簿。',
    strike: failing('InactiveWorkbook'),
    forGood: true,
  },
  { name: 'a cell is edited', says: '有单元格正在编辑', strike: failing('InvalidOperationInCellEditMode') },
  { name: 'is busy', says: 'Excel 正忙，没有做完。', strike: failing('ServiceNotAvailable') },
  {
    name: 'takes no request so large',
    says: '的内容太多，一次处理不了。',
    strike: failing('RequestPayloadSizeLimitExceeded'),
  },
  { name: 'the file is read-only', says: '受保护或是只读的，写不进去。', strike: failing('AccessDenied') },
  { name: 'a sheet of that name is there', says: '已有同名的工作表。', strike: failing('ItemAlreadyExists') },
  {
    name: 'all sheets are protected meanwhile',
    says: '受保护或是只读的，写不进去。',
    strike: ({ grid }) => grid.sheets().forEach(({ id }) => grid.changeSheet(id, { protected: true })),
    heal: ({ grid }) => grid.sheets().forEach(({ id }) => grid.changeSheet(id, { protected: false })),
  },
  {
    name: 'the workbook is protected meanwhile',
    says: '受保护或是只读的，写不进去。',
    strike: ({ host }) => void (host.document.protection = { password: '' }),
    heal: ({ host }) => void (host.document.protection = null),
  },
  {
    name: 'somebody else types meanwhile',
    says: '刚才又有改动',
    strike: ({ grid }) => grid.write(grid.sheets()[0]!.id, FAR_AWAY, [[{ value: '别人写的' }]]),
    stays: true,
  },
];
