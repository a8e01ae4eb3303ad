import { describe, expect, it } from 'vitest';
import { explanationsIn } from '../../../src/audit/check-sheet/explanations.ts';
import type { Ledger } from '../../../src/ledger/model/schema.ts';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../../compose/example.ts';
import { auditSheetOf, linesOf, readBack } from './made.ts';

const RULE = 2;
const CONTENT = 3;
const EXPLANATION = 8;
const TOTALS = '表1 收入总计 = 表1 支出总计';
const OTHERS = '表3 2010399 其他政府办公厅（室）及相关机构事务支出';

/** The sheet as it is read, with explanations typed beside the lines that say these things. */
function typed(ledger: Ledger, texts: Readonly<Record<string, string>>): SheetSnapshot {
  const sheet = readBack([auditSheetOf(ledger)]).sheets[0]!;
  const values = sheet.values.map((row) =>
    row.map((value, column) => (column === EXPLANATION ? (texts[String(row[CONTENT])] ?? value) : value)),
  );
  return { ...sheet, values };
}

/** The explanations after the sheet has been written over that one. */
function after(ledger: Ledger, before: SheetSnapshot): [content: unknown, explanation: unknown][] {
  return linesOf(auditSheetOf(ledger, before)).flatMap((line) =>
    line[EXPLANATION] === null || line[RULE] === null ? [] : [[line[CONTENT], line[EXPLANATION]]],
  );
}

/** The same department without its projects: other relations, other rows. */
function withoutProjects(): Ledger {
  const ledger = exampleLedger();
  return { ...ledger, projects: [], entries: ledger.entries.filter(({ project }) => project === '') };
}

describe('说明', () => {
  it('stays with its line, whatever was typed, and whichever row the line has then', () => {
    const hostile = '=HYPERLINK("x")\n  第2行';
    const before = typed(exampleLedger(), { [TOTALS]: '已核对', '底稿 应进表9的金额 = 表9 合计': hostile });
    const kept = [
      [TOTALS, '已核对'],
      ['底稿 应进表9的金额 = 表9 合计', hostile],
    ];
    expect(after(exampleLedger(), before)).toEqual(kept);
    expect(after(withoutProjects(), before)).toEqual(kept);
  });

  it('of a line that is gone is listed at the end, and found again when the line comes back', () => {
    const content = linesOf(auditSheetOf(exampleLedger())).find(
      (line) => line[RULE] === 'X1' && String(line[CONTENT]).includes(OTHERS),
    )![CONTENT] as string;
    const before = typed(exampleLedger(), { [content]: '含劳务派遣' });
    const gone = auditSheetOf(withoutProjects(), before);
    expect(linesOf(gone).slice(-2)).toEqual([
      ['下面这些说明，原来的审核项已经没有了：', ...Array<null>(8).fill(null)],
      [null, null, 'X1', content, null, null, null, null, '含劳务派遣'],
    ]);
    // once more, and back again
    const again = auditSheetOf(withoutProjects(), readBack([gone]).sheets[0]!);
    expect(linesOf(again)).toEqual(linesOf(gone));
    const back = linesOf(auditSheetOf(exampleLedger(), readBack([again]).sheets[0]!));
    expect(back.find((line) => line[CONTENT] === content)![EXPLANATION]).toBe('含劳务派遣');
    expect(back).toHaveLength(linesOf(auditSheetOf(exampleLedger())).length);
  });

  it('is found where rows were sorted, columns inserted and rows put above', () => {
    const before = typed(exampleLedger(), { [TOTALS]: '已核对' });
    const moved = [...before.values.slice(0, 5), ...before.values.slice(5).reverse()].map((row): CellValue[] => [
      '旁注',
      ...row,
    ]);
    const values = [['另加的一行', ...Array<null>(moved[0]!.length - 1).fill(null)], ...moved];
    expect(explanationsIn({ ...before, values })).toEqual([{ rule: 'T1-5', content: TOTALS, text: '已核对' }]);
  });

  it('of two lines that say the same stays in order', () => {
    const lines = linesOf(auditSheetOf(exampleLedger()));
    const names = lines.map((line) => `${String(line[RULE])} ${String(line[CONTENT])}`);
    const double = names.find((name, index) => names.indexOf(name) < index);
    if (double === undefined) return expect(new Set(names).size).toBe(names.length);
    const before = typed(exampleLedger(), { [double.slice(double.indexOf(' ') + 1)]: '同名' });
    expect(after(exampleLedger(), before).map(([, text]) => text)).toEqual(['同名', '同名']);
  });

  it('is not looked for on a sheet that is not ours', () => {
    const values = [['勾稽审核'], ['2023年的审核意见']];
    expect(explanationsIn({ name: '勾稽审核', values, formulas: [[null], [null]] })).toBeUndefined();
  });
});
