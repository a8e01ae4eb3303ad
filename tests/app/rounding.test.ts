import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { auditWorkbook } from '../../src/app/audit/audit-workbook.ts';
import { formatProblem } from '../../src/ledger/read/format-problem.ts';
import { zhCN } from '../../src/locales/texts.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { unpackFiles } from '../fixtures/pack.ts';
import { largeLedger } from '../compose/large-ledger.ts';
import { twoUnits } from '../compose/two-units.ts';
import { exampleLedger, fileWith, typeInto } from './open-book.ts';

it('生成 tells every figure that is not its own plain rounding, and which amounts print as blank, with their cells', async () => {
  const { port } = await fileWith(twoUnits('部门'));
  const generated = await generate(port);
  if (generated.kind !== 'done') throw new Error(generated.kind);
  const { differing, blank } = generated.rounding;
  // 50.01 + 123,456.78 + 20,000.00 元 print as 0.01 + 12.35 + 2.00 万元
  const found = differing.find(
    ({ table, row, column }) => `${table} ${row} ${column}` === '表2 019002 某县数据中心 总计',
  );
  expect(found).toMatchObject({ printed: 14.36, plain: 14.35, exact: 143_506.79 });
  for (const { place, printed, plain, exact } of differing) {
    const { sheets } = await port.read([place.sheet]);
    expect(sheets[0]!.values[place.row]![place.column]).toBe(printed);
    expect(Math.abs(plain * 10_000 - exact)).toBeLessThanOrEqual(50);
    expect(printed).not.toBe(plain);
  }
  expect(blank).toEqual([{ amount: 49.99, place: { sheet: '底稿', row: 6, column: 6, heading: '金额' } }]);
});

it('tells of none where every amount has two decimals of 万元', async () => {
  const { port } = await fileWith(exampleLedger());
  expect(await generate(port)).toMatchObject({ kind: 'done', rounding: { differing: [], blank: [] } });
});

const ADJUSTMENT = 7;
const FIRST_ENTRY = 6;
const valuesOf = async (port: WorkbookPort, sheet: string) =>
  (await port.read([sheet])).sheets.find(({ name }) => name === sheet)!.values;
const adjustmentsIn = async (port: WorkbookPort) =>
  (await valuesOf(port, '底稿')).slice(FIRST_ENTRY, FIRST_ENTRY + 60).map((row) => row[ADJUSTMENT] ?? 0);

it('生成 writes 尾差调整 once: again, and with one typed since, it leaves what stands there', async () => {
  const file = await fileWith(largeLedger(60, 4));
  expect((await adjustmentsIn(file.port)).every((one) => one === 0)).toBe(true);
  expect(await generate(file.port)).toMatchObject({ kind: 'done' });
  const made = await adjustmentsIn(file.port);
  expect(made.filter((one) => one !== 0).length).toBeGreaterThan(3);
  await generate(file.port);
  expect(await adjustmentsIn(file.port)).toEqual(made);
  const taken = made.findIndex((one) => one !== 0);
  await typeInto(file, '底稿', FIRST_ENTRY + taken, ADJUSTMENT);
  await generate(file.port);
  expect(await adjustmentsIn(file.port)).toEqual(made.map((one, index) => (index === taken ? 0 : one)));
});

it('生成 arranges 尾差调整 anew when an amount has changed, and moves few others', async () => {
  const file = await fileWith(largeLedger(60, 4));
  await generate(file.port);
  const made = await adjustmentsIn(file.port);
  await typeInto(file, '底稿', FIRST_ENTRY + 7, 6, { number: 98_765.43 });
  await generate(file.port);
  const now = await adjustmentsIn(file.port);
  expect(now.filter((one, index) => one !== made[index]).length).toBeLessThan(8);
  expect((await valuesOf(file.port, '参数')).find((row) => row.includes('尾差情况'))![6]).toBe('尾差已优化');
});

it.each([
  ['按最大余额', 0],
  ['并入较大项', 1],
])('尾差处理 %s: every source comes to its total', async (method, least) => {
  const file = await fileWith(largeLedger(60, 4));
  await typeInto(file, '参数', 3, 6, { text: method });
  expect(await generate(file.port)).toMatchObject({ kind: 'done' });
  expect((await adjustmentsIn(file.port)).filter((one) => one !== 0).length).toBeGreaterThanOrEqual(least);
  const { audit } = await auditWorkbook(file.port);
  expect(audit.findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
});

it('尾差处理 and 尾差调整 admit nothing else', async () => {
  const file = await fileWith(exampleLedger());
  await typeInto(file, '参数', 3, 6, { text: '随便' });
  await typeInto(file, '底稿', FIRST_ENTRY, ADJUSTMENT, { number: 2 });
  const generated = await generate(file.port);
  if (generated.kind !== 'problems') throw new Error(generated.kind);
  const errors = generated.problems.filter(({ problem }) => problem.severity === 'error');
  expect(errors.map((located) => formatProblem(located, zhCN))).toMatchObject([
    { where: '“参数”第 4 行“尾差处理”（G4）' },
    { where: '“底稿”第 7 行“尾差调整”（H7）', what: expect.stringContaining('-1、0 或 1') as string },
  ]);
});

it('a workbook of 0.1 keeps its running sums until 尾差处理 is changed; then it gets the column, between amounts and keys', async () => {
  const files = await unpackFiles(readFileSync('tests/fixtures/0.1/files.pack.br'));
  const file = openFile(files['generated.xlsx']);
  expect(await generate(file.port)).toMatchObject({ kind: 'done' });
  const parameters = await valuesOf(file.port, '参数');
  expect(parameters[3]!.slice(5, 7)).toEqual(['尾差处理', '累计法']);
  const headings = async () => (await valuesOf(file.port, '底稿'))[5]!;
  expect((await headings()).slice(9, 12)).toEqual(['金额', null, '单位键']);
  expect(await headings()).toContain('累计分');

  await typeInto(file, '参数', 3, 6, { text: '自动凑平' });
  expect(await generate(file.port)).toMatchObject({ kind: 'done' });
  expect((await headings()).slice(9, 12)).toEqual(['金额', '尾差调整', '单位键']);
  expect(await headings()).not.toContain('累计分');
  expect(await headings()).toContain('四舍五入');
  const { audit } = await auditWorkbook(file.port);
  expect(audit.findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
});
