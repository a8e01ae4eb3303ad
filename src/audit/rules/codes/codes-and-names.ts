import { hasKnownClass } from '../../ledger/classification.ts';
import type { LogicRule } from './evidence.ts';
import { byCode, ECONOMIC_TABLES, FUNCTIONAL_TABLES, isNameOf, printedCodes } from './printed-codes.ts';
import type { PrintedCode } from './printed-codes.ts';
import { list, object } from './say.ts';

const BASIS = '财政部《政府收支分类科目》';
const TABLES = [...FUNCTIONAL_TABLES, ...ECONOMIC_TABLES];
/** The last standard that we know. */
const LAST_YEAR = 2099;

const tablesOf = (group: readonly PrintedCode[]) => [...new Set(group.map(({ table }) => table.name))].join('、');

/** Codes and names agree with the standard (rules.md T6-4). */
export const CODES_AND_NAMES: readonly LogicRule[] = [
  {
    id: 'T6-4',
    kind: '格式',
    wording: '科目编码与科目名称相符',
    severity: 'plausibility',
    tables: [],
    basis: BASIS,
    check: (evidence) => {
      const wrong = printedCodes(evidence).filter((one) => one.known && !isNameOf(one.name, one.known) && one.nameCell);
      return byCode(wrong, ({ name }) => name).map((group) => {
        const [{ code, name, known }] = group;
        const details = { tables: tablesOf(group), code, found: name, name: known!.name };
        // Where our own list is not sure, it may be the one that is wrong.
        const more = known!.confidence === 'verified' ? {} : { severity: 'hint' as const };
        return object(
          evidence,
          name === '' ? 'codeWithoutName' : 'codeName',
          details,
          group.map(({ nameCell }) => nameCell),
          more,
        );
      });
    },
  },
  {
    id: 'T6-5',
    kind: '格式',
    wording: '科目编码在科目表里',
    severity: 'plausibility',
    tables: [],
    basis: BASIS,
    check: (evidence) => {
      const unknown = printedCodes(evidence).filter(({ known }) => known === undefined);
      return byCode(unknown).map((group) => {
        const [{ code, name }] = group;
        const isOfClass = hasKnownClass(code, evidence.year ?? LAST_YEAR);
        return object(
          evidence,
          isOfClass ? 'codeUnknown' : 'classUnknown',
          { tables: tablesOf(group), code, name },
          group.map(({ codeCell }) => codeCell),
          isOfClass ? {} : { severity: 'error' },
        );
      });
    },
  },
  {
    id: 'T6-6',
    kind: '格式',
    wording: '科目在公开文件里见过',
    severity: 'hint',
    tables: [],
    basis: BASIS,
    check: (evidence) => {
      const codes = printedCodes(evidence);
      return TABLES.flatMap((id) => {
        const recalled = codes.filter(({ table, known }) => table.id === id && known?.confidence === 'recalled');
        if (recalled.length === 0) return [];
        const named = [...new Set(recalled.map(({ code, known }) => `${code} ${known!.name}`))];
        return object(
          evidence,
          'codesRecalled',
          { table: recalled[0]!.table.name, codes: list(named, evidence.texts) },
          recalled.map(({ codeCell }) => codeCell),
        );
      });
    },
  },
];
