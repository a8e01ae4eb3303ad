import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeTemplate } from '../../src/compose/compose-workbook.ts';
import { moveOf } from '../../src/excel/restore/restructure.ts';
import { pack, unpack } from '../../src/excel/settings/pack.ts';
import type { StylePatch } from '../../simulator/grid/cell-style.ts';
import type { ValidationRule } from '../../simulator/grid/engine.ts';
import type { SheetPlan } from '../../src/workbook/model/plan.ts';
import { AMOUNT, cell, formula, number, open, sheetPlan, text } from './open.ts';
import { stateOf } from './state-of.ts';

type Book = ReturnType<typeof open>;

/** A plan that has something of everything, over a sheet that has something of everything. */
const PLAN = sheetPlan('表', [[text('新'), number(1)], [], [undefined, formula('=B1')], [{ style: AMOUNT }]], {
  merges: [{ row: 0, column: 2, rows: 2, columns: 2 }],
  columnWidths: [30, 12, 12],
  rowHeights: [33, undefined, 40],
  frozen: { rows: 1, columns: 1 },
  page: { landscape: true, titleRows: { first: 0, last: 0 } },
  validations: [{ area: { row: 3, column: 0, rows: 9, columns: 1 }, items: ['甲'], strict: true }],
  tabColor: '#00B050',
});

const RULE: Omit<ValidationRule, 'type' | 'formula1'> = {
  ignoreBlanks: false,
  errorAlert: { showAlert: true, style: 'Warning', title: '注意', message: '请核对' },
  prompt: { showPrompt: true, title: '提示', message: '单位：万元' },
};
/** Title rows that were not there before stay: ExcelApi has nothing that takes them away. */
const TITLES = { titleRows: { row: 0, column: 0, rows: 3, columns: 16_384 } };

/** Records, applies, changes what the plan left, and restores; says what the workbook was before and is afterwards. */
async function thereAndBack(book: Book, plan: SheetPlan, meanwhile: (book: Book) => void = () => {}) {
  const { port, grid } = book;
  const before = stateOf(grid);
  const kept = JSON.stringify(await port.history!.record({ sheets: [plan] }));
  expect(stateOf(grid)).toEqual(before);
  await port.apply({ sheets: [plan] });
  expect(stateOf(grid)).not.toEqual(before);
  meanwhile(book);
  const restore = () => port.history!.restore(JSON.parse(kept) as never);
  await restore();
  const after = stateOf(grid);
  await restore();
  expect(stateOf(grid)).toEqual(after);
  return { before, after };
}

function openTitled(...more: string[]): Book {
  const book = open('表', ...more);
  book.grid.changePage(book.idOf('表'), TITLES);
  return book;
}

describe('a replaced sheet comes back', () => {
  test.each<[string, (book: Book, id: string) => void]>([
    ['empty', () => {}],
    [
      'with texts that look like something else',
      ({ fill }) =>
        [
          '=1+1',
          "'019",
          '019',
          '100%',
          '2024-12-31',
          '-5',
          '@x',
          "''",
          'TRUE',
          '#N/A',
          ' ',
          '👪\u202e\ud800',
          '长'.repeat(32_767),
        ].forEach((content, row) => fill('表', row, row % 3, content)),
    ],
    [
      'with the same texts in text cells',
      ({ fill, grid }, id) => {
        grid.restyle(id, [{ area: { row: 0, column: 0, rows: 9, columns: 1 }, style: { numberFormat: '@' } }]);
        ['=1+1', "'019", '019', '100%', '2024-12-31', "''", '长'.repeat(32_767)].forEach((content, row) =>
          fill('表', row, 0, content),
        );
      },
    ],
    [
      'with numbers, truths and formulas, whatever the format says',
      ({ grid }, id) => {
        const contents = [
          { value: 45_657 },
          { value: true },
          { formula: '=表!A1&"x"' },
          { value: 0.1 + 0.2 },
          { value: -0.5 },
        ];
        for (const [column, numberFormat] of ['General', '@', 'yyyy"年"m"月"', '0.00%'].entries()) {
          grid.restyle(id, [{ area: { row: 0, column, rows: 5, columns: 1 }, style: { numberFormat } }]);
          grid.write(
            id,
            { row: 0, column, rows: 5, columns: 1 },
            contents.map((content) => [content]),
          );
        }
      },
    ],
    [
      'with looks of single cells, rows and blocks',
      ({ grid }, id) => {
        const looks: [number, number, number, number, StylePatch][] = [
          [0, 0, 1, 9, { fontName: '黑体', fontSize: 18, bold: true, horizontal: 'Center' }],
          [2, 0, 9, 4, { fill: '#FFF2CC', italic: true, wrap: true, vertical: 'Top' }],
          [4, 2, 1, 1, { color: '#FF0000', underline: 'Double', strikethrough: true, indent: 3, horizontal: 'Left' }],
          [7, 3, 2, 5, { shrink: true, locked: false, numberFormat: '#,##0.00' }],
        ];
        for (const [row, column, rows, columns, style] of looks)
          grid.restyle(id, [{ area: { row, column, rows, columns }, style }]);
      },
    ],
    [
      'with lines of all kinds, also where only one of two neighbours has them',
      ({ grid }, id) => {
        const thin = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
        const red = { style: 'Double', weight: 'Thick', color: '#FF0000' } as const;
        const dash = { style: 'Dash', weight: 'Medium', color: '#0000FF' } as const;
        grid.restyle(id, [
          {
            area: { row: 1, column: 1, rows: 4, columns: 3 },
            style: { borders: { top: thin, bottom: thin, left: thin, right: thin } },
          },
          // as Excel keeps a shared line: once
          { area: cell(2, 2), style: { borders: { right: red } } },
          { area: cell(2, 3), style: { borders: { left: null, bottom: null } } },
          { area: cell(3, 3), style: { borders: { top: dash, left: null } } },
          { area: cell(8, 0), style: { borders: { bottom: dash } } },
          { area: cell(0, 0), style: { borders: { left: red } } },
        ]);
      },
    ],
    [
      'with looks that whole columns have',
      ({ grid, fill }, id) => {
        fill('表', 3, 2, 'x');
        grid.restyle(id, [
          { area: { row: 0, column: 2, rows: 1_048_576, columns: 3 }, style: { fill: '#E2EFDA', fontName: '楷体' } },
        ]);
        grid.restyle(id, [{ area: cell(3, 2), style: { fill: null } }]);
      },
    ],
    [
      'with merges, sizes, frozen panes, page and colour',
      ({ grid, fill }, id) => {
        fill('表', 0, 0, '标题');
        grid.merge(id, { row: 0, column: 0, rows: 2, columns: 5 });
        grid.merge(id, { row: 30, column: 7, rows: 3, columns: 1 });
        grid.changeLines(id, 'row', 0, 2, { size: 25 });
        grid.changeLines(id, 'row', 1, 1, { size: 99 });
        grid.changeLines(id, 'row', 2, 1, { hidden: true });
        grid.changeLines(id, 'column', 2, 2, { size: 140 });
        grid.changeLines(id, 'column', 1, 1, { hidden: true });
        grid.freeze(id, { rows: 0, columns: 2 });
        grid.changePage(id, {
          ...TITLES,
          paperSize: 'A3',
          orientation: 'Landscape',
          zoom: { horizontalFitToPages: 1, verticalFitToPages: 3 },
          centerHorizontally: true,
          margins: { top: 1, bottom: 2, left: 3, right: 4, header: 5, footer: 6 },
          printArea: { row: 0, column: 0, rows: 9, columns: 5 },
          footer: { left: '', center: '&P', right: '' },
        });
        grid.changeSheet(id, { tabColor: '#123456' });
      },
    ],
    [
      'with rules of all kinds',
      ({ grid, fill }, id) => {
        fill('表', 9, 9, 1);
        const rules: [number, number, number, number, ValidationRule][] = [
          [0, 0, 5, 1, { type: 'List', formula1: '甲,乙', inCellDropDown: false, ...RULE }],
          [2, 0, 1, 3, { type: 'Decimal', formula1: '0', formula2: '=B9', operator: 'NotBetween', ...RULE }],
          [6, 1, 3, 3, { type: 'Custom', formula1: '=LEN(B7)<5', ...RULE }],
          [60, 20, 5, 5, { type: 'WholeNumber', formula1: '7', operator: 'EqualTo', ...RULE }],
        ];
        for (const [row, column, rows, columns, rule] of rules) grid.validate(id, { row, column, rows, columns }, rule);
      },
    ],
  ])('%s', async (_, fill) => {
    const book = openTitled();
    fill(book, book.idOf('表'));
    const { before, after } = await thereAndBack(book, PLAN);
    expect(after).toEqual(before);
  });

  test('whatever was done to it in the meantime', async () => {
    const book = openTitled('引用');
    book.fill('表', 0, 0, '旧');
    book.grid.write(book.idOf('引用'), cell(0, 0), [[{ formula: '=表!A1' }]]);
    const { before, after } = await thereAndBack(book, PLAN, ({ grid, idOf, fill }) => {
      fill('表', 200, 30, '后来');
      grid.restyle(idOf('表'), [{ area: { row: 0, column: 5, rows: 1_048_576, columns: 1 }, style: { bold: true } }]);
      grid.merge(idOf('表'), { row: 90, column: 0, rows: 2, columns: 2 });
      grid.changeSheet(idOf('表'), { position: 1 });
    });
    expect(after).toEqual(before);
    expect(book.grid.formulas(book.idOf('引用'), cell(0, 0))).toEqual([['=表!A1']]);
  });

  test('with a white fill that stands alone, but not with one among cells without: Excel calls both white', async () => {
    const book = openTitled();
    const style = { fill: '#FFFFFF' };
    book.grid.restyle(book.idOf('表'), [{ area: { row: 0, column: 0, rows: 20, columns: 9 }, style }]);
    const { before, after } = await thereAndBack(book, PLAN);
    expect(after).toEqual(before);
  });
});

describe('a patched sheet', () => {
  const PATCH = sheetPlan('表', [[], [undefined, text('x', AMOUNT), number(2)], [undefined, { style: AMOUNT }]], {
    mode: 'patch',
  });

  test('gets back what the patch took, and keeps what stands around', async () => {
    const book = open('表');
    const id = book.idOf('表');
    const line = { style: 'Continuous', weight: 'Medium', color: '#00B050' } as const;
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 4; column++) book.fill('表', row, column, `=${row}${column}`);
    book.grid.restyle(id, [
      { area: { row: 0, column: 0, rows: 4, columns: 4 }, style: { fill: '#FFFF00' } },
      { area: cell(1, 0), style: { borders: { right: line } } },
      { area: cell(3, 1), style: { borders: { top: line } } },
    ]);
    const { before, after } = await thereAndBack(book, PATCH);
    expect(after).toEqual(before);
  });

  test('gets back the heights and lists that the patch set', async () => {
    const book = openTitled();
    const { grid, idOf } = book;
    const id = idOf('表');
    grid.changeLines(id, 'row', 2, 2, { size: 41 });
    grid.validate(
      id,
      { row: 3, column: 1, rows: 2, columns: 1 },
      { ...RULE, type: 'List', formula1: '乙,丙', inCellDropDown: true },
    );
    const plan = sheetPlan('表', [[text('新')]], {
      mode: 'patch',
      rowHeights: [undefined, undefined, 20, 33, 33],
      validations: [{ area: { row: 2, column: 1, rows: 6, columns: 1 }, items: ['甲'], strict: true }],
    });
    const { before, after } = await thereAndBack(book, plan);
    expect(after).toEqual(before);
  });

  test('keeps what was typed beside the patch in the meantime', async () => {
    const book = open('表');
    await thereAndBack(book, PATCH, ({ fill }) => fill('表', 7, 7, '后来'));
    expect(book.grid.values(book.idOf('表'), cell(7, 7))).toEqual([['后来']]);
    expect(book.grid.values(book.idOf('表'), cell(1, 2))).toEqual([[null]]);
  });
});

describe('the whole of a template', () => {
  const template = composeTemplate({ year: 2024, department: { code: '019', name: '某局' } });

  test('is recorded in one round trip after it was read, and restored in three and one that may fail', async () => {
    const { port, roundTrips, grid } = open('甲');
    await port.apply(template);
    const before = stateOf(grid);
    let start = roundTrips();
    const records = await port.history!.record(template);
    expect(roundTrips() - start).toBe(2);
    start = roundTrips();
    await port.history!.restore(records);
    expect(roundTrips() - start).toBe(4);
    expect(stateOf(grid)).toEqual(before);
  });

  test('is little to keep', async () => {
    const { port } = open('甲');
    await port.apply(template);
    const text = JSON.stringify(await port.history!.record(template));
    expect((await pack(text)).length).toBeLessThan(80_000);
  });
});

test('contents that no single answer can carry are recorded in pieces and restored in several requests', async () => {
  const book = openTitled();
  for (let row = 0; row < 120; row++) book.fill('表', row, row % 2, `${row}${'长'.repeat(30_000)}`);
  const { before, after } = await thereAndBack(book, PLAN);
  expect(after).toEqual(before);
});

test('a protected sheet, a protected structure and a text that is too long are refused before anything is kept', async () => {
  const { grid, host, port, idOf } = open('表');
  const record = (plan: SheetPlan) => port.history!.record({ sheets: [plan] });
  host.document.protection = { password: '' };
  await expect(record(sheetPlan('新', []))).rejects.toMatchObject({ code: 'protected', place: {} });
  await expect(record(sheetPlan('表', [[text('x'.repeat(40_000))]]))).rejects.toMatchObject({ code: 'textTooLong' });
  grid.changeSheet(idOf('表'), { protected: true });
  await expect(record(PLAN)).rejects.toMatchObject({ code: 'protected', place: { sheet: '表' } });
});

test('any sheet comes back from any plan', async () => {
  const place = fc.record({
    row: fc.nat(9),
    column: fc.nat(6),
    rows: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 4 }),
  });
  const style = fc.oneof(
    fc.record({ fill: fc.constantFrom('#FF0000', '#00FF00', null), bold: fc.boolean() }, { requiredKeys: [] }),
    fc.record({ numberFormat: fc.constantFrom('@', 'General', '0.00') }),
    fc.record({
      borders: fc.dictionary(
        fc.constantFrom('top', 'bottom', 'left', 'right'),
        fc.constantFrom(null, { style: 'Continuous', weight: 'Thin', color: '#000000' } as const),
      ),
    }),
  );
  const content = fc.oneof(
    fc.string({ maxLength: 4 }).map((value) => ({ value })),
    fc.constantFrom('=A1', "'1", '1%', '=').map((value) => ({ value })),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value === 0 ? 0 : value })),
    fc.constant({ formula: '=SUM(A1:B2)' }),
  );
  const edits = fc.array(
    fc.oneof(
      fc.tuple(fc.constant('style' as const), place, style),
      fc.tuple(fc.constant('content' as const), place, content),
      fc.tuple(fc.constant('merge' as const), place, fc.constant(null)),
    ),
    { maxLength: 12 },
  );
  const planned = fc.array(
    fc.array(fc.constantFrom(undefined, text('字'), number(1), formula('=A1')), { maxLength: 5 }),
    { maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(
      edits,
      planned,
      fc.constantFrom('replace' as const, 'patch' as const),
      async (all, cells, mode) => {
        const book = open('表');
        const id = book.idOf('表');
        for (const [kind, area, what] of all) {
          if (kind === 'style') book.grid.restyle(id, [{ area, style: what as StylePatch }]);
          // nothing is ever empty text, and a merge covers nothing
          else if (kind === 'content') {
            const free = !book.grid
              .merges(id)
              .some((merge) => area.row < merge.row + merge.rows && area.column < merge.column + merge.columns);
            if (free && !('value' in what && what.value === ''))
              book.grid.write(id, { ...area, rows: 1, columns: 1 }, [[what]]);
          } else {
            book.grid.unmerge(id, area);
            if (area.rows * area.columns > 1) book.grid.merge(id, area);
          }
        }
        const before = stateOf(book.grid);
        const records = await book.port.history!.record({ sheets: [sheetPlan('表', cells, { mode })] });
        await book.port.apply({ sheets: [sheetPlan('表', cells, { mode })] });
        await book.port.history!.restore(records);
        expect(stateOf(book.grid)).toEqual(before);
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

test.each([
  { now: 'abc', before: 'abc', sheet: 'b', to: null },
  { now: 'bac', before: 'abc', sheet: 'b', to: 1 },
  { now: 'acb', before: 'abc', sheet: 'b', to: 1 },
  { now: 'axbc', before: 'abc', sheet: 'b', to: null },
  { now: 'cxb', before: 'abc', sheet: 'b', to: 0 },
  { now: 'bca', before: 'abc', sheet: 'a', to: 0 },
])('in $now, $sheet of $before goes to $to', ({ now, before, sheet, to }) => {
  const order = [...now];
  expect(moveOf(order, [...before], sheet)).toBe(to);
  if (to !== null) expect(order[to]).toBe(sheet);
});

test('texts are kept whole and are forgotten', async () => {
  const { port, host } = open('甲');
  const { saveSettings, readSetting } = port.history!;
  const long = '="SUMIFS"👪'.repeat(100_000);
  expect(await unpack(await pack(long))).toBe(long);
  await saveSettings({ 一: long, 二: '' });
  expect([await readSetting('一'), await readSetting('二'), await readSetting('三')]).toEqual([long, '', null]);
  expect(String(host.document.settings.get('一')).length).toBeLessThan(20_000);
  const noise = Array.from({ length: 1_500_000 }, (_, index) =>
    String.fromCharCode((index * index * 7919 + (index >> 3) * 104_729) % 65_521),
  ).join('');
  await expect(saveSettings({ 二: noise })).rejects.toMatchObject({ code: 'tooLarge' });
  await saveSettings({ 一: null, 三: null });
  expect([await readSetting('一'), host.document.settings.size]).toEqual([null, 1]);
});
