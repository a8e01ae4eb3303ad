import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/app/audit/check-text.ts';
import { audit } from '../../src/audit/audit.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { narrativeText } from '../../src/sentences/narrative-text.ts';
import { cellName } from '../../src/workbook/model/address.ts';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../compose/example.ts';
import { namedCells } from './worlds/named-cells.ts';
import { published } from './worlds/workbooks.ts';
import { messageOf } from './message-of.ts';
import { placeOf } from './rules/twin.ts';

const ledger = exampleLedger();
const seed = published(ledger);
const { cell } = namedCells(ledger);
const SHEET = '表3 支出总体';
const { row: HEAD } = placeOf(cell('T03', 'total', 'total'));
const { row: CUT } = placeOf(cell('T03', 'item:2080501', 'total'));
const TOTAL = placeOf(cell('T03', 'total', 'total')).column;
const LAST = placeOf(cell('T03', 'total', 'specificTarget')).column;

const sheetOf = (name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  name,
  values,
  formulas: values.map((line) => line.map(() => null)),
});

/** 项目支出 before 基本支出. */
const swapped = (line: readonly CellValue[]) => [
  ...line.slice(0, TOTAL + 1),
  ...line.slice(LAST - 2, LAST + 1),
  ...line.slice(TOTAL + 1, LAST - 2),
  ...line.slice(LAST + 1),
];

/** Table 3 in two pieces: from 208 on it goes on in a second page, 项目支出 before 基本支出, on a sheet of its own or below. */
function inTwoPages(title: string, own: string | undefined): WorkbookSnapshot {
  const table = seed.sheets.find(({ name }) => name === SHEET)!;
  const [head, rest] = [table.values.slice(0, HEAD), table.values.slice(CUT)];
  const page = [[title, ...head[0]!.slice(1)], ...[...head.slice(1), ...rest].map(swapped)];
  const first = table.values.slice(0, CUT);
  const sheets = own
    ? [sheetOf(SHEET, first), sheetOf(own, page)]
    : [sheetOf(SHEET, [...first, first[0]!.map(() => null), ...page])];
  return { sheets: seed.sheets.flatMap((sheet) => (sheet.name === SHEET ? sheets : [sheet])) };
}

const errorsOf = (workbook: WorkbookSnapshot) => audit(workbook).findings.filter(({ outcome }) => outcome === 'error');

describe('a table in two pages', () => {
  const right = audit(seed).passed;

  it.each([
    ['on a sheet of its own', inTwoPages('2024年部门支出总体情况表（续）', '表3续')],
    ['below, with the same title', inTwoPages('2024年部门支出总体情况表', undefined)],
  ])('%s is read as one', (_, workbook) => {
    const { findings, passed } = audit(workbook);
    expect(findings.filter(({ outcome }) => outcome === 'error').map(messageOf)).toEqual([]);
    expect(findings.map(messageOf).filter((message) => message.includes('删去多余'))).toEqual([]);
    expect(passed).toBe(right);
  });

  it('names the wrong cell where it stands', () => {
    const workbook = inTwoPages('2024年部门支出总体情况表（续）', '表3续');
    const page = workbook.sheets.find(({ name }) => name === '表3续')!;
    const at = { row: HEAD, column: TOTAL };
    const amount = page.values[at.row]![at.column] as number;
    const values = page.values.with(at.row, page.values[at.row]!.with(at.column, amount + 7));
    const wrong = { sheets: workbook.sheets.map((sheet) => (sheet.name === '表3续' ? { ...page, values } : sheet)) };
    const [error, ...others] = errorsOf(wrong);
    expect(others).toEqual([]);
    const [suspect] = error!.suspects;
    expect(suspect!.place.sheet).toBe('表3续');
    expect(cellName(suspect!.place.row, suspect!.place.column)).toBe(cellName(at.row, at.column));
    expect(suspect!.suggested).toBe(Math.round(amount * 100));
  });
});

describe('a text beside a table in two pages', () => {
  const text = narrativeText(ledgerDisclosure(ledger), ledger.narrative)
    .map((paragraph) => paragraph.text)
    .join('\n');
  const workbook = inTwoPages('2024年部门支出总体情况表（续）', '表3续');
  const outcomes = (book: WorkbookSnapshot, words = text) =>
    checkText(words, book).figures.map(({ printed, outcome }) => [printed, outcome]);

  /** The last project of table 10 stands on a second page. */
  const projects = (() => {
    const table = seed.sheets.find((one) => one.name === '表10 项目支出')!;
    const { row: cut } = placeOf(cell('T10', 'project:P0003', 'total'));
    const { row: head } = placeOf(cell('T10', 'total', 'total'));
    const page = [['2024年项目支出表（续）'], ...table.values.slice(1, head), ...table.values.slice(cut)];
    return {
      sheets: seed.sheets.flatMap((sheet) =>
        sheet === table ? [sheetOf(table.name, table.values.slice(0, cut)), sheetOf('表10续', page)] : [sheet],
      ),
    };
  })();

  it.each([
    ['表3', workbook],
    ['表10', projects],
  ])('is checked against the whole of it: %s', (_, book) => {
    expect(outcomes(book)).toEqual(outcomes(seed));
  });

  it('is sent to the cell where it stands', () => {
    const { findings } = checkText('机关事业单位基本养老保险缴费支出91.54万元。', workbook);
    expect(findings.map(({ cells: [one] }) => one!.place)).toEqual([{ sheet: '表3续', row: HEAD + 1, column: TOTAL }]);
  });
});
