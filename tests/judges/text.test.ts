import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { narrativeText } from '../../src/sentences/narrative-text.ts';
import type { SheetPlan } from '../../src/workbook/model/plan.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { exampleLedger } from '../compose/example.ts';
import { hostileLedger } from '../compose/hostile-narrative.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { seedPart, sentencesOf } from '../seed/document.ts';
import { narratives } from '../sentences/random-narrative.ts';
import { formulaDifferences } from './judge-departments.ts';
import { recalculateAll, type JudgedWorkbook } from './libreoffice.ts';

const DEPARTMENTS = 6;
const SEED = 16;

/** Half of them have typed everything, half only some of it. */
const departments = fc
  .sample(fc.tuple(smallDepartments, narratives(true), narratives(false)), { seed: SEED, numRuns: DEPARTMENTS })
  .map(([ledger, complete, partial], index): Ledger => ({ ...ledger, narrative: index % 2 ? complete : partial }));

/** The text on the sheet 情况说明, without its two title lines, up to the blank row. */
function textOf(book: JudgedWorkbook): string[] {
  const lines = book.sheets.find(({ name }) => name === '情况说明')!.values.map(([text]) => text);
  const end = lines.findIndex((text) => text === undefined || text === null || text === '');
  return lines.slice(2, end).map(String);
}

/** The workbook of the seed with other values in cells that are typed; nothing else is written anew. */
function retyped(cells: readonly (readonly [sheet: string, label: string, column: number, value: string | number])[]) {
  const sheets = composeWorkbook(exampleLedger()).sheets.map((sheet): SheetPlan => {
    const own = cells.filter(([name]) => name === sheet.name);
    return {
      ...sheet,
      cells: sheet.cells.map((line) => {
        const texts = line.map((cell) => (cell?.content && 'text' in cell.content ? cell.content.text : ''));
        const [, , column, value] = own.find(([, label]) => texts.includes(label)) ?? [];
        const content = typeof value === 'number' ? { number: value } : { text: value ?? '' };
        return line.map((cell, index) => (cell && index === column ? { ...cell, content } : cell));
      }),
    };
  });
  return { sheets };
}

describe('the text in formulas, calculated by LibreOffice without having seen a result', () => {
  const plans = [exampleLedger(), ...departments, hostileLedger()].map(composeWorkbook);
  let judged: JudgedWorkbook[];

  beforeAll(async () => {
    judged = await recalculateAll(await Promise.all(plans.map((plan) => writeWorkbook(plan))));
  });

  it('reads as the seed, sentence by sentence, character by character', () => {
    const seed = seedPart('一、收入支出预算总体情况说明', '第三部分');
    expect(sentencesOf(textOf(judged[0]!).join('\n'))).toEqual(sentencesOf(seed));
  });

  it('says hostile texts as they were typed, and calculates none of them', () => {
    const ledger = hostileLedger();
    const expected = narrativeText(ledgerDisclosure(ledger), ledger.narrative).map(({ text }) => text);
    expect(textOf(judged.at(-1)!)).toEqual(expected);
  });

  it('follows what is typed into 底稿 and 情况说明·填报, in every sentence that says it', async () => {
    const ledger = exampleLedger();
    // 基本工资 85.80, the first entry
    const entries = ledger.entries.map((entry, index) => (index === 0 ? { ...entry, amount: 185.8 } : entry));
    const { lastYear, reasons, ...narrative } = ledger.narrative!;
    const changed: Ledger = {
      ...ledger,
      entries,
      narrative: { ...narrative, lastYear: { ...lastYear, fund: 10 }, reasons: { ...reasons, fund: '压减项目' } },
    };
    const disclosure = ledgerDisclosure(changed);
    const expected = narrativeText(disclosure, changed.narrative).map(({ text }) => text);
    const plan = retyped([
      ['底稿', '30101', 6, 185.8],
      ['情况说明·填报', '上年政府性基金收支预算', 1, 10],
      ['情况说明·填报', '政府性基金收支增减的原因', 1, '压减项目'],
    ]);
    const [book] = await recalculateAll([await writeWorkbook(plan)]);
    expect(textOf(book!)).toEqual(expected);
    const before = textOf(judged[0]!);
    // 一 to 六 but for the headings, and none of the others
    expect(expected.filter((text, index) => text !== before[index])).toHaveLength(6);
    expect(expected[1]).toContain(
      '收入总计577.24万元，支出总计577.24万元，与2023年年初预算相比，收、支总计各增加36.42万元',
    );
    expect(expected[7]).toContain('2024年政府性基金收支预算各减少10万元，下降100.00%，主要原因是压减项目');
  });

  it.each(departments.map((_, index) => index + 1))('reads as expected for department %i', (index) => {
    const plan = plans[index]!;
    const sheets = plan.sheets.filter(({ name }) => name.startsWith('情况说明'));
    expect(sheets).toHaveLength(2);
    expect(formulaDifferences({ sheets }, judged[index]!)).toEqual([]);
    expect(textOf(judged[index]!).join('\n')).not.toMatch(/undefined|NaN|#(REF|VALUE|NAME|N\/A)/);
  });
});
