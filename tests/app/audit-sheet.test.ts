import { describe, expect, test } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { generateFromJson } from '../../src/app/generate/generate-from-json.ts';
import { publish } from '../../src/app/publish/publish.ts';
import { undoable, undoLast } from '../../src/transactions/undo.ts';
import { writeAuditSheet } from '../../src/app/audit/write-audit-sheet.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { goodLedger } from '../ledger/good-ledger.ts';
import { cell } from '../excel/open.ts';
import { stateOf } from '../excel/state-of.ts';
import { MEMO, openDepartment } from './department.ts';
import { TABLE_SHEETS } from '../fixtures/sheet-names.ts';
import { exampleLedger, fileWith, typeInto } from './open-book.ts';

const AUDIT = '勾稽审核';
const ASK = { force: false };
const ONCE = { replace: false };
const T1 = '表1 收支总体';

const read = async (port: WorkbookPort) => (await port.read([AUDIT])).sheets[0]!;

/** The line that says this: 审核标记 to 说明. */
async function lineOf(port: WorkbookPort, content: string) {
  return (await read(port)).values.find((row) => row[3] === content)?.slice(0, 9);
}

async function cellOf(port: WorkbookPort, sheet: string, text: string) {
  const { values } = (await port.read([sheet])).sheets[0]!;
  const row = values.findIndex((cells) => cells.includes(text));
  return { row, column: values[row]!.indexOf(text) + 1 };
}

describe('勾稽审核 in a workbook', () => {
  test('is written by 生成, behind the tables', async () => {
    const file = openFile();
    await generateFromJson(file.port, exampleLedger());
    const { sheets } = await file.port.read();
    expect(sheets.at(-1)!.name).toBe(AUDIT);
    expect(sheets.at(-1)!.values[2]![0]).toMatch(/^通过 \d{3} 项，错误 0 项，核实 0 项，无法审核 0 项$/);
  });

  test('is left out of 公开版', async () => {
    const file = await fileWith(exampleLedger());
    await generate(file.port);
    const copy = await publish(await file.save());
    if (copy.kind !== 'published') throw new Error(copy.kind);
    const { sheets } = await readWorkbook(copy.bytes);
    expect(sheets.map(({ name }) => name)).toEqual(TABLE_SHEETS);
  });

  test('is made of the tables as they stand, the same as 生成 writes it', async () => {
    const file = await fileWith(goodLedger());
    await generate(file.port);
    const before = await file.port.read();
    expect(await writeAuditSheet(file.port, ONCE)).toEqual({ kind: 'done' });
    expect(await file.port.read()).toEqual(before);
  });

  test('says what is wrong with a figure that was typed over a formula', async () => {
    const file = await fileWith(exampleLedger());
    await generate(file.port);
    const { row, column } = await cellOf(file.port, T1, '收入总计');
    await typeInto(file, T1, row, column, { number: 476.24 });
    await writeAuditSheet(file.port, ONCE);
    const content = '表1 收入总计 = 表1 支出总计';
    expect(await lineOf(file.port, content)).toEqual([
      ...['×', '表内', 'T1-5', content, 476.24, 477.24, -1, '错误', null],
    ]);
    await typeInto(file, T1, row, column, { text: '477.24' });
    await writeAuditSheet(file.port, ONCE);
    expect(await lineOf(file.port, content)).toEqual([
      ...['○', '表内', 'T1-5', content, '', 477.24, '', '无法审核', null],
    ]);
  });

  test('follows its tables to sheets of other names', async () => {
    const { grid, port, idOf } = await openDepartment();
    await generate(port);
    grid.changeSheet(idOf(T1), { name: "我的'表" });
    expect(await writeAuditSheet(port, ONCE)).toEqual({ kind: 'done' });
    const { formulas } = await read(port);
    const named = formulas.flat().filter((formula) => formula?.includes("'我的''表'!"));
    expect(named.length).toBeGreaterThan(20);
    expect(formulas.flat().filter((formula) => formula?.includes(T1))).toEqual([]);
  });

  test('alone is one action that can be taken back', async () => {
    const { grid, port, idOf } = await openDepartment();
    await generate(port);
    grid.deleteSheet(idOf(AUDIT));
    const before = stateOf(grid);
    expect(await writeAuditSheet(port, ONCE)).toEqual({ kind: 'done' });
    expect(await undoable(port)).toMatchObject({ name: 'auditSheet', sheets: [AUDIT] });
    expect(await undoLast(port, ASK)).toMatchObject({ kind: 'done' });
    expect(stateOf(grid)).toEqual(before);
  });

  test('keeps explanations without asking, when 生成 or its own button writes it again', async () => {
    const { grid, port, idOf, fill } = await openDepartment();
    await generate(port);
    const content = '表1 收入总计 = 表1 支出总计';
    const row = (await read(port)).values.findIndex((cells) => cells[3] === content);
    fill(AUDIT, row, 8, '已核对');
    // a figure of the ledger, so that the tables are others
    const amounts = grid.values(idOf('底稿'), { row: 5, column: 0, rows: 1, columns: 12 })[0]!;
    fill(
      '底稿',
      5,
      amounts.findIndex((value) => typeof value === 'number'),
      99.99,
    );
    expect((await generate(port)).kind).toBe('done');
    expect((await lineOf(port, content))![8]).toBe('已核对');
    await writeAuditSheet(port, ONCE);
    expect((await lineOf(port, content))![8]).toBe('已核对');
    expect(await undoLast(port, ASK)).toMatchObject({ kind: 'done' });
    expect((await lineOf(port, content))![8]).toBe('已核对');
  });

  test('asks before it replaces a sheet of that name that is not ours, or what was written beside it', async () => {
    const other = await fileWith(goodLedger());
    await typeInto(other, AUDIT, 0, 0, { text: '2023年的审核意见' });
    expect((await generate(other.port)).kind).toBe('question');
    const mine = await fileWith(goodLedger());
    await generate(mine.port);
    await typeInto(mine, AUDIT, 7, 12, { text: '旁注' });
    expect(await generate(mine.port)).toMatchObject({
      kind: 'question',
      preview: { typed: [{ place: { sheet: AUDIT, row: 7, column: 12 }, typed: '旁注' }] },
    });
    await typeInto(other, T1, 0, 0, { text: '2024年部门收支总体情况表' });
    expect(await writeAuditSheet(other.port, ONCE)).toEqual({ kind: 'exists' });
  });

  test('is not written where nothing is ours', async () => {
    const { grid, port } = await openDepartment();
    for (const { id, name } of grid.sheets()) if (name !== MEMO) grid.deleteSheet(id);
    const before = stateOf(grid);
    expect(await writeAuditSheet(port, ONCE)).toEqual({ kind: 'notOurs' });
    expect(stateOf(grid)).toEqual(before);
  });

  test('moves with rows that are inserted into its tables', async () => {
    const { grid, port, idOf } = await openDepartment();
    await generate(port);
    const [before] = grid.formulas(idOf(AUDIT), cell(5, 4))[0]!;
    grid.insertLines(idOf(T1), 'row', 0, 2);
    const [after] = grid.formulas(idOf(AUDIT), cell(5, 4))[0]!;
    const rows = (formula: string | null) => [...formula!.matchAll(/![A-Z]+(\d+)/g)].map(([, row]) => Number(row));
    expect(rows(after!)).toEqual(rows(before!).map((row) => row + 2));
  });
});
