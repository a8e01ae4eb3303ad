import { expect, test } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { cellName, parseArea, sheetPrefix } from '../../src/workbook/model/address.ts';
import type { CellPlan } from '../../src/workbook/model/plan.ts';
import type { SheetSnapshot } from '../../src/workbook/model/snapshot.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { sheetOf } from '../xlsx/plans.ts';
import { editions } from './two-editions.ts';

const TABLES = ['表3 支出总体', '表5 一般公共预算支出', '表10 项目支出'];
const MEMO = '备忘';

/** What a reader sees in a row: the unit above it and its own texts. */
function meaningOf({ values }: SheetSnapshot, row: number): string {
  const texts = (line: number) =>
    values[line]!.slice(0, 5)
      .filter((value) => typeof value === 'string')
      .join(' ');
  const unit = values.slice(0, row + 1).findLast((line) => typeof line[3] === 'string' && line[3] !== '');
  return `${String(unit?.[3])} | ${texts(row)}`;
}

test.each<[keyof typeof editions, keyof typeof editions]>([
  ['before', 'after'],
  ['after', 'before'],
  ['before', 'before'],
])(
  'formulas on a sheet of the accountant mean the same items when a file is generated again: %s, %s',
  async (from, to) => {
    const { port } = openFile();
    await port.apply(composeInputSheets(editions[from](), editions[from]()));
    expect(await generate(port)).toMatchObject({ kind: 'done' });
    const before = (await port.read(TABLES)).sheets;
    const pointed = before.flatMap((sheet) =>
      sheet.values.flatMap((_, row) => (row > 3 ? [{ sheet: sheet.name, row, meaning: meaningOf(sheet, row) }] : [])),
    );
    const formulas = pointed.map(({ sheet, row }): CellPlan[] => [
      { content: { formula: `=${sheetPrefix(sheet)}${cellName(row, 5)}*1`, result: 0 } },
    ]);
    await port.apply({ sheets: [sheetOf(MEMO, formulas)] });

    await port.apply(composeInputSheets(editions[to](), editions[to]()));
    expect(await generate(port, { decision: { typed: 'replace' } })).toMatchObject({ kind: 'done' });
    const { sheets } = await port.read();
    const memo = sheets.find(({ name }) => name === MEMO)!;
    const meanings = sheets.flatMap((sheet) => sheet.values.map((_, row) => `${sheet.name} ${meaningOf(sheet, row)}`));
    let still = 0;
    pointed.forEach(({ sheet, meaning }, index) => {
      const formula = memo.formulas[index]![0]!;
      if (!meanings.includes(`${sheet} ${meaning}`)) return;
      const { row } = parseArea(/!([A-Z]+\d+)/.exec(formula)![1]!);
      expect(
        meaningOf(
          sheets.find(({ name }) => name === sheet)!,
          row,
        ),
      ).toBe(meaning);
      still++;
    });
    expect(still).toBeGreaterThan(20);
  },
);
