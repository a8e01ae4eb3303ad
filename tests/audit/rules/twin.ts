import { describe, expect, it } from 'vitest';
import type { Violation } from '../../../src/audit/evidence/violation.ts';
import type { RecognisedWorkbook } from '../../../src/recognise/scan/recognised-workbook.ts';
import { parseArea } from '../../../src/workbook/model/address.ts';
import type { CellPlace, CellValue, WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../../compose/example.ts';
import { published, typed } from '../worlds/workbooks.ts';
import { messageOf } from '../message-of.ts';
import { cellsOf, evidenceOf, violations } from './evidence.ts';

/** What is typed where: '表3 支出总体!F8' */
export type Edits = Readonly<Record<string, CellValue>>;

/** A rule that is content with one workbook, and reports another once. */
export interface Twin {
  readonly rule: string;
  /** What is wrong. */
  readonly what: string;
  /** The seed as published, unless something else. */
  readonly workbook?: WorkbookSnapshot;
  /** Typed into both: where the seed itself is not what the rule likes. */
  readonly settled?: Edits;
  readonly wrong?: Edits;
  /** The wrong workbook, where it is not a few edits away. */
  readonly other?: WorkbookSnapshot;
  /** What was not recognised. */
  readonly change?: (found: RecognisedWorkbook) => RecognisedWorkbook;
  readonly exact?: boolean;
  readonly cells: readonly string[];
  /** A part of the message. */
  readonly says: string;
  readonly more?: Partial<Violation>;
}

const seed = published(exampleLedger());

/** The place of a cell that is named by sheet and address. */
export function placeOf(cell: string): CellPlace {
  const [sheet, address] = cell.split('!') as [string, string];
  const { row, column } = parseArea(address);
  return { sheet, row, column };
}

/** The workbook with other values in some cells. */
export function edited(workbook: WorkbookSnapshot, edits: Edits): WorkbookSnapshot {
  return Object.entries(edits).reduce((book, [cell, value]) => typed(book, placeOf(cell), value), workbook);
}

export function twins(name: string, list: readonly Twin[]): void {
  describe(name, () => {
    it.each(list)(
      '$rule $what',
      ({ rule, workbook = seed, settled = {}, wrong = {}, other, change, exact, cells, says, more }) => {
        const right = edited(workbook, settled);
        expect(violations(rule, evidenceOf(right, { exact }))).toEqual([]);
        const found = violations(rule, evidenceOf(edited(other ?? right, wrong), { exact, change }));
        expect(found.map(messageOf)).toEqual([expect.stringContaining(says)]);
        expect(cellsOf(found[0]!)).toEqual(cells);
        expect(found[0]).toMatchObject(more ?? {});
      },
    );
  });
}
