import { describe, expect, it } from 'vitest';
import { composeInputSheets, composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { goodLedger } from './good-ledger.ts';
import { checked, inputBook } from './input-book.ts';

const OWN = [
  { code: '2010388', name: '数字政务试点' },
  { code: '30188', name: '驻村补助' },
  { code: '50188', name: '驻村支出' },
];

/** A ledger whose first entry uses codes that it names itself. */
function withOwnCodes() {
  const ledger = goodLedger();
  ledger.supplements.push(...OWN);
  Object.assign(ledger.entries[0]!, { functional: '2010388', departmental: '30188', governmental: '50188' });
  return ledger;
}

describe('补充科目', () => {
  it('make codes pass that the list lacks; a pair of them is pointed out, there is nothing to compare it with', () => {
    const reading = parseLedger(withOwnCodes());
    expect(reading.ok && reading.hints.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['pairOfSupplement', 'hint', ['entries', 0, 'governmental']],
    ]);
  });

  it.each([
    ['表3 支出总体', '数字政务试点'],
    ['表6 基本支出', '驻村补助'],
    ['表6 基本支出', '驻村支出'],
  ])('are printed in %s: %s', (sheet, name) => {
    expect(textsOf(checked(withOwnCodes()), sheet)).toContain(name);
  });

  it('make no code an item that has items below it, in the standard or among themselves', () => {
    const listed = goodLedger();
    listed.supplements.push({ code: '20103', name: '款' });
    listed.entries[0]!.functional = '20103';
    const own = goodLedger();
    own.supplements.push({ code: '20188', name: '款' }, { code: '2018801', name: '项' });
    own.entries[0]!.functional = '20188';
    for (const ledger of [listed, own]) {
      const reading = parseLedger(ledger);
      expect(!reading.ok && reading.problems.map(({ code }) => code)).toContain('notLeafFunctional');
    }
  });

  it('leave the government code to be typed: none follows', () => {
    const ledger = withOwnCodes();
    ledger.entries[0]!.governmental = '';
    const reading = parseLedger(ledger);
    expect(!reading.ok && reading.problems.map(({ code, path }) => [code, path])).toEqual([
      ['governmentalUnclear', ['entries', 0, 'governmental']],
    ]);
  });

  it.each([
    ['departmental', { departmental: '30188', governmental: '50101' }],
    ['governmental', { departmental: '30101', governmental: '50188' }],
  ])('make a pair with one %s code of theirs no question, and are told once', (_, codes) => {
    const ledger = goodLedger();
    ledger.supplements.push(...OWN);
    for (const index of [0, 1]) Object.assign(ledger.entries[index]!, codes);
    const reading = parseLedger(ledger);
    expect(reading.ok && reading.hints.map(({ code }) => code)).toEqual(['pairOfSupplement']);
  });

  it.each(['另一个名称', '数字政务试点'])('stand once: a second row of the same code is refused, called %s', (name) => {
    const ledger = withOwnCodes();
    ledger.supplements.push({ code: '2010388', name });
    const reading = parseLedger(ledger);
    expect(!reading.ok && reading.problems.filter(({ severity }) => severity === 'error')).toEqual([
      { code: 'supplementTwice', severity: 'error', path: ['supplements', 3, 'code'], details: { found: '2010388' } },
    ]);
  });

  it('pass for their own kind of code only', () => {
    const ledger = goodLedger();
    ledger.supplements.push({ code: '50188', name: '驻村支出' });
    ledger.entries[0]!.departmental = '50188';
    const reading = parseLedger(ledger);
    expect(!reading.ok && reading.problems.map(({ path }) => path)).toEqual([['entries', 0, 'departmental']]);
  });
});

describe('the names beside the codes of 底稿', () => {
  it.each([
    ['the standard’s', goodLedger(), 7, ['行政运行', '基本工资', '工资奖金津补贴']],
    ['the ledger’s own', withOwnCodes(), 7, ['数字政务试点', '驻村补助', '驻村支出']],
    ['no economic codes', goodLedger(), 10, ['其他政府办公厅（室）及相关机构事务支出', null, null]],
    ['what is left for next year', goodLedger(), 12, ['（结转下年使用）', null, null]],
    ['a spare row', goodLedger(), 20, [null, null, null]],
  ] as const)('%s', (_, ledger, row, names) => {
    const cells = inputBook(ledger).get('底稿')![row - 1]!;
    expect([8, 9, 10].map((column) => cells[column] ?? null)).toEqual(names);
  });

  it('are looked up by formula, on every row, so that they follow what is typed', () => {
    const ledger = checked(withOwnCodes());
    const sheet = composeInputSheets(ledger, ledger).sheets.find(({ name }) => name === '底稿')!;
    for (const row of [7, 12, 20, 42]) {
      const formulas = [8, 9, 10].map((column) => {
        const content = sheet.cells[row - 1]?.[column]?.content;
        return content && 'formula' in content ? content.formula : undefined;
      });
      [`$B${row}`, `$D${row}`, `$E${row}`].forEach((code, index) =>
        expect(formulas[index]).toContain(`MATCH(LEFT(${code},FIND(" ",${code}&" ")-1),`),
      );
    }
  });
});

/** Every text of a sheet. */
function textsOf(ledger: Ledger, name: string): string[] {
  const sheet = composeWorkbook(ledger).sheets.find((one) => one.name === name)!;
  return sheet.cells.flatMap((row) =>
    row.flatMap((cell) => (cell?.content && 'text' in cell.content ? [cell.content.text.trim()] : [])),
  );
}
