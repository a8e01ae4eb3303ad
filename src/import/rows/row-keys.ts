import { YEAR_END } from '../../facts/fact.ts';
import { departmentalCodes, governmentalCodes } from '../../standards/economic.ts';
import type { CellValue } from '../../workbook/model/snapshot.ts';
import type { ExpenditureKind } from '../columns/expenditure-words.ts';
import type { Rejection } from './row-outcome.ts';
import type { CodeField, Field } from '../columns/field-aliases.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import type { Layout } from '../columns/layout.ts';
import { readCode } from '../columns/read-code.ts';
import { isYearEnd } from './row-words.ts';

/** What a row is about, as it says itself: codes as digits, names as they stand, '' where it says nothing. */
export interface RowKeys {
  readonly row: number;
  readonly unit: string;
  readonly unitName: string;
  readonly functional: string;
  readonly departmental: string;
  readonly governmental: string;
  readonly project: string;
  readonly projectCode: string;
  /** What the columns of the source say, from left to right. */
  readonly source: readonly string[];
  /** What the columns of kind and nature say. */
  readonly kinds: readonly { readonly column: number; readonly word: string }[];
  /** What the title above says of the kind of expenditure. */
  readonly section: ExpenditureKind | undefined;
  /** What cannot be read; the first counts. */
  readonly problems: readonly Rejection[];
  /** A project code whose last digits Excel has lost. */
  readonly lostProjectCode: boolean;
}

/** Gives the cell of a key column, filled in from above where the list is grouped. */
export type CellOf = (column: number) => CellValue;

/** Reads the keys of one row. */
export function readKeys(
  row: number,
  cell: CellOf,
  codeOfParts: (field: CodeField) => string | undefined,
  section: ExpenditureKind | undefined,
  layout: Layout,
): RowKeys {
  const problems: Rejection[] = [];
  const at = (field: Field): CellValue => {
    const column = layout.fields.get(field);
    return column === undefined ? null : cell(column);
  };
  const text = (field: Field) => String(at(field) ?? '').trim();
  const yearEnd = layout.labels.some(({ index }) => isYearEnd(String(cell(index) ?? '')));
  const unit = readUnit(at('unit'), at('unitName'));
  const project = readProject(at('project'), at('projectCode'));
  const codeOf = (field: CodeField): string => {
    const columns = layout.parts.get(field);
    const column = layout.fields.get(field) ?? columns?.[0];
    if (column === undefined) return '';
    const found = cell(column);
    const code = columns ? codeOfParts(field) : classified(field, found);
    if (code === undefined) problems.push({ reason: 'codeUnreadable', column, found: String(found ?? '') });
    return code ?? '';
  };
  return {
    row,
    ...unit,
    functional: yearEnd ? YEAR_END : codeOf('functional'),
    departmental: yearEnd ? '' : codeOf('departmental'),
    governmental: yearEnd ? '' : codeOf('governmental'),
    project: yearEnd ? '' : project.name,
    projectCode: project.code,
    source: layout.sources.map((column) => String(cell(column) ?? '').trim()).filter((word) => word !== ''),
    kinds: (['kind', 'nature'] as const).flatMap((field) =>
      text(field) === '' ? [] : [{ column: layout.fields.get(field)!, word: text(field) }],
    ),
    section,
    problems,
    lostProjectCode: project.lost,
  };
}

/** A code, or the code that a name means where only one has that name; undefined where it is neither. */
function classified(field: CodeField, value: CellValue): string | undefined {
  const cell = readCode(value);
  if (!cell) return undefined;
  if (cell.code !== '' || cell.name === '') return cell.code;
  if (field === 'functional') return undefined;
  return (field === 'departmental' ? DEPARTMENTAL_BY_NAME : GOVERNMENTAL_BY_NAME).get(normalizeText(cell.name));
}

const DEPARTMENTAL_BY_NAME = codesByName(departmentalCodes);
const GOVERNMENTAL_BY_NAME = codesByName(governmentalCodes);

function codesByName(codes: typeof departmentalCodes): ReadonlyMap<string, string | undefined> {
  const byName = new Map<string, string | undefined>();
  for (const { name, code, level } of codes) {
    if (level === 'section') byName.set(normalizeText(name), byName.has(normalizeText(name)) ? undefined : code);
  }
  return byName;
}

/** A code of six digits, or a shorter one that something parts from the name: 101中学 is a name. */
const UNIT = /^([[(（【][\d０-９]{3,}[\])）】]|[\d０-９]{6,}|[\d０-９]{3,}(?=[-—_:：\s]|$))[-—_:：\s]*(.*)$/s;

/** 019001, 19001 (Excel ate the zero), `019001 某局`, [019001]某局, 某局. */
function readUnit(codeCell: CellValue, nameCell: CellValue): { unit: string; unitName: string } {
  const [first, second] = [codeCell, nameCell].map((value) => {
    const text = String(value ?? '').trim();
    const found = UNIT.exec(text);
    return found ? { code: found[1]!.normalize('NFKC').replace(/\D/g, ''), name: found[2]! } : { code: '', name: text };
  });
  return { unit: first!.code || second!.code, unitName: second!.name || first!.name };
}

/** The digits that a double carries; a longer code in a number cell has lost its end. */
const CERTAIN_DIGITS = 15;

function readProject(nameCell: CellValue, codeCell: CellValue): { name: string; code: string; lost: boolean } {
  const codeText = String(codeCell ?? '').trim();
  const lost =
    /^\d(\.\d+)?e\+\d+$/i.test(codeText) || (typeof codeCell === 'number' && codeText.length > CERTAIN_DIGITS);
  const text = String(nameCell ?? '').trim();
  const both = /^[[(（【]?(\d{6}[0-9A-Z]{9,19})(?![0-9A-Za-z])[\])）】]?[-—_:：\s]*(.+)$/s.exec(text);
  const code = lost ? '' : codeText.normalize('NFKC');
  return both ? { name: both[2]!, code: code || both[1]!, lost } : { name: text, code, lost };
}
