import { hasKnownClass } from '../../../ledger/model/classification.ts';
import { LATEST_YEAR } from '../../../standards/years.ts';
import { byCode, isNameOf, printedCodes, type PrintedCode } from './printed-codes.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';

const BASIS = '财政部《政府收支分类科目》';

const tablesOf = (group: readonly PrintedCode[]) => [...new Set(group.map(({ table }) => table.id))];

/** Codes and names agree with the standard (rules.md T6-4). */
export const CODES_AND_NAMES: readonly CheckRule[] = [
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
        const details = { tables: tablesOf(group), code, name: known!.name };
        // Where our own list is not sure, it may be the one that is wrong.
        const more = known!.confidence === 'verified' ? {} : { severity: 'hint' as const };
        const cells = group.map(({ nameCell }) => nameCell);
        return name === ''
          ? violation('codeWithoutName', details, cells, more)
          : violation('codeName', { ...details, found: name }, cells, more);
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
      // what the ledger names itself is explained there
      const own = new Set(evidence.ledger?.ledger.supplements.map(({ code }) => code));
      const unknown = printedCodes(evidence).filter(({ code, known }) => known === undefined && !own.has(code));
      return byCode(unknown).map((group) => {
        const [{ code, name }] = group;
        const isOfClass = hasKnownClass(code, evidence.year ?? LATEST_YEAR);
        return violation(
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
      const recalled = printedCodes(evidence).filter(({ known }) => known?.confidence === 'recalled');
      if (recalled.length === 0) return [];
      const codes = byCode(recalled).map(([{ code, known }]) => ({ code, name: known!.name }));
      const cells = recalled.map(({ codeCell }) => codeCell);
      return [violation('codesRecalled', { tables: tablesOf(recalled), codes }, cells)];
    },
  },
];
