import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit, type Audit } from '../../src/audit/audit.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { TABLES } from '../../src/tables/all.ts';
import { cellsOf } from './rules/evidence.ts';
import { messageOf } from './message-of.ts';

const auditOf = async (file: string): Promise<Audit> =>
  audit(await readWorkbook(readFileSync(join('tests/fixtures/field', `${file}.xlsx`))));

const errorsIn = ({ findings }: Audit) => findings.filter(({ outcome }) => outcome === 'error');
const tailsIn = ({ findings }: Audit) => findings.filter(({ outcome }) => outcome === 'tail');

/** What people really have, with what is right to say of it. */
describe('workbooks of the field', () => {
  it.each([
    ['a second page below, its columns in another order', 'audit-02a-second-page-swapped'],
    ['类型 with a line break', 'audit-03a-kind-line-break'],
    ['类型 as 22-其他运转类', 'audit-03b-kind-with-code'],
    ['codes as 201.03.01', 'audit-06-codes-with-dots'],
    ['shared strings without a number: blank', 'audit-04a-empty-shared-string'],
    ['blank text in the last row of the sheet', 'audit-09a-blank-in-last-row'],
  ])('%s: no error, and every relation is checked', async (_, file) => {
    const found = await auditOf(file);
    expect(errorsIn(found).map(messageOf)).toEqual([]);
    expect(tailsIn(found)).toEqual([]);
    expect(found.passed).toBe(690);
  });

  it('元 with 分: a total off by 0.01 元 is an error, at its cell', async () => {
    const [error, ...others] = errorsIn(await auditOf('audit-05-yuan-one-fen-off'));
    expect(others).toEqual([]);
    expect(error).toMatchObject({ leading: 1, suspects: [{ current: 477_240_001, suggested: 477_240_000 }] });
    expect(cellsOf({ cells: [{ place: error!.suspects[0]!.place, value: null }] })).toEqual(['表3 支出总体!F6']);
  });

  it('one decimal: what that printing leaves is 尾差', async () => {
    const found = await auditOf('audit-07a-one-decimal');
    expect(errorsIn(found).map(messageOf)).toEqual([]);
    expect(tailsIn(found)).toHaveLength(9);
  });

  it('a hidden row with money is named', async () => {
    const { findings } = await auditOf('audit-10-hidden-row');
    expect(findings.filter(({ rule }) => rule === 'G11').map(cellsOf)).toEqual([
      ['表3 支出总体!F9', '表3 支出总体!L9', '表3 支出总体!M9'],
    ]);
  });

  it('a table that holds 元 and shows 万元 is named once', async () => {
    const found = await auditOf('audit-11-one-sheet-stored-yuan-shown-wan');
    expect(errorsIn(found).map(({ rule }) => rule)).toEqual(['X16-5']);
    expect(found.passed).toBe(690);
  });

  it('a workbook stored as text is one finding a table, which names the cells, with one fix for all of them', async () => {
    const found = await auditOf('audit-08-all-numbers-as-text');
    const errors = errorsIn(found);
    expect(errors.map(({ rule, details }) => [rule, details.table])).toEqual(TABLES.map(({ id }) => ['G3', id]));
    const first = errors[0]!;
    expect(messageOf(first)).toBe(
      '表1 有 46 格金额存成了文本，合计不会算上它们：表1 一、一般公共预算、表1 其中：财政拨款、表1 二、政府性基金预算拨款收入、表1 三、国有资本经营预算拨款收入、表1 四、财政专户管理资金收入、表1 五、事业收入等 46 项。请改成数字。',
    );
    for (const { cells, fix } of errors) {
      expect(fix?.kind === 'numbers' && fix.numbers.map(({ place }) => place)).toEqual(cells.map(({ place }) => place));
    }
    expect(errors.flatMap(({ cells }) => cells)).toHaveLength(1088);
    expect(found.passed).toBe(690);
  });
});
