import { describe, expect, test } from 'vitest';
import { Host } from '../../../simulator/host/host.ts';
import { HostError } from '../../../simulator/grid/host-error.ts';
import { PlainGrid } from '../../../simulator/grid/plain-grid.ts';
import { load, openBook } from './book.ts';

describe('what the client checks itself', () => {
  test('a property that was not loaded', async () => {
    await openBook().run(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect(() => range.text).toThrowError(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
    });
  });

  test('a member above the declared requirement set', async () => {
    await openBook().run(async (sheet) => {
      const above = (): unknown => sheet.getRange('A1').getDependents();
      expect(above).toThrowError(expect.objectContaining({ code: 'ApiNotFound' }) as Error);
      return Promise.resolve();
    });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });
});

describe('what the host does not know fails loudly', () => {
  type Attempt = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
  test.each<[string, string, Attempt]>([
    ['a method', 'Range.Group', (sheet) => sheet.getRange('1:2').group('ByRows')],
    ['a path', 'Worksheet.Charts', (sheet) => sheet.charts.load('items')],
    ['a property to load', 'Range.hyperlink', (sheet) => sheet.getRange('A1').load('hyperlink')],
    ['a property to set', 'Worksheet.StandardWidth', (sheet) => (sheet.standardWidth = 10)],
    ['a method object', 'Range.Find', (sheet) => sheet.getRange('A1').find('x', {}).load('address')],
    [
      'an event',
      'Worksheet._RegisterFormatChangedEvent',
      (sheet) => {
        sheet.onFormatChanged.add(() => Promise.resolve());
      },
    ],
    ['another collection', 'Workbook.Tables', (_, context) => context.workbook.tables.load('items')],
  ])('%s: %s', async (_, member, attempt) => {
    await openBook().run(async (sheet, context) => {
      attempt(sheet, context);
      await expect(context.sync()).rejects.toMatchObject({
        code: 'ApiNotFound',
        message: expect.stringContaining(member) as string,
      });
    });
  });
});

describe('what Excel refuses', () => {
  type Attempt = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
  test.each<[string, string, Attempt]>([
    [
      'a sheet that is not there',
      'ItemNotFound',
      (_, context) => context.workbook.worksheets.getItem('x').load('name'),
    ],
    ['a name that is not there', 'ItemNotFound', (_, context) => context.workbook.names.getItem('x').load('name')],
    ['a setting that is not there', 'ItemNotFound', (_, context) => context.workbook.settings.getItem('x').load('key')],
    ['ranges that do not meet', 'ItemNotFound', (sheet) => sheet.getRange('A1').getIntersection('B2').load('address')],
    ['no panes frozen', 'ItemNotFound', (sheet) => sheet.freezePanes.getLocation().load('address')],
    ['no print area', 'ItemNotFound', (sheet) => sheet.pageLayout.getPrintArea().load('address')],
    ['no range behind a name', 'ItemNotFound', (sheet) => sheet.names.add('一', '=1').getRange().load('address')],
    ['no next sheet', 'ItemNotFound', (sheet) => sheet.getNext().load('name')],
    [
      'the workbook as sheet of a name',
      'ItemNotFound',
      (sheet, context) => context.workbook.names.add('一', sheet.getRange('A1')).worksheet.load('name'),
    ],
    ['a name that is taken', 'ItemAlreadyExists', (_, context) => context.workbook.worksheets.add('表一')],
    [
      'a defined name that is taken',
      'ItemAlreadyExists',
      (sheet) => {
        sheet.names.add('一', '=1');
        sheet.names.add('一', '=2');
      },
    ],
    ['a name that looks like a cell', 'InvalidArgument', (sheet) => sheet.names.add('AB12', '=1')],
    ['a sheet name of 32 characters', 'InvalidArgument', (sheet) => (sheet.name = '表'.repeat(32))],
    ['a sheet name with a slash', 'InvalidArgument', (sheet) => (sheet.name = '收/支')],
    ['an address that is none', 'InvalidArgument', (sheet) => sheet.getRange('第一行').load('address')],
    ['an address of another sheet', 'InvalidArgument', (sheet) => sheet.getRange('表二!A1').load('address')],
    ['two areas', 'InvalidArgument', (sheet) => sheet.getRange('A1,B2').load('address')],
    ['a row above the first', 'InvalidArgument', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')],
    ['no rows', 'InvalidArgument', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load('address')],
    ['a colour by name', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.fill.color = 'orange')],
    ['a row of 500 points', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.rowHeight = 500)],
    [
      'an alignment that is none',
      'InvalidArgument',
      (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'middle' as never),
    ],
    ['a paper that is none', 'InvalidArgument', (sheet) => (sheet.pageLayout.paperSize = 'A9' as never)],
    ['scale and pages', 'InvalidArgument', (sheet) => (sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ['titles that are no rows', 'InvalidArgument', (sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2')],
    [
      'a list longer than 255',
      'InvalidArgument',
      (sheet) =>
        (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,'.repeat(200) } }),
    ],
    [
      'an alert without a rule',
      'InvalidOperation',
      (sheet) => (sheet.getRange('A1').dataValidation.ignoreBlanks = false),
    ],
    ['hiding the last sheet', 'InvalidOperation', (sheet) => (sheet.visibility = 'Hidden')],
    ['deleting the last sheet', 'InvalidOperation', (sheet) => sheet.delete()],
    [
      'activating a hidden sheet',
      'InvalidOperation',
      (_, context) => {
        const hidden = context.workbook.worksheets.add('藏');
        hidden.visibility = 'Hidden';
        hidden.activate();
      },
    ],
    ['inserting single cells', 'NotImplemented', (sheet) => sheet.getRange('A1:B2').insert('Down')],
    [
      'more cells than one answer takes',
      'ResponsePayloadSizeLimitExceeded',
      (sheet) => sheet.getRange().load('values'),
    ],
  ])('%s: %s', async (_, code, attempt) => {
    await openBook().run(async (sheet, context) => {
      attempt(sheet, context);
      await expect(context.sync()).rejects.toMatchObject({ code });
    });
  });

  test('an error says where it was, stops the batch and keeps what was done before', async () => {
    const { run, grid } = openBook();
    await run(async (sheet, context) => {
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('A2:B2').values = [[1]] as never;
      sheet.getRange('A2:B3').values = [[1, 2]];
      sheet.getRange('A4').values = [['never']];
      await expect(context.sync()).rejects.toMatchObject({
        code: 'InvalidArgument',
        debugInfo: { errorLocation: 'Range.values', statement: expect.stringContaining('.values') as string },
      });
    });
    const column = { row: 0, column: 0, rows: 4, columns: 1 };
    expect(grid.values(grid.sheets()[0]!.id, column)).toEqual([['done'], [1], [null], [null]]);
  });
});

describe('objects across requests', () => {
  test('a null object swallows everything that is done to it', async () => {
    await openBook().run(async (sheet, context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('没有');
      none.delete();
      none.name = 'x';
      const inside = none.getRange('A1');
      inside.load('values');
      await context.sync();
      expect([none.isNullObject, inside.isNullObject]).toEqual([true, true]);
      sheet.load('name');
      none.getRange('B2').clear();
      await context.sync();
      expect(sheet.name).toBe('表一');
    });
  });

  test('an added sheet is added once, and its proxies go on after a sync', async () => {
    const { run, grid } = openBook();
    await run(async (_, context) => {
      const added = context.workbook.worksheets.add('乙');
      await context.sync();
      added.name = '丙';
      await context.sync();
      added.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(grid.sheets().map(({ name }) => name)).toEqual(['表一', '丙']);
  });

  test('ranges are kept while they are needed and given back at the end', async () => {
    const { run, host } = openBook();
    await run(async (sheet, context) => {
      const ranges = Array.from({ length: 5 }, (_, row) => sheet.getCell(row, 0));
      for (const range of ranges) range.load('address');
      await context.sync();
      expect(host.references.count).toBe(5);
      ranges[0]!.format.font.bold = true;
      sheet.getRange('1:1').delete('Up');
      await context.sync();
      ranges[4]!.load('address');
      await context.sync();
      expect(ranges[4]!.address).toBe('表一!A4');
      ranges[0]!.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
    // The client gives its ranges back after the run, without waiting.
    await expect.poll(() => host.references.count, { timeout: 60_000 }).toBe(0);
  });

  test('the ranges of a deleted sheet are gone', async () => {
    await openBook().run(async (_, context) => {
      const sheet = context.workbook.worksheets.add('乙');
      const range = sheet.getRange('A1');
      range.load('address');
      await context.sync();
      sheet.delete();
      range.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });
});

test('collections are paged and loaded as a tree', async () => {
  await openBook().run(async (_, context) => {
    const { worksheets } = context.workbook;
    for (const name of ['乙', '丙', '丁']) worksheets.add(name);
    worksheets.load({ select: 'name', top: 2, skip: 1 });
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['乙', '丙']);
    context.workbook.load('name,worksheets/items/name,worksheets/items/protection/protected');
    await context.sync();
    expect(worksheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual(
      ['表一', '乙', '丙', '丁'].map((name) => [name, false]),
    );
    const all = await load(worksheets.getItem('丙').getRange('B2'), '');
    expect(all).toMatchObject({ address: '丙!B2', values: [['']], rowIndex: 1 });
  });
});

test('a second workbook can be opened in the same process; runs mean the one opened last', async () => {
  const first = openBook();
  const second = openBook();
  await second.run(async (sheet, context) => {
    sheet.getRange('A1').values = [[2]];
    await context.sync();
  });
  const corner = { row: 0, column: 0, rows: 1, columns: 1 };
  const valueIn = ({ grid }: typeof first): unknown => grid.values(grid.sheets()[0]!.id, corner)[0]![0];
  expect([valueIn(first), valueIn(second)]).toEqual([null, 2]);
});

test('round trips, actions and sizes are counted', async () => {
  const { Excel, host } = openBook();
  await Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
    context.workbook.load('name');
    await context.sync();
  });
  const { requests, actions, charactersIn, charactersOut } = host.statistics;
  expect([requests, actions]).toEqual([2, 4]);
  expect(charactersIn).toBeGreaterThan(300);
  expect(charactersOut).toBeGreaterThan(100);
});

describe('the host alone', () => {
  const NAME_QUERY = JSON.stringify({
    Actions: [
      { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['NAME'] } },
      { Id: 3, ActionType: 5, Name: '', ObjectPathId: 0 },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  });

  test('answers identity, properties and traces', async () => {
    const host = new Host(new PlainGrid(), { name: 'a.xlsx' });
    expect(JSON.parse(await host.answer(NAME_QUERY))).toEqual({
      Results: [
        { ActionId: 1, Value: {} },
        { ActionId: 2, Value: { Name: 'a.xlsx' } },
        { ActionId: 3, Value: null },
      ],
      TraceIds: [3],
    });
  });

  test('fails where it is told to, with what was done before', async () => {
    const host = new Host(new PlainGrid());
    host.beforeAction = (action, index) => {
      if (index === 1) throw new HostError('InvalidOperationInCellEditMode', `no ${action.Id}`);
    };
    expect(JSON.parse(await host.answer(NAME_QUERY))).toEqual({
      Results: [{ ActionId: 1, Value: {} }],
      TraceIds: [],
      Error: {
        Code: 'InvalidOperationInCellEditMode',
        Message: 'no 2',
        Location: 'Workbook',
        ActionIndex: 1,
        HttpStatusCode: 400,
      },
    });
  });

  test('shows a defect of the engine as GeneralException', async () => {
    const grid = new PlainGrid();
    grid.settle = () => Promise.reject(new Error('broken'));
    expect(JSON.parse(await new Host(grid).answer(NAME_QUERY))).toMatchObject({
      Error: { Code: 'GeneralException', Message: 'broken' },
    });
  });

  test('refuses unknown kinds of actions and paths', async () => {
    const host = new Host(new PlainGrid());
    const path = (ObjectPathType: number): string =>
      JSON.stringify({
        Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 }],
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1, Name: '' },
          2: { Id: 2, ObjectPathType, Name: 'Other.Service', ParentObjectPathId: 1 },
        },
      });
    for (const text of [path(2), path(99), NAME_QUERY.replace('"ActionType":2', '"ActionType":9')]) {
      expect(JSON.parse(await host.answer(text))).toMatchObject({ Error: { Code: 'ApiNotFound' } });
    }
  });

  test('answers in order, settles before it reads, and once for several reads', async () => {
    const grid = new PlainGrid();
    const { id } = grid.sheets()[0]!;
    let settled = 0;
    grid.settle = async () => {
      await new Promise((resolve) => setTimeout(resolve, 3));
      settled++;
      grid.setResult(id, 0, 0, settled);
    };
    const cell = {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 3, Name: 'GetFirst', ParentObjectPathId: 2 },
      4: { Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['A1'] } },
    };
    const read = { Id: 1, ActionType: 2, Name: '', ObjectPathId: 4, QueryInfo: { Select: ['values'] } };
    const write = {
      Id: 2,
      ActionType: 4,
      Name: 'Formulas',
      ObjectPathId: 4,
      ArgumentInfo: { Arguments: [[['=NOW()']]] },
    };
    const host = new Host(grid);
    const body = (Actions: unknown[]): string => JSON.stringify({ Actions, ObjectPaths: cell });
    const answers = await Promise.all([host.answer(body([read, read, write, read])), host.answer(body([read]))]);
    const values = answers.map((text) =>
      (JSON.parse(text) as { Results: { Value: { Values?: unknown[][] } | null }[] }).Results.map(
        ({ Value }) => Value?.Values?.[0]?.[0],
      ),
    );
    expect(values).toEqual([[1, 1, undefined, 2], [3]]);
  });

  test('takes and gives no more than five megabytes', async () => {
    const host = new Host(new PlainGrid());
    expect(JSON.parse(await host.answer(' '.repeat(6_000_000)))).toMatchObject({
      Error: { Code: 'RequestPayloadSizeLimitExceeded' },
    });
    await openBook().run(async (sheet, context) => {
      sheet.getRange('A1:A400').values = 'x'.repeat(20_000) as never;
      await context.sync();
      sheet.getRange('A1:A400').load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    });
  });
});
