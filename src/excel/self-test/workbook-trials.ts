import { ExcelProblem } from '../requests/errors.ts';
import { requestSheets } from '../read/request-sheets.ts';
import { walk } from '../read/read.ts';
import { inExcel } from '../requests/run.ts';
import { MOST_SETTINGS } from '../settings/settings.ts';
import type { Trials } from './assumptions.ts';

const KEY = 'twelve-tables.self-test';
const NAMESPACE = 'urn:twelve-tables:self-test';
const NAME = 'TwelveTablesSelfTest';
/** Milliseconds that an event may take. */
const EVENT_PATIENCE = 3_000;

/** What is about the workbook as a whole. */
export const workbookTrials: Trials<
  'sheets' | 'kinds' | 'errors' | 'sheetNames' | 'namesOnce' | 'settings' | 'xmlParts' | 'events'
> = {
  sheets: () =>
    inExcel(async (context) => {
      const requested = requestSheets(walk(context.workbook.worksheets), 1);
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      // the walk ends after so many sheets, whatever there is beyond
      return requested().length === Math.min(all.items.length, walk(context.workbook.worksheets).length);
    }),

  kinds: () =>
    inExcel(async (context) => {
      const all = context.workbook.worksheets.load('items/name');
      await context.sync();
      for (const sheet of all.items) sheet.getUsedRangeOrNullObject(true).load('rowCount');
      await context.sync();
      return true;
    }),

  errors: async (scratch) => {
    try {
      await inExcel(async ({ workbook }) => void workbook.worksheets.getItem(`${scratch}?`).load('name'));
    } catch (error) {
      return error instanceof ExcelProblem && error.code === 'notFound';
    }
    return false;
  },

  sheetNames: (scratch) => withNames(scratch, (names) => names.some(({ scope }) => scope === 'Worksheet')),

  namesOnce: (scratch) => withNames(scratch, (names) => names.every(({ scope }) => scope === 'Worksheet')),

  settings: () =>
    inExcel(async (context) => {
      const { settings } = context.workbook;
      const kept = settings.load('items/key,items/value');
      await context.sync();
      const others = kept.items.filter(({ key }) => key !== KEY);
      const used = others.reduce((sum, { value }) => sum + String(value).length, 0);
      const text = 'x'.repeat(Math.max(1, MOST_SETTINGS - used));
      try {
        const saved = settings.add(KEY, text).load('value');
        await context.sync();
        return saved.value === text;
      } finally {
        settings.getItemOrNullObject(KEY).delete();
        await context.sync();
      }
    }),

  xmlParts: () =>
    inExcel(async (context) => {
      const { customXmlParts } = context.workbook;
      const left = customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      left.items.forEach((part) => part.delete());
      const part = customXmlParts.add(`<test xmlns="${NAMESPACE}"/>`);
      const found = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().getXml();
      part.delete();
      await context.sync();
      return found.value.includes(NAMESPACE);
    }),

  events: async (scratch) => {
    let heard: (source: string) => void;
    const source = new Promise<string>((resolve) => (heard = resolve));
    const registration = await inExcel(async ({ workbook }) =>
      workbook.worksheets.getItem(scratch).onChanged.add(async (change) => heard(change.triggerSource)),
    );
    try {
      await inExcel(async ({ workbook }) => {
        workbook.worksheets.getItem(scratch).getRange('A2').values = [[1]];
      });
      const late = new Promise<string>((resolve) => setTimeout(() => resolve(''), EVENT_PATIENCE));
      return (await Promise.race([source, late])) === 'ThisLocalAddin';
    } finally {
      await Excel.run(registration.context, async () => registration.remove());
    }
  },
};

/** Asks for the names of the scratch sheet while it and the workbook have one each. */
function withNames(scratch: string, holds: (names: readonly Excel.NamedItem[]) => boolean): Promise<boolean> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(scratch);
    workbook.names.getItemOrNullObject(NAME).delete();
    workbook.names.add(NAME, sheet.getRange('A1'));
    try {
      sheet.names.getItemOrNullObject(NAME).delete();
      sheet.names.add(NAME, sheet.getRange('A1'));
      const names = sheet.names.load('items/name,items/scope');
      await context.sync();
      return holds(names.items);
    } finally {
      // that of the sheet goes with the sheet
      workbook.names.getItemOrNullObject(NAME).delete();
      await context.sync();
    }
  });
}
