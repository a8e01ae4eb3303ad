import { describe, expect, it } from 'vitest';
import { blankDisclosure } from '../../src/compose/tables/blank-disclosure.ts';
import { composeTables } from '../../src/compose/tables/compose-tables.ts';
import { composeTemplate } from '../../src/compose/compose-workbook.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import type { TableId } from '../../src/tables/model/table.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { exampleLedger } from '../compose/example.ts';
import { filledTemplate } from '../judges/filled-template.ts';
import { differences } from './same.ts';
import { snapshotOf } from './snapshots.ts';

const department = { code: '019', name: '某局' };

/** Rows that the form has and the seed has not: 年终结转结余, 未列经济分类, a unit for government funds. */
const FORM_ROWS: Readonly<Partial<Record<TableId, readonly [string, number][]>>> = {
  T02: [['yearEnd:019001', 19]],
  T07: [['unclassified', 35]],
  T09: [['unit:019001', 6]],
};

/** The seed has no table 7 that could be typed. */
const isTyped = (id: TableId, row: string) => id !== 'T07' || row === 'total';

describe('the blank template (空白模板)', () => {
  it('is found as it was composed, empty rows included', () => {
    const composed = composeTables(blankDisclosure(2026, department), undefined);
    const found = recognise(snapshotOf(composeTemplate({ year: 2026, department }).sheets, 'live'));
    // Rows of the form in which nothing stands, not even a formula, cannot be told from one another.
    const known = differences(composed, found, undefined).filter((line) => !/^T11 .*(text|body)/.test(line));
    expect(known).toEqual([]);
  });

  it('filled by hand has the rows of the seed, and the empty ones that were left', async () => {
    const found = recognise(await readWorkbook(await filledTemplate()));
    const { tables } = composeTables(ledgerDisclosure(exampleLedger()), undefined);
    const form = composeTables(blankDisclosure(2024, department), undefined).tables;
    for (const [id, ofSeed] of tables) {
      // Table 11 is a form with rows of its own.
      const composed = id === 'T11' ? form.get(id)! : ofSeed;
      const table = found.tables.get(id)!;
      const typed = [...table.placed.rows].filter(([row]) => !row.startsWith('spare:'));
      const expected = [...composed.rows].filter(([row]) => !row.startsWith('gap:') && isTyped(id, row));
      expect(new Map(typed), id).toEqual(new Map([...expected, ...(FORM_ROWS[id] ?? [])]));
      expect(table.placed.columns, id).toEqual(composed.columns);
      expect(table.irregularities, id).toEqual([]);
    }
  });
});
