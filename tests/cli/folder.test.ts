import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileAudit } from '../../src/app/folder/file-audit.ts';
import { auditFile } from '../../src/cli/audit-file.ts';
import { auditFiles } from '../../src/cli/audit-pool.ts';
import { findWorkbooks } from '../../src/cli/find-workbooks.ts';
import { composeTemplate } from '../../src/compose/compose-workbook.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { published } from '../audit/worlds/workbooks.ts';
import { exampleLedger } from '../compose/example.ts';
import { disclosure } from '../audit/foreign/disclosure.ts';
import { PROGRAM, twelve, type Run } from './run.ts';
import { planOf, unfilled } from './unfilled.ts';

const folder = mkdtempSync(join(tmpdir(), 'folder-'));
const many = join(folder, '各单位');
const at = (...names: string[]) => join(many, ...names);

beforeAll(async () => {
  cpSync('tests/fixtures/field/audit-01-folder', many, { recursive: true });
  mkdirSync(at('空'));
  const blank = composeTemplate({ year: 2024, department: { code: '', name: '某某局' } });
  writeFileSync(at('空', '空白模板.xlsx'), await writeWorkbook(blank));
  writeFileSync(at('半个.xlsx'), readFileSync(at('a.xlsx')).subarray(0, 5_000));
  writeFileSync(at('说明.docx'), 'no workbook');
  writeFileSync(at('~$a.xlsx'), 'a lock file of Excel');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a folder', () => {
  let run: Run;
  const report = join(folder, '结果.xlsx');
  beforeAll(() => {
    run = twelve('audit', many, '--report', report);
  });

  it('is gone through with all folders in it; every file is audited or named', () => {
    expect(run.status).toBe(2);
    for (const name of ['a.xlsx', 'b.xls', 'c.xlsm', 'sub/d.xlsx', '空/空白模板.xlsx']) {
      expect(run.output).toContain(`${at(...name.split('/'))}：错误 `);
    }
    expect(run.said).toContain(`“${at('半个.xlsx')}”损坏了`);
    expect(run.output).toContain('一个数也没有（像是空白模板），不能算审核通过');
    expect(run.said).toMatch(/共 6 个工作簿：读了 5 个；没有错误 \d 个，有错误 \d 个，没有数 1 个，读不了 1 个。/);
    expect(run.said).toMatch(
      /另有 2 个文件不是工作簿，没有看：.*说明\.docx.*~\$a\.xlsx|另有 2 个文件不是工作簿，没有看：.*~\$a\.xlsx.*说明\.docx/,
    );
  });

  it('has a report: a line a workbook, then the findings with their cells', async () => {
    const [departments, findings] = (await readWorkbook(readFileSync(report))).sheets;
    expect(departments!.values.slice(2).map(([file]) => file)).toHaveLength(7);
    expect(departments!.values.flat()).toContain('读不了');
    const headings = findings!.values[0]!;
    expect(headings).toEqual(['文件', '部门', '类别', '规则', '工作表', '单元格', '发现']);
    expect(findings!.values[1]![5]).toMatch(/^[A-Z]+\d+$/);
  });
});

it('final accounts are called so, in one sentence and with no error', async () => {
  const { verdict, lines } = await auditFile('tests/fixtures/field/audit-12-final-accounts.xlsx', false);
  expect(verdict).toBe('empty');
  expect(lines.slice(1)).toEqual(['  无法审核 W7 这是决算的表。这里只审核部门预算，没有审核。']);
});

it('tables of another form are audited like ours, and nobody says that there are none', async () => {
  const file = at('别处.xlsx');
  writeFileSync(file, await writeWorkbook(planOf(disclosure())));
  const { verdict, lines } = await auditFile(file, false);
  expect(verdict).toBe('right');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('按各表自己的表样核对');
});

it.each([
  ['of ours', published(exampleLedger())],
  ['of another form', disclosure()],
])('a form that nobody has filled in has no figures, though its codes are numbers: %s', async (_, book) => {
  const file = at('没有填.xlsx');
  writeFileSync(file, await writeWorkbook(unfilled(book)));
  const { verdict, lines } = await auditFile(file, false);
  expect(verdict).toBe('empty');
  expect(lines.filter((line) => line.includes('一个数也没有'))).toHaveLength(1);
});

it('old workbooks say what the same workbooks say as .xlsx', async () => {
  const [old, now] = await Promise.all([auditFile(at('b.xls'), false), auditFile(at('c.xlsm'), false)]);
  expect(['right', 'wrong']).toContain(old.verdict);
  expect('summary' in old.report && old.report.summary.pass).toBeGreaterThan(500);
  expect('summary' in now.report && now.report.summary.pass).toBeGreaterThan(500);
});

it('is told in the order of its files, whichever thread is done first', async () => {
  const { workbooks } = await findWorkbooks(many);
  const told: FileAudit[] = [];
  await auditFiles(workbooks, false, (audit) => void told.push(audit), 2);
  expect(told.map(({ file }) => file)).toEqual(workbooks);
});

/** Other systems know no such files, or other rights. */
describe.runIf(process.platform === 'linux')('what nobody can read in a folder', () => {
  const own = mkdtempSync(join(tmpdir(), 'unread-'));
  const closed = join(own, '没有权限');
  afterAll(() => rmSync(own, { recursive: true }));

  it('is told, and the others are audited: a pipe, a folder without rights, a link that leads nowhere', async () => {
    cpSync('tests/fixtures/field/audit-01-folder/a.xlsx', join(own, 'a.xlsx'));
    execFileSync('mkfifo', [join(own, '管道.xlsx')]);
    symlinkSync(join(own, '没有'), join(own, '链接.xlsx'));
    mkdirSync(closed);
    chmodSync(own, 0o755);
    chmodSync(closed, 0);
    // root may read everything
    const isRoot = process.getuid!() === 0;
    const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, 'audit', own], {
      encoding: 'utf8',
      ...(isRoot && { uid: NOBODY }),
    });
    chmodSync(closed, 0o755);
    expect(status, stderr).toBe(2);
    expect(stdout).toContain(`${join(own, 'a.xlsx')}：错误 `);
    expect(stderr).toContain(`打不开文件“${join(own, '管道.xlsx')}”：这不是普通文件。`);
    expect(stderr).toContain(`打不开文件“${join(own, '链接.xlsx')}”：没有这个文件。`);
    expect(stderr).toContain(`打不开文件“${closed}”：没有读它的权限。`);
    expect(stderr).toContain('共 4 个工作簿：读了 1 个');
  });
});

const NOBODY = 65_534;
