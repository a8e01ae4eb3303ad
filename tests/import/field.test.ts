import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { questionKey } from '../../src/import/columns/question.ts';
import { readStructure } from '../../src/import/columns/read-structure.ts';
import { convert } from '../../src/import/rows/convert.ts';
import { readForeign } from '../../src/xlsx/read/read-foreign.ts';

/** Lists as they were met in the field (tests/fixtures/field), into a ledger in 元. */
function imported(file: string, answers: Readonly<Record<string, string>> = {}) {
  const path = fileURLToPath(new URL(`../fixtures/field/${file}.xlsx`, import.meta.url));
  const [sheet] = readForeign(new Uint8Array(readFileSync(path)));
  const units = [{ code: '019001', name: '封丘县政务服务和大数据管理局' }];
  const conversion = convert(readStructure(sheet!, answers), {}, { units, year: 2024, amountUnit: '元' });
  return {
    entries: conversion.entries.map(({ functional, source, amount }) => [functional, source, amount]),
    questions: conversion.questions.map(questionKey),
    rejected: conversion.outcomes.flatMap((outcome) =>
      outcome.kind === 'rejected' ? [`${outcome.reason} ${outcome.found}`] : [],
    ),
    outcomes: conversion.outcomes.map(({ kind }) => kind),
    remarks: conversion.remarks,
    money: conversion.money,
  };
}

const GENERAL = '一般公共预算·财政拨款';
const FUND = '政府性基金预算';

describe.each(['import-01a-fund-column-200000', 'import-01d-with-total-column'])('%s', (file) => {
  it('asks of which source a column is whose amounts begin like codes', () => {
    expect(imported(file).questions).toEqual(['source:公共预算财政拨款', 'source:政府性基金拨款']);
  });

  it('reads all of its money once that is answered', () => {
    const answers = { 'source:公共预算财政拨款': GENERAL, 'source:政府性基金拨款': FUND };
    const { entries, money, remarks } = imported(file, answers);
    expect(entries).toEqual([
      ['2010399', GENERAL, 480_000],
      ['2010399', GENERAL, 16_200],
      ['2010399', FUND, 200_000],
      ['2010399', '事业收入', 1_000],
    ]);
    expect(money).toEqual({ list: 69_720_000, read: 69_720_000, gaps: [], unread: [] });
    expect(remarks).toEqual([]);
  });

  it('explains what an answer leaves out', () => {
    const answers = { 'source:公共预算财政拨款': GENERAL, 'source:政府性基金拨款': 'ignore' };
    const { money } = imported(file, answers);
    expect(money.read).toBe(49_720_000);
    expect(money.unread.map(({ id, cells, sum }) => [id, cells, sum])).toEqual([['政府性基金拨款', 1, 200_000]]);
  });
});

describe('formulas without results', () => {
  it('in the column of a source are told by cell', () => {
    const { rejected, money } = imported('import-02a-source-formula-not-calculated');
    expect(rejected).toEqual(['notCalculated I3', 'notCalculated I4', 'notCalculated I5']);
    expect(money.gaps).toEqual([{ code: 'rejected', rows: 3, amount: 112_740_000, unclear: 3 }]);
  });

  it('in the column of amounts are told by cell', () => {
    const { rejected, entries, money } = imported('import-02c-amounts-not-calculated');
    expect(rejected).toEqual([2, 3, 4, 5, 6].map((row) => `notCalculated K${row}`));
    expect(entries).toEqual([]);
    expect(money.unread.map(({ id }) => id)).toEqual(['单价', '数量']);
  });
});

describe('second pages', () => {
  const first = [
    ['2010301', GENERAL, 858_000],
    ['2010301', GENERAL, 132_000],
  ];

  it('are read in their own unit of money', () => {
    const { entries, money, questions } = imported('import-03-second-page-in-yuan');
    expect(entries).toEqual([...first, ['2080505', FUND, 195_400]]);
    expect([money.list, money.read, questions]).toEqual([118_540_000, 118_540_000, []]);
  });

  it('are read by their own order of columns', () => {
    const { entries, questions } = imported('import-04-second-page-columns-swapped');
    expect(entries).toEqual([...first, ['2080505', GENERAL, 195_400]]);
    expect(questions).toEqual([]);
  });
});

describe('amounts that their number format shows smaller', () => {
  const file = 'import-05a-stored-yuan-shown-wan';

  it('are asked about', () => {
    expect(imported(file).questions).toEqual(['storedUnit:']);
    expect(imported(file).entries).toEqual([]);
  });

  it('are read as they are stored', () => {
    const amounts = imported(file, {
      'storedUnit:': '元',
      'projectKind:2024年驻村工作队经费': '其他运转类',
    }).entries;
    expect(amounts.map(([, , amount]) => amount)).toEqual([858_000, 132_000, 195_400, 480_000, 65_800]);
  });
});

it('import-10a: a row of column numbers is a heading', () => {
  const { outcomes, questions, entries } = imported('import-10a-column-numbers');
  expect(outcomes).toEqual(['heading', 'heading', 'heading', 'read', 'read']);
  expect(questions).toEqual([]);
  expect(entries.map(([, , amount]) => amount)).toEqual([858_000, 132_000]);
});
