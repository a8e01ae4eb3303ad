import { describe, expect, it } from 'vitest';
import type { Objection } from '../../../src/audit/rules/evidence.ts';
import type { FoundWorkbook } from '../../../src/recognise/found-workbook.ts';
import { parseArea } from '../../../src/workbook/address.ts';
import type { CellValue, WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { exampleLedger } from '../../compose/example.ts';
import { published, typed } from '../worlds/workbooks.ts';
import { cellsOf, evidenceOf, objections } from './evidence.ts';

/** What is typed where: '表3 支出总体!F8' */
export type Edits = Readonly<Record<string, CellValue>>;

/** A rule that is content with one workbook, and objects to another once. */
export interface Twin {
  readonly rule: string;
  /** What is wrong. */
  readonly what: string;
  /** The seed as published, unless something else. */
  readonly workbook?: WorkbookSnapshot;
  /** Typed into both: where the seed itself is not what the rule likes. */
  readonly settled?: Edits;
  readonly wrong?: Edits;
  /** What was not recognised. */
  readonly change?: (found: FoundWorkbook) => FoundWorkbook;
  readonly exact?: boolean;
  readonly cells: readonly string[];
  /** A part of the message. */
  readonly says: string;
  readonly more?: Partial<Objection>;
}

const seed = published(exampleLedger());

/** The workbook with other values in some cells. */
export function edited(workbook: WorkbookSnapshot, edits: Edits): WorkbookSnapshot {
  return Object.entries(edits).reduce((book, [place, value]) => {
    const [sheet, address] = place.split('!') as [string, string];
    const { row, column } = parseArea(address);
    return typed(book, { sheet, row, column }, value);
  }, workbook);
}

export function twins(name: string, list: readonly Twin[]): void {
  describe(name, () => {
    it.each(list)(
      '$rule $what',
      ({ rule, workbook = seed, settled = {}, wrong = {}, change, exact, cells, says, more }) => {
        const right = edited(workbook, settled);
        expect(objections(rule, evidenceOf(right, { exact }))).toEqual([]);
        const found = objections(rule, evidenceOf(edited(right, wrong), { exact, change }));
        expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
        expect(cellsOf(found[0]!)).toEqual(cells);
        expect(found[0]).toMatchObject(more ?? {});
      },
    );
  });
}
