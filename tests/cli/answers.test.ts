import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { generateCommand } from '../../src/cli/generate-command.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { goodLedger } from '../ledger/good-ledger.ts';
import { checked } from '../ledger/input-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'twelve-'));
const at = (name: string) => join(folder, name);

afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

describe('what generate answers', () => {
  it('refuses a workbook with problems: each with its cell, and what was there stays', async () => {
    const ledger = checked(goodLedger());
    const [first, second, ...others] = ledger.entries;
    const wrong = {
      ...ledger,
      amountUnit: '千元' as '元',
      entries: [first!, { ...second!, functional: '20103' }, ...others],
    };
    writeFileSync(at('坏.xlsx'), await writeWorkbook(composeInputSheets(ledger, wrong)));
    writeFileSync(at('旧.xlsx'), '去年的结果');
    expect(await answerTo(at('坏.xlsx'), '--out', at('旧.xlsx'), '--force')).toEqual([
      1,
      `“${at('坏.xlsx')}”有 2 处问题，没有生成任何文件：`,
      '  “参数”第 7 行“金额单位”（B7）：“千元”不在可选范围内。可选：万元、元。',
      '  “底稿”第 8 行“功能科目编码”（B8）：功能科目“20103”下面还有更细的科目，请填到最末一级（一般是 7 位）。',
    ]);
    expect(readFileSync(at('旧.xlsx'), 'utf8')).toBe('去年的结果');
  });

  it('refuses a workbook without ledger', async () => {
    const plan = composeInputSheets({ year: 2024, department: { code: '019', name: '局' } });
    writeFileSync(at('缺页.xlsx'), await writeWorkbook({ sheets: plan.sheets.slice(0, 2) }));
    expect(await answerTo(at('缺页.xlsx'), '--out', at('没有.xlsx'))).toEqual([
      1,
      `“${at('缺页.xlsx')}”有 2 处问题，没有生成任何文件：`,
      expect.stringMatching(/^ {2}“项目与绩效”：工作簿里没有“项目与绩效”这一页。/),
      expect.stringMatching(/^ {2}“整体绩效”：工作簿里没有“整体绩效”这一页。/),
    ]);
    expect(existsSync(at('没有.xlsx'))).toBe(false);
  });

  it('tells hints, and makes the workbook', async () => {
    const ledger = goodLedger();
    ledger.entries.push({ ...ledger.entries[0]! });
    writeFileSync(at('重复.json'), JSON.stringify(ledger));
    expect(await answerTo(at('重复.json'), '--out', at('重复.xlsx'))).toEqual([
      0,
      `已生成 ${at('重复.xlsx')}`,
      '另有 1 处请留意：',
      expect.stringMatching(/^ {2}底稿第 7 条“金额”：与前面一笔完全相同.*。$/),
    ]);
    expect(existsSync(at('重复.xlsx'))).toBe(true);
  });
});

/** The exit status, and the lines on standard error. */
async function answerTo(...args: string[]): Promise<unknown[]> {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const status = await generateCommand(args);
  const said = write.mock.calls.map(([text]) => String(text)).join('');
  return [status, ...said.split('\n').slice(0, -1)];
}
