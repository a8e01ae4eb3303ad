import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../compose/example.ts';
import { messageOf, sentenceOf } from './message-of.ts';
import { edited, type Edits } from './rules/twin.ts';
import { live, published } from './worlds/workbooks.ts';

const seed = published(exampleLedger());

const without = (sheet: string, columns: string, row: number): Edits =>
  Object.fromEntries([...columns].map((column) => [`${sheet}!${column}${row}`, null]));
const sums = (sheet: string, cells: string, amount: number): Edits =>
  Object.fromEntries(cells.split(' ').map((cell) => [`${sheet}!${cell}`, amount]));

const [T10, T12] = ['表10 项目支出', '表12 项目绩效'];
/** 驻村工作队经费 6.58 and 质保金 1.62 of 56.20 */
const VILLAGE = '“2024年驻村工作队经费”';
const DEPOSIT = '“线下服务能力提升（软硬件）项目质保金”';
const lackVillage = without(T12, 'ABCD', 15);
const lackBoth = { ...lackVillage, ...without(T12, 'ABCD', 19) };

/** Errors with what is folded under them: X12-2 项目… ← X12 X12 T12-4 */
const errors = (book: WorkbookSnapshot) =>
  audit(book)
    .findings.filter(({ outcome }) => outcome === 'error')
    .map((finding) => `${sentenceOf(finding).split('。')[0]!} ← ${finding.follows.map((one) => one.rule).join(' ')}`);

describe('projects that one of tables 10 and 12 lacks are told once', () => {
  it.each([
    ['table 12, its sums kept', lackVillage, VILLAGE, '表10里，表12', 'X12 X12 T12-4'],
    ['table 12', { ...lackVillage, ...sums(T12, 'C6 D6 C7 D7', 49.62) }, VILLAGE, '表10里，表12', 'X12 X13 X12 X12'],
    [
      'two of table 12',
      { ...lackBoth, ...sums(T12, 'C6 D6 C7 D7', 48) },
      `${DEPOSIT}、${VILLAGE}`,
      '表10里，表12',
      'X12 X13 X12 X12 X12 X12',
    ],
    ['table 10, its sums kept', without(T10, 'ABCDE', 9), VILLAGE, '表12里，表10', 'T10-2 X11 X12 X11'],
  ])('%s', (_, edits, projects, where, follows) => {
    expect(errors(edited(seed, edits))).toEqual([`X12-2 项目${projects}只在${where}没有 ← ${follows}`]);
  });

  it('what else is wrong stays apart', () => {
    const others = errors(edited(seed, { ...lackVillage, '表3 支出总体!F13': 80 })).filter(
      (one) => !one.startsWith('X12-2'),
    );
    expect(others).toEqual([expect.stringContaining('表3')]);
  });

  it('what a ledger has is only to be generated again', () => {
    const { findings } = audit(edited(live(exampleLedger()), lackVillage));
    const told = findings.filter(({ rule }) => rule === 'X12-2').map(messageOf);
    expect(told).toEqual([`项目${VILLAGE}只在表10里，表12没有。请再点一次“一键生成”。`]);
  });
});
