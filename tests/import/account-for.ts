import { convert, type Conversion } from '../../src/import/rows/convert.ts';
import { blockAt } from '../../src/import/columns/block.ts';
import { questionKey, type Question } from '../../src/import/columns/question.ts';
import { readStructure, type ListStructure } from '../../src/import/columns/read-structure.ts';
import type { MoneyCell, MoneyList } from './money-mutations.ts';

const CONTEXT = {
  units: [
    { code: '019001', name: '甲局' },
    { code: '019002', name: '乙中心' },
  ],
  year: 2024,
  amountUnit: '元' as const,
};

/** What happened to a changed list: every amount that ends nowhere, or in the wrong place. */
export interface Accounted {
  readonly losses: readonly string[];
  /** Amounts by how they ended. */
  readonly ends: Readonly<Record<'read' | 'told' | 'sum', number>>;
  readonly asked: boolean;
}

/** Reads a changed list, answering what is asked as somebody would who knows it, and follows every amount in it. */
export function accountFor(list: MoneyList): Accounted {
  const answers: Record<string, string> = {};
  let structure = readStructure(list.grid);
  let conversion = convert(structure, {}, CONTEXT);
  for (let round = 0; round < 6 && conversion.questions.length > 0; round++) {
    for (const question of conversion.questions) answers[questionKey(question)] = answerOf(question, list, structure);
    structure = readStructure(list.grid, { ...answers });
    conversion = convert(structure, {}, CONTEXT);
  }
  return follow(list, structure, conversion, answers);
}

function answerOf(question: Question, { money, units, kinds, fields }: MoneyList, structure: ListStructure): string {
  const { code, subject, choices, row = 0, column } = question;
  const from = question.page ?? 0;
  const answer = {
    amountUnit: units.find((unit, at) => at >= Math.max(from, row) && unit),
    storedUnit: '元',
    continues: 'empty',
    summaryRows: 'detail',
    allBasic: '基本支出',
    hiddenRows: 'read',
    projectKind: kinds.get(subject),
    source: money.find((cell) => cell.row === row && cell.column === column)?.source ?? '其他收入',
    column: columnOf(subject, from, money, fields, structure),
    nature: '基本支出',
    unit: '019001',
  }[code];
  return answer !== undefined && choices.includes(answer) ? answer : choices.at(-1)!;
}

/** The column in which money, or a field, stands on the page that begins with a row. */
function columnOf(
  subject: string,
  from: number,
  money: readonly MoneyCell[],
  fields: MoneyList['fields'],
  { blocks }: ListStructure,
) {
  const block = blockAt(blocks, from);
  const cell = money.find(({ row }) => row >= from && row < block.end);
  const known = fields.findLast((page) => page.from <= from)?.columns.get(subject);
  const column = subject === 'amount' ? cell?.column : known;
  return block.columns.find(({ index }) => index === column)?.id ?? 'none';
}

function follow(list: MoneyList, structure: ListStructure, conversion: Conversion, answers: Record<string, string>) {
  const losses: string[] = [];
  const ends = { read: 0, told: 0, sum: 0 };
  for (const [row, cells] of byRow(list.money)) {
    const outcome = conversion.outcomes[row]!;
    const remarks = conversion.remarks.filter((one) => one.row === row);
    const isReported = outcome.kind === 'subtotal' && remarks.some(({ code }) => code === 'subtotalDiffers');
    if (outcome.kind === 'rejected' || isReported) {
      ends.told += cells.length;
      continue;
    }
    const left =
      outcome.kind === 'read' ? conversion.entries.slice(outcome.first, outcome.first + outcome.entries) : [];
    const sum = left.reduce((total, { amount }) => total + Math.round(Number(amount) * 100), 0);
    const isCompared = remarks.some(({ code }) => code === 'rowTotalDiffers');
    for (const cell of cells) {
      const at = left.findIndex((entry) => isEntryOf(cell, entry));
      if (isTold(cell, structure, conversion, answers)) ends.told++;
      else if (isSum(cell, structure) && (isCompared || cell.fen === sum)) ends.sum++;
      else if (isCompared && isKey(cell, structure)) ends.told++;
      else if (at >= 0) {
        left.splice(at, 1);
        ends.read++;
      } else losses.push(`${outcome.kind}: row ${row + 1}, column ${cell.column + 1}, ${cell.fen} 分`);
    }
    for (const { source, amount } of left) losses.push(`row ${row + 1}: ${source} ${amount} is not in the list`);
  }
  const { list: total, read, gaps } = conversion.money;
  const explained = gaps.reduce((sum, { amount }) => sum + amount, 0);
  if (total !== read + explained) losses.push(`${total} ≠ ${read} + ${explained}`);
  return { losses, ends, asked: conversion.asked.length > 0 };
}

function byRow(money: readonly MoneyCell[]): Map<number, MoneyCell[]> {
  const rows = new Map<number, MoneyCell[]>();
  for (const cell of money) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return rows;
}

function isEntryOf(cell: MoneyCell, { source, functional, departmental, amount }: Conversion['entries'][number]) {
  const isSource = cell.source === undefined || source === cell.source;
  const isPlace = functional === cell.functional && departmental === cell.departmental;
  return isSource && isPlace && Math.round(Number(amount) * 100) === cell.fen;
}

function isTold(
  { row, column }: MoneyCell,
  { blocks }: ListStructure,
  { money }: Conversion,
  answers: Record<string, string>,
) {
  const { firstRow, columns } = blockAt(blocks, row);
  const isUnread = money.unread.some((one) => one.column === column && one.firstRow === firstRow);
  return isUnread || answers[questionKey({ code: 'source', subject: columns[column]!.id })] === 'ignore';
}

const isSum = ({ row, column }: MoneyCell, { blocks }: ListStructure) =>
  blockAt(blocks, row).columns[column]?.meaning.is === 'total';

const isKey = ({ row, column }: MoneyCell, { blocks }: ListStructure) =>
  blockAt(blocks, row).columns[column]?.meaning.is === 'field';
