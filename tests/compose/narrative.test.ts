import { describe, expect, it } from 'vitest';
import { planGeneration } from '../../src/app/generate/plan-generation.ts';
import { ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import { inputBook, snapshotOf, type, write } from '../ledger/input-book.ts';
import { goodLedger } from '../ledger/good-ledger.ts';

const FORM = '情况说明·填报';

function planned(book: ReturnType<typeof inputBook>) {
  const result = planGeneration(snapshotOf(book));
  if (result.kind !== 'planned') throw new Error(result.kind);
  return result.plan;
}

describe('情况说明·填报', () => {
  it('is added at the next 生成 to a workbook that has none (version 0.1)', () => {
    const book = inputBook(goodLedger());
    book.delete(FORM);
    const plan = planned(book);
    expect(plan.sheets.find(({ name }) => name === FORM)?.mode).toBe('replace');
    write(book, plan);
    const reading = ledgerOf(snapshotOf(book));
    expect(reading.ok && reading.ledger.narrative).toBeUndefined();
  });

  it('keeps what was typed, wherever its lines stand, and says what is still to be typed', () => {
    const book = inputBook(goodLedger());
    book.get(FORM)!.splice(2, 0, ['自己写的一行']);
    const before = structuredClone(book.get(FORM)!);
    const plan = planned(book);
    expect(plan.sheets.find(({ name }) => name === FORM)?.mode).toBe('patch');
    write(book, plan);
    const typed = (rows: readonly (readonly unknown[])[]) => rows.map((row) => [row[0] ?? null, row[1] ?? null]);
    expect(typed(book.get(FORM)!)).toEqual(typed(before));
    const stateOf = (label: string) => book.get(FORM)!.find(([text]) => text === label)?.[2];
    expect(stateOf('上年收支总计')).toBeNull();
    expect(stateOf('上年公务接待费')).toBe('待填');
    expect(stateOf('收支总计增减的原因')).toBeNull();
    expect(stateOf('一般公共预算收支增减的原因')).toBe('待填');
    expect(stateOf('公务接待费增减的原因')).toBeNull();
  });

  it('names the cell of what cannot be read', () => {
    const book = inputBook(goodLedger());
    const row = book.get(FORM)!.findIndex(([text]) => text === '一般公务用车（辆）');
    type(book, FORM, `B${row + 1}`, '两辆');
    const reading = ledgerOf(snapshotOf(book));
    expect(
      !reading.ok && reading.problems.map(({ problem, place }) => [problem.code, place?.sheet, place?.row]),
    ).toEqual([['notNumber', FORM, row]]);
  });
});
