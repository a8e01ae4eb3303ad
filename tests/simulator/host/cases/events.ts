import { expect } from 'vitest';
import type { Book, Case } from '../book.ts';

type Heard = Record<string, unknown>;

/** More turns than any event takes from the host to its handler, however long a turn is. */
const TURNS = 20;

/** Lets everything that is waiting happen. */
export async function pause(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Attaches one handler to an event and gives what it hears; `remove` takes it away again. */
async function listen(
  { Excel, host }: Book,
  pick: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<never>,
): Promise<{ heard: Heard[]; remove: () => Promise<void> }> {
  const heard: Heard[] = [];
  const result = await Excel.run(async (context) => {
    const handler = pick(context).add((args: never) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  expect(host.statistics.requests).toBeGreaterThan(0);
  return {
    heard,
    remove: async () => {
      result.remove();
      await result.context.sync();
    },
  };
}

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

export const EVENTS: readonly Case[] = [
  {
    name: 'a user edit reaches the handlers of the sheet and of all sheets, and its range can be had',
    check: async (book) => {
      const { grid, Excel } = book;
      const { id } = grid.sheets()[0]!;
      await Excel.run(async (context) => {
        first(context).load('id');
        await context.sync();
      });
      const ofSheet = await listen(book, (context) => {
        const sheet = first(context);
        sheet.load('id');
        return sheet.onChanged as never;
      });
      const ofAll = await listen(book, (context) => context.workbook.worksheets.onChanged as never);
      const area = { row: 3, column: 3, rows: 1, columns: 1 };
      grid.write(id, area, [[{ value: 'x' }]]);
      grid.tell({ kind: 'edited', sheet: id, area, before: null, after: 'x' });
      await pause();
      const expected = {
        type: 'WorksheetChanged',
        worksheetId: id,
        address: 'D4',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: { valueBefore: '', valueAfter: 'x', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
      };
      expect(ofSheet.heard).toMatchObject([expected]);
      expect(ofAll.heard).toMatchObject([expected]);
      const args = ofAll.heard[0] as unknown as Excel.WorksheetChangedEventArgs;
      const addresses = await Excel.run(async (context) => {
        const ranges = [args.getRange(context), args.getRangeOrNullObject(context)];
        for (const range of ranges) range.load('address');
        await context.sync();
        return ranges.map(({ address }) => address);
      });
      expect(addresses).toEqual(['表一!D4', '表一!D4']);
      await ofSheet.remove();
      await ofAll.remove();
      grid.tell({ kind: 'edited', sheet: id, area });
      await pause();
      expect([ofSheet.heard.length, ofAll.heard.length]).toEqual([1, 1]);
    },
  },
  {
    name: 'what the add-in itself writes is told after the response, and says so',
    check: async (book) => {
      const { heard } = await listen(book, (context) => context.workbook.worksheets.onChanged as never);
      await book.run(async (sheet, context) => {
        sheet.getRange('A1:B1').values = [['a', 1]];
        sheet.getRange('2:3').insert('Down');
        sheet.getRange('A:A').delete('Left');
        await context.sync();
        expect(heard).toEqual([]);
      });
      await pause();
      const told = heard.map(({ address, changeType, triggerSource }) => [address, changeType, triggerSource]);
      expect(told).toEqual([
        ['A1:B1', 'RangeEdited', 'ThisLocalAddin'],
        ['2:3', 'RowInserted', 'ThisLocalAddin'],
        ['A:A', 'ColumnDeleted', 'ThisLocalAddin'],
      ]);
    },
  },
  {
    name: 'sheets: added, deleted, activated, deactivated, selection',
    check: async (book) => {
      const { grid } = book;
      const { id } = grid.sheets()[0]!;
      const sheets = (context: Excel.RequestContext): Excel.WorksheetCollection => context.workbook.worksheets;
      const kinds = ['onAdded', 'onDeleted', 'onActivated', 'onDeactivated', 'onSelectionChanged'] as const;
      const all = await Promise.all(kinds.map((kind) => listen(book, (context) => sheets(context)[kind] as never)));
      const own = await Promise.all(
        (['onActivated', 'onDeactivated', 'onSelectionChanged'] as const).map((kind) =>
          listen(book, (context) => {
            const sheet = first(context);
            sheet.load('id');
            return sheet[kind] as never;
          }),
        ),
      );
      await book.run(async (_, context) => {
        const added = sheets(context).add('乙');
        added.activate();
        await context.sync();
        added.delete();
        await context.sync();
      });
      await pause();
      grid.tell({ kind: 'activated', sheet: id });
      grid.tell({ kind: 'selected', sheet: id, area: { row: 1, column: 1, rows: 2, columns: 2 } });
      await pause();
      const counts = all.map(({ heard }) => heard.length);
      expect(counts).toEqual([1, 1, 2, 1, 1]);
      expect(own.map(({ heard }) => heard.length)).toEqual([1, 1, 1]);
      expect(own[2]!.heard).toMatchObject([{ address: 'B2:C3', worksheetId: id }]);
      for (const { remove } of [...all, ...own]) await remove();
      grid.tell({ kind: 'sheetAdded', sheet: id });
      grid.tell({ kind: 'activated', sheet: id });
      await pause();
      expect(all.map(({ heard }) => heard.length)).toEqual(counts);
    },
  },
];
